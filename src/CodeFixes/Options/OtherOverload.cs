using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>
/// Moves a call to the overload that takes options. <c>CompleteChat(params ChatMessage[])</c> gets its messages in a collection;
/// <c>CreateResponse(model, text)</c> gets a request object.
/// </summary>
internal static class OtherOverload
{
    /// <summary>The edits; <see langword="null"/> when no overload takes both what is sent now and the options.</summary>
    public static OptionSetting? Plan(ArgumentsInSource call, string parameter, OptionPath option)
    {
        var current = call.Target;
        foreach (var overload in current.ContainingType.GetMembers(current.Name).OfType<IMethodSymbol>())
        {
            if (overload.IsStatic == current.IsStatic && overload.Arity == current.Arity &&
                SymbolEqualityComparer.Default.Equals(overload.ReturnType, current.ReturnType) &&
                overload.Parameters.FirstOrDefault(p => p.Name == parameter) is { } options &&
                Plan(call, overload, options, option) is { } edits)
            {
                return new(edits, null);
            }
        }

        return null;
    }

    private static IReadOnlyList<SourceEdit>? Plan(ArgumentsInSource call, IMethodSymbol overload, IParameterSymbol options, OptionPath option)
    {
        var given = call.Given.Where(static a => a.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.ParamArray).ToList();
        if (!given.TrueForAll(a => overload.Parameters.Any(p => p.Name == a.Parameter?.Name)))
        {
            return RequestObject.Plan(call, options, option);
        }

        var others = overload.Parameters.Where(p => !p.IsOptional && !SymbolEqualityComparer.Default.Equals(p, options));
        return !others.All(p => given.Exists(a => a.Parameter?.Name == p.Name)) || OptionsType.Creation(options.Type, option, call.Site) is not { } creation ? null
            : given.Find(static a => a.ArgumentKind == ArgumentKind.ParamArray) is { } loose ? Collected(call, loose, options, creation)
            : AddedArgument.Plan(call, options, creation);
    }

    /// <summary>The loose messages of a <c>params</c> array go into a collection, the options behind it.</summary>
    private static IReadOnlyList<SourceEdit>? Collected(ArgumentsInSource call, IArgumentOperation loose, IParameterSymbol options, string creation)
    {
        if (loose.Parameter!.Type is not IArrayTypeSymbol { ElementType: var element } || call.List is not { Arguments: { Count: > 0 } messages } || loose.Parameter.Ordinal != 0 || options.Ordinal != 1)
        {
            return null;
        }

        var (open, close) = HasCollectionExpressions(call.Expression) ? ("[", "]") : ($"new {OptionsType.Name(element, call.Site)}[] {{ ", " }");
        return
        [
            SourceEdit.Insert(call.Site.Document.Id, messages[0].SpanStart, open),
            SourceEdit.Insert(call.Site.Document.Id, messages[messages.Count - 1].Span.End, $"{close}, {creation}"),
        ];
    }

    /// <summary>Whether the project's C# has collection expressions.</summary>
    public static bool HasCollectionExpressions(CallInSource call) => HasCollectionExpressions(call.Syntax);

    /// <inheritdoc cref="HasCollectionExpressions(CallInSource)"/>
    public static bool HasCollectionExpressions(SyntaxNode node) => node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };
}
