using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>Reads <c>[|…|]</c>, <c>{|Id:…|}</c>, <c>{|#0:…|}</c> and <c>$$</c> out of a text. Spans may nest.</summary>
internal static partial class MarkupParser
{
    public static MarkedText Parse(string markup, MarkupOptions options = MarkupOptions.None)
    {
        var positionsAreCode = options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode);
        var text = new StringBuilder(markup.Length);
        var spans = ImmutableArray.CreateBuilder<(string Name, TextSpan Span)>();
        var open = new Stack<(string Name, int Start)>();
        var openNamed = new Stack<(string Name, int Start)>();
        var copied = 0;
        foreach (Match token in Tokens().Matches(markup))
        {
            if (token.Value == "$$" && positionsAreCode)
                continue;

            text.Append(markup, copied, token.Index - copied);
            copied = token.Index + token.Length;
            switch (token.Value)
            {
                case "$$":
                    spans.Add(("", new TextSpan(text.Length, 0)));
                    break;
                case "[|":
                    open.Push(("", text.Length));
                    break;
                case "|]":
                    Close(open, "|]");
                    break;
                case "|}":
                    Close(openNamed, "|}");
                    break;
                default:
                    openNamed.Push((token.Groups["name"].Value, text.Length));
                    break;
            }
        }

        text.Append(markup, copied, markup.Length - copied);
        if (open.Count + openNamed.Count > 0)
            throw new FormatException($"Markup opened at {open.Concat(openNamed).First().Start} is never closed in:{Environment.NewLine}{markup}");
        return new MarkedText(text.ToString(), [.. spans.OrderBy(marked => marked.Span)]);

        void Close(Stack<(string Name, int Start)> stack, string token)
        {
            if (!stack.TryPop(out var start))
                throw new FormatException($"Markup '{token}' closes nothing in:{Environment.NewLine}{markup}");
            spans.Add((start.Name, TextSpan.FromBounds(start.Start, text.Length)));
        }
    }

    [GeneratedRegex(@"\$\$|\[\||\|\]|\|\}|\{\|(?<name>#\d+|[A-Za-z][-_.A-Za-z0-9]*):", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
