using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Models that stand in an options class: <c>options.Value.Model</c>, <c>settings.Chat.Model</c>. The class stays symbolic, as an injected
/// client does: which section fills it may be said in another project.
/// </summary>
internal static class OptionsKeys
{
    /// <summary>Callers followed one behind another.</summary>
    private const int MaxCallers = 3;

    /// <summary>The binding of a property of an options class; <see langword="null"/> when the expression is none.</summary>
    public static ModelBinding? Read(IOperation operation, string? provider, ReadScope scope) =>
        Origin.Unwrap(operation) is IPropertyReferenceOperation { Property: { SetMethod: not null } property } reference && IsTeams(property, scope) ? Read(reference, operation, provider, scope) : null;

    private static ModelBinding? Read(IPropertyReferenceOperation reference, IOperation operation, string? provider, ReadScope scope)
    {
        return Holder(reference.Instance, reference.Property.Name, scope, 0) is var (path, options)
            ? new(
                BindingKind.Configuration,
                Provider: provider,
                Key: path,
                Fallback: DefaultOf(reference.Property, scope),
                Service: options?.GetDocumentationCommentId(),
                Place: SourcePlaces.Of(operation))
            : null;
    }

    /// <summary>The section that fills an object; <see langword="null"/> where none is seen to.</summary>
    public static string? SectionOf(IOperation instance, ReadScope scope)
    {
        if (Bound(instance, scope) is { } bound)
        {
            return bound;
        }

        var origin = Origin.Of(instance, scope);
        using var frame = scope.In(origin.Frame);
        return Section(origin.Value, scope);
    }

    /// <summary>Where an object comes from that holds the setting at a path: a section's, with the whole key, or an options class.</summary>
    private static (string Key, ITypeSymbol? Options)? Holder(IOperation? holder, string path, ReadScope scope, int callers)
    {
        var at = scope.Frame;
        for (var depth = 0; holder is not null && depth < 6; depth++)
        {
            using var outer = scope.In(at);
            if (Bound(holder, scope) is { } bound)
            {
                return (Join(bound, path), null);
            }

            var origin = Origin.Of(holder, scope);
            at = origin.Frame;
            using var inner = scope.In(at);
            if (Section(origin.Value, scope) is { } section)
            {
                return (Join(section, path), null);
            }

            if (Wrapped(origin.Value) is { } wrapped)
            {
                return (path, wrapped);
            }

            if (origin.Parameter is { } parameter)
            {
                return OfParameter(parameter, path, scope, callers);
            }

            if (origin.Value is not IPropertyReferenceOperation { Instance: { } next } nested || !IsTeams(nested.Property, scope))
            {
                return null;
            }

            path = nested.Property.Name + ":" + path;
            holder = next;
        }

        return null;
    }

    /// <summary>What every caller of this compilation passes, where they agree; else a container's.</summary>
    private static (string Key, ITypeSymbol? Options)? OfParameter(IParameterSymbol parameter, string path, ReadScope scope, int callers)
    {
        using var frame = scope.In(null);
        var passed = callers > MaxCallers ? [] : CallerArguments.For(parameter, scope).Select(argument => Holder(argument, path, scope, callers + 1)).Distinct().ToList();
        return passed is [{ } agreed] ? agreed
            : IsInjected(parameter) && IsOptionsLike(parameter.Type) ? (path, parameter.Type)
            : null;
    }

    /// <summary>The section that a variable's object is bound to: <c>configuration.GetSection("Ai").Bind(options)</c>.</summary>
    private static string? Bound(IOperation holder, ReadScope scope)
    {
        if (BodyFacts.Variable(Origin.Unwrap(holder)) is not ILocalSymbol variable)
        {
            return null;
        }

        foreach (var handed in scope.Bodies.FactsAround(holder).HandedOver(variable))
        {
            if (handed.Parent is IInvocationOperation { TargetMethod: { Name: "Bind", ContainingType.Name: "ConfigurationBinder" }, Arguments: [var source, ..] } binder && source != handed)
            {
                var section = ConfigurationKeys.SectionOf(source.Value, scope);
                return CallArguments.ArgumentFor(binder, "key") is not { } key ? section
                    : section is not null && TextParts.Known(key.Value, scope) is { } name ? Join(section, name)
                    : null;
            }
        }

        return null;
    }

    private static string Join(string section, string key) => section.Length == 0 ? key : section + ":" + key;

    // The team's own, of this project or of one beside it; an SDK's settings are for its catalogue.
    private static bool IsTeams(ISymbol member, ReadScope scope) => scope.Bodies.Declares(member) || scope.Sdks.MayHoldCalls(member.ContainingAssembly);

    /// <summary>The section that an expression reads an options object from: <c>configuration.GetSection("Ai").Get&lt;AiOptions&gt;()</c>.</summary>
    private static string? Section(IOperation? value, ReadScope scope) => value is IInvocationOperation { TargetMethod: { Name: "Get", ContainingType.Name: "ConfigurationBinder" }, Arguments: [var source, ..] }
        ? ConfigurationKeys.SectionOf(source.Value, scope)
        : null;

    /// <summary>The class inside <c>IOptions&lt;T&gt;.Value</c>, <c>IOptionsMonitor&lt;T&gt;.CurrentValue</c> and their kind.</summary>
    private static ITypeSymbol? Wrapped(IOperation? value) => value is IPropertyReferenceOperation { Property: { Name: "Value" or "CurrentValue" }, Instance.Type: INamedTypeSymbol { Name: "IOptions" or "IOptionsMonitor" or "IOptionsSnapshot", TypeArguments: [var options] } }
        ? options
        : null;

    private static bool IsInjected(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    // Settings classes are injected bare too; a class with behaviour that happens to have a Model property is not one.
    private static bool IsOptionsLike(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Class && (type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Settings", StringComparison.Ordinal) || type.Name.EndsWith("Configuration", StringComparison.Ordinal) || type.Name.EndsWith("Config", StringComparison.Ordinal));

    /// <summary>What the class itself initializes the property with.</summary>
    private static string? DefaultOf(IPropertySymbol property, ReadScope scope) =>
        scope.Bodies.WritesTo(property, scope.CancellationToken) is [{ Value: { } value }] && TextParts.Known(value, scope) is { Length: > 0 } text ? text : null;
}
