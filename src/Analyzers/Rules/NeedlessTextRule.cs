using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Rules;

/// <summary>STK6002: a fixed prompt carries white space that says nothing, or the same line twice. Counted, not guessed.</summary>
internal sealed class NeedlessTextRule : Rule
{
    /// <summary>Fewest tokens a request worth a finding. Our choice.</summary>
    private const int LeastTokens = 50;

    /// <summary>Least share of the fixed text worth a finding, in percent. Our choice.</summary>
    private const int LeastPercent = 5;

    /// <summary>Shortest line that counts as said twice, in characters: list marks, braces and headings repeat with reason. Our choice.</summary>
    private const int ShortestLine = 60;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.NeedlessText,
        title: "Needless white space or duplicate text in a fixed prompt",
        messageFormat: "{0} of {1} tokens of fixed text that {2} sends are needless: {3}{4}",
        RuleCategories.Text,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Indentation of a verbatim string, runs of empty lines and sentences said twice are paid for at each request.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.NeedlessText));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        int all = 0, white = 0, twice = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pieces in call.Source.Texts)
        {
            var text = string.Concat(pieces);
            var (tight, once) = (Tight(text), Once(Tight(text), seen));
            var (before, after, least) = (Count(text), Count(tight), Count(once));
            all += before;
            white += Math.Max(0, before - after);
            twice += Math.Max(0, after - least);
        }

        var needless = white + twice;
        if (needless < LeastTokens || needless * 100 < all * LeastPercent)
        {
            return null;
        }

        var what = (white, twice) switch
        {
            (_, 0) => "white space",
            (0, _) => "lines said twice",
            _ => string.Format(CultureInfo.InvariantCulture, "{0} white space, {1} lines said twice", white, twice),
        };
        var cost = context.Price?.Model is { } model ? $" ({Amounts.Usd(needless * 1_000 * model.RatesAt(context.Prices.Date, context.Cost.Input.Expected).Input / 1_000_000m)} in 1,000 requests, {model.Id})" : "";
        return Diagnostic.Create(Rule, call.Location, Amounts.Tokens(needless), Amounts.Tokens(all), call.Api, what, cost);
    }

    private static int Count(string text) => TokenCounter.Count(TokenEncoding.O200kBase, text.AsSpan());

    /// <summary>The text without the indentation that all of its lines share, without space at the ends of lines, and with one empty line for many.</summary>
    private static string Tight(string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var shared = SharedIndentation(lines);
        var tight = new StringBuilder(text.Length);
        var empty = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            // The text goes on behind its last line: space there may part two words.
            var line = i > 0 && lines[i].Length >= shared ? lines[i].Substring(shared) : lines[i];
            line = i < lines.Length - 1 ? line.TrimEnd() : line;
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty <= 1 || i == lines.Length - 1)
            {
                tight.Append(i > 0 ? "\n" : "").Append(line);
            }
        }

        return tight.ToString();
    }

    /// <summary>Characters that all lines behind the first are indented by, empty ones aside.</summary>
    private static int SharedIndentation(string[] lines)
    {
        int? shared = null;
        foreach (var line in lines.Skip(1))
        {
            var text = line.TrimStart();
            if (text.Length > 0 && (shared is null || line.Length - text.Length < shared))
            {
                shared = line.Length - text.Length;
            }
        }

        return shared ?? 0;
    }

    /// <summary>The text without lines that were said before in the same prompt.</summary>
    private static string Once(string text, HashSet<string> seen) =>
        string.Join("\n", text.Split('\n').Where(line => line.Trim().Length < ShortestLine || seen.Add(line.Trim())));
}
