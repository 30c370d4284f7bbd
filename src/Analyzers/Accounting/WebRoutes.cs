using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Accounting;

/// <summary>Routes of ASP.NET Core's typed handlers: controllers, Razor pages, components, gRPC services.</summary>
internal static class WebRoutes
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["HttpDeleteAttribute"] = "DELETE",
        ["HttpGetAttribute"] = "GET",
        ["HttpHeadAttribute"] = "HEAD",
        ["HttpOptionsAttribute"] = "OPTIONS",
        ["HttpPatchAttribute"] = "PATCH",
        ["HttpPostAttribute"] = "POST",
        ["HttpPutAttribute"] = "PUT",
    };

    /// <summary>Kind and name of the entry point that a method is; <see langword="null"/> when it is none of these.</summary>
    public static (string Kind, string Name)? Of(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return IsAction(method) ? ("controller", Action(method))
            : PageHandler(method) is { } page ? ("page", page)
            : IsComponentHandler(method) ? ("component", SymbolNames.Short(method))
            : ServiceMethod(method) ? ("grpc", $"{Service(type)}/{method.Name}")
            : null;
    }

    private static bool IsAction(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary } &&
        !Has(method, Mvc + "NonActionAttribute") &&
        (EntryPointKinds.Is(method.ContainingType, Mvc + "ControllerBase") || Has(method.ContainingType, Mvc + "ApiControllerAttribute") || Has(method.ContainingType, Mvc + "ControllerAttribute"));

    private static string Action(IMethodSymbol method)
    {
        var controller = method.ContainingType.Name.EndsWith("Controller", StringComparison.Ordinal) ? method.ContainingType.Name.Substring(0, method.ContainingType.Name.Length - "Controller".Length) : method.ContainingType.Name;
        var action = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - "Async".Length) : method.Name;
        var (verb, own) = Routed(method);
        var prefix = Inherited(method.ContainingType).Select(static t => Template(t, Mvc + "RouteAttribute")).FirstOrDefault(static t => t is not null);
        var route = own is not null && (own.StartsWith("/", StringComparison.Ordinal) || own.StartsWith("~/", StringComparison.Ordinal)) ? own.TrimStart('~')
            : prefix is null && own is null ? $"/{controller}/{action}"
            : $"/{string.Join("/", new[] { prefix?.Trim('/'), own?.Trim('/') }.Where(static part => !string.IsNullOrEmpty(part)))}";
        return $"{verb} {route.Replace("[controller]", controller).Replace("[action]", action)}";
    }

    private static (string Verb, string? Template) Routed(IMethodSymbol method)
    {
        string? verb = null;
        string? template = Template(method, Mvc + "RouteAttribute");
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && SymbolNames.Full(type).StartsWith(Mvc, StringComparison.Ordinal) && Verbs.TryGetValue(type.Name, out var named))
            {
                verb ??= named;
                template ??= EntryPointReader.Argument(attribute, "template");
            }
        }

        return (verb ?? "ANY", template);
    }

    // OnGet, OnPostAsync, OnPostReplyAsync
    private static string? PageHandler(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility != Accessibility.Public || !EntryPointKinds.Is(method.ContainingType, "Microsoft.AspNetCore.Mvc.RazorPages.PageModel"))
        {
            return null;
        }

        foreach (var verb in new[] { "Get", "Post", "Put", "Delete", "Patch", "Head" })
        {
            if (method.Name.StartsWith("On" + verb, StringComparison.Ordinal))
            {
                var handler = method.Name.Substring(2 + verb.Length);
                handler = handler.EndsWith("Async", StringComparison.Ordinal) ? handler.Substring(0, handler.Length - "Async".Length) : handler;
                var page = method.ContainingType.Name.EndsWith("Model", StringComparison.Ordinal) ? method.ContainingType.Name.Substring(0, method.ContainingType.Name.Length - "Model".Length) : method.ContainingType.Name;
                return $"{verb.ToUpperInvariant()} /{page}{(handler.Length == 0 ? "" : $"?handler={handler}")}";
            }
        }

        return null;
    }

    /// <summary>What a component's markup or life cycle runs: the framework's overrides, and methods that no other code of the component calls.</summary>
    private static bool IsComponentHandler(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false } && EntryPointKinds.Is(method.ContainingType, "Microsoft.AspNetCore.Components.ComponentBase");

    private static bool ServiceMethod(IMethodSymbol method) =>
        method.IsOverride && method.OverriddenMethod is { ContainingType: var service } && service.GetAttributes().Any(static a => a.AttributeClass is { Name: "BindServiceMethodAttribute", ContainingNamespace.Name: "Core" });

    private static string Service(INamedTypeSymbol type) => type.BaseType is { ContainingType.Name: var service } ? service : type.Name;

    private static IEnumerable<INamedTypeSymbol> Inherited(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static string? Template(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass is { } type && SymbolNames.Full(type) == attribute) is { } found ? EntryPointReader.Argument(found, "template") : null;

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass is { } type && SymbolNames.Full(type) == attribute);
}
