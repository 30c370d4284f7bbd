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
    public static async Task<OptionSetting?> PlanAsync(CallInSource call, string parameter, OptionPath option, CancellationToken cancellationToken)
    {
        var current = call.Operation.TargetMethod;
        foreach (var overload in current.ContainingType.GetMembers(current.Name).OfType<IMethodSymbol>())
        {
            if (overload.IsStatic == current.IsStatic && overload.Arity == current.Arity &&
                SymbolEqualityComparer.Default.Equals(overload.ReturnType, current.ReturnType) &&
                overload.Parameters.FirstOrDefault(p => p.Name == parameter) is { } options &&
                await PlanAsync(call, overload, options, option, cancellationToken).ConfigureAwait(false) is { } setting)
            {
                return setting;
            }
        }

        return null;
    }

    private static async Task<OptionSetting?> PlanAsync(CallInSource call, IMethodSymbol overload, IParameterSymbol options, OptionPath option, CancellationToken cancellationToken)
    {
        var given = call.Operation.Arguments.Where(static a => a.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.ParamArray).ToList();
        if (given.TrueForAll(a => overload.Parameters.Any(p => p.Name == a.Parameter?.Name)))
        {
            var others = overload.Parameters.Where(p => !p.IsOptional && !SymbolEqualityComparer.Default.Equals(p, options));
            return !others.All(p => given.Exists(a => a.Parameter?.Name == p.Name)) ? null
                : given.Find(static a => a.ArgumentKind == ArgumentKind.ParamArray) is { } loose ? Collected(call, loose, options, option)
                : await AddedArgument.PlanAsync(call, options, option, cancellationToken).ConfigureAwait(false);
        }

        return RequestObject.Plan(call, options, option);
    }

    /// <summary>The loose messages of a <c>params</c> array go into a collection, the options behind it.</summary>
    private static OptionSetting? Collected(CallInSource call, IArgumentOperation loose, IParameterSymbol options, OptionPath option)
    {
        var messages = call.Syntax.ArgumentList.Arguments;
        if (loose.Parameter!.Type is not IArrayTypeSymbol { ElementType: var element } || messages.Count == 0 || loose.Parameter.Ordinal != 0 || options.Ordinal != 1 ||
            OptionsType.Creation(options.Type, option, call) is not { } creation)
        {
            return null;
        }

        var (open, close) = HasCollectionExpressions(call) ? ("[", "]") : ($"new {OptionsType.Name(element, call)}[] {{ ", " }");
        return new(
            [
                SourceEdit.Insert(call.Document.Id, messages[0].SpanStart, open),
                SourceEdit.Insert(call.Document.Id, messages[messages.Count - 1].Span.End, $"{close}, {creation}"),
            ],
            null);
    }

    /// <summary>Whether the project's C# has collection expressions.</summary>
    public static bool HasCollectionExpressions(CallInSource call) => call.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };
}
