using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Adds the argument of an optional parameter: by position where it comes next, else by name.</summary>
internal static class AddedArgument
{
    /// <summary>The edit that adds an options object with one member set.</summary>
    public static async Task<OptionSetting?> PlanAsync(CallInSource call, IParameterSymbol parameter, OptionPath option, CancellationToken cancellationToken)
    {
        if (OptionsType.Creation(parameter.Type, option, call) is not { } creation)
        {
            return null;
        }

        var text = await call.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var arguments = call.Syntax.ArgumentList.Arguments;
        var positional = arguments.TakeWhile(static a => a.NameColon is null).Count();

        // `client.GetResponseAsync(text)` of an extension method: the first parameter is the client.
        var isReduced = call.Operation.TargetMethod.IsExtensionMethod && call.Operation.Arguments.Count(static a => a.ArgumentKind == ArgumentKind.Explicit) == arguments.Count + 1;
        var isNext = positional + (isReduced ? 1 : 0) == parameter.Ordinal;
        var written = isNext ? creation : $"{parameter.Name}: {creation}";
        var before = isNext ? positional : arguments.Count;
        if (before == 0)
        {
            return new([SourceEdit.Insert(call.Document.Id, call.Syntax.ArgumentList.OpenParenToken.Span.End, arguments.Count > 0 ? written + ", " : written)], null);
        }

        var previous = arguments[before - 1];
        var separator = Layout.StartsLine(previous.SpanStart, text) ? "," + Layout.NewLine(text) + Layout.Indentation(previous.SpanStart, text) : ", ";
        return new([SourceEdit.Insert(call.Document.Id, previous.Span.End, separator + written)], null);
    }
}
