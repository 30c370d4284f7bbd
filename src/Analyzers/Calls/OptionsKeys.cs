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
    /// <summary>The binding of a property of an options class; <see langword="null"/> when the expression is none.</summary>
    public static ModelBinding? Read(IOperation operation, string? provider, ReadScope scope) =>
        Origin.Unwrap(operation) is IPropertyReferenceOperation { Property: { SetMethod: not null } property } reference && IsTeams(property, scope) ? Read(reference, operation, provider, scope) : null;

    private static ModelBinding? Read(IPropertyReferenceOperation reference, IOperation operation, string? provider, ReadScope scope)
    {
        var property = reference.Property;
        var path = property.Name;
        IOperation? holder = reference.Instance;
        var at = scope.Frame;
        for (var depth = 0; holder is not null && depth < 6; depth++)
        {
            using var outer = scope.In(at);
            var origin = Origin.Of(holder, scope);
            at = origin.Frame;
            using var inner = scope.In(at);
            if (Section(origin.Value, scope) is { } section)
            {
                return Binding(section.Length == 0 ? path : section + ":" + path, null);
            }

            if (Wrapped(origin.Value) is { } wrapped)
            {
                return Binding(path, wrapped);
            }

            if (origin.Parameter is { } injected)
            {
                return IsInjected(injected) && IsOptionsLike(injected.Type) ? Binding(path, injected.Type) : null;
            }

            if (origin.Value is not IPropertyReferenceOperation { Instance: { } next } nested || !IsTeams(nested.Property, scope))
            {
                return null;
            }

            path = nested.Property.Name + ":" + path;
            holder = next;
        }

        return null;

        ModelBinding Binding(string key, ITypeSymbol? options) => new(
            BindingKind.Configuration,
            Provider: provider,
            Key: key,
            Fallback: DefaultOf(property, scope),
            Service: options?.GetDocumentationCommentId(),
            Place: SourcePlaces.Of(operation));
    }

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
