using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Adds the argument of an optional parameter: by position where it comes next, else by name.</summary>
internal static class AddedArgument
{
    /// <summary>The edit that adds the argument.</summary>
    /// <param name="to">What is given it.</param>
    /// <param name="parameter">Its parameter, of the target or of another overload.</param>
    /// <param name="value">The argument.</param>
    public static IReadOnlyList<SourceEdit>? Plan(ArgumentsInSource to, IParameterSymbol parameter, string value)
    {
        if (to.List is not { Arguments: var arguments } list)
        {
            return null;
        }

        var (document, text) = (to.Site.Document.Id, to.Site.Text);
        var positional = arguments.TakeWhile(static a => a.NameColon is null).Count();

        // `client.GetResponseAsync(text)` of an extension method: the first parameter is the client.
        var isReduced = to.Target.IsExtensionMethod && to.Given.Count(static a => a.ArgumentKind == ArgumentKind.Explicit) == arguments.Count + 1;
        var isNext = positional + (isReduced ? 1 : 0) == parameter.Ordinal;
        var written = isNext ? value : $"{parameter.Name}: {value}";
        var before = isNext ? positional : arguments.Count;
        if (before == 0)
        {
            return [SourceEdit.Insert(document, list.OpenParenToken.Span.End, arguments.Count > 0 ? written + ", " : written)];
        }

        var previous = arguments[before - 1];
        var separator = Layout.StartsLine(previous.SpanStart, text) ? "," + Layout.NewLine(text) + Layout.Indentation(previous.SpanStart, text) : ", ";
        return [SourceEdit.Insert(document, previous.Span.End, separator + written)];
    }
}
