using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Finds where work starts: minimal API endpoints, hosted services, the program's entry.</summary>
internal static class EntryPointReader
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["MapGet"] = "GET",
        ["MapPost"] = "POST",
        ["MapPut"] = "PUT",
        ["MapDelete"] = "DELETE",
        ["MapPatch"] = "PATCH",
    };

    /// <summary>Whether a method maps a minimal API endpoint.</summary>
    public static bool IsEndpoint(IMethodSymbol method) => Verbs.ContainsKey(method.Name) && method.ContainingType?.Name == "EndpointRouteBuilderExtensions";

    /// <summary>Entry points, ordered by name.</summary>
    public static IReadOnlyList<EntryPoint> Read(
        Compilation compilation,
        IEnumerable<(ISymbol Caller, IInvocationOperation Call)> edges,
        Func<SyntaxTree, CancellationToken, ReadScope> scopes,
        CancellationToken cancellationToken)
    {
        var found = new List<EntryPoint>();
        if (compilation.GetEntryPoint(cancellationToken) is { } main)
        {
            found.Add(WithLimits(new("main", compilation.AssemblyName ?? main.ContainingType.Name, SymbolNames.ContainingMemberId(main), SourcePlaces.Of(main.Locations[0])), main));
        }

        var hosted = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (caller, call) in edges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsEndpoint(call.TargetMethod))
            {
                found.Add(Endpoint(caller, call, scopes(call.Syntax.SyntaxTree, cancellationToken)));
            }
            else if (caller is IMethodSymbol { Name: "ExecuteAsync", IsOverride: true } execute && IsHosted(execute.ContainingType) && hosted.Add(execute))
            {
                found.Add(WithLimits(new("hosted", execute.ContainingType.Name, SymbolNames.ContainingMemberId(execute), SourcePlaces.Of(execute.Locations[0])), execute));
            }
        }

        return [.. found.OrderBy(static e => e.Name, StringComparer.Ordinal).ThenBy(static e => e.Method, StringComparer.Ordinal)];

        EntryPoint WithLimits(EntryPoint entry, ISymbol method) => method.Locations[0].SourceTree is { } tree
            ? EntryPointReader.WithLimits(entry, scopes(tree, cancellationToken))
            : entry;
    }

    private static EntryPoint WithLimits(EntryPoint entry, ReadScope scope) =>
        entry with { Traffic = scope.Options.Traffic, MaxUsdPerRequest = scope.Options.MaxUsdPerRequest };

    private static EntryPoint Endpoint(ISymbol caller, IInvocationOperation call, ReadScope scope)
    {
        var route = Route(call, scope);
        var handler = call.Arguments.Select(static a => Origin.Unwrap(a.Value)).OfType<IMethodReferenceOperation>().FirstOrDefault()?.Method ?? caller;
        return WithLimits(new("http", $"{Verbs[call.TargetMethod.Name]} {route ?? "(route made at run time)"}", SymbolNames.ContainingMemberId(handler), SourcePlaces.Of(CallReader.NameLocation(call))), scope);
    }

    /// <summary>The route with the prefixes of the groups it is mapped on.</summary>
    private static string? Route(IInvocationOperation call, ReadScope scope, int depth = 0)
    {
        var parameter = call.TargetMethod.Name == "MapGroup" ? "prefix" : "pattern";
        var own = CallArguments.ArgumentFor(call, parameter) is { } pattern ? TextParts.Known(pattern.Value, scope) : null;
        if (own is null || depth > 4 || CallArguments.ReceiverOf(call) is not { } receiver)
        {
            return own;
        }

        var group = Origin.Of(receiver, scope).Value as IInvocationOperation;
        while (group is not null && group.TargetMethod.Name != "MapGroup" && CallArguments.ReceiverOf(group) is { } inner)
        {
            // group.WithTags("…"), group.RequireAuthorization(): the same group, decorated.
            group = Origin.Of(inner, scope).Value as IInvocationOperation;
        }

        return group is null ? own : Route(group, scope, depth + 1) is { } prefix ? prefix.TrimEnd('/') + "/" + own.TrimStart('/') : own;
    }

    private static bool IsHosted(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "BackgroundService", ContainingNamespace: { Name: "Hosting" } })
            {
                return true;
            }
        }

        return false;
    }
}
