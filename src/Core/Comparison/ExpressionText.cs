using System.Globalization;
using Stoker.Core.Costs;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>Expressions as a baseline writes them: the human form with every digit, <c>1830·|documents|² + 412</c> or <c>unbounded: cause</c>.</summary>
internal static class ExpressionText
{
    private const string Unbounded = "unbounded: ";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MostDigitsOfPower = 4;

    /// <summary>A name that may stand between bars.</summary>
    public static string Name(string name) => Plain.Text(name).Replace('|', '¦');

    /// <summary>Writes an expression whose symbols are names.</summary>
    public static string Write(CostExpression expression) => expression.Blame is { } blame

        // Without its place: a moved line changes no baseline.
        ? Unbounded + Plain.Text(blame.Cause)
        : CostText.Of(expression, static name => name, static number => number.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>Reads an expression; <see langword="null"/> when the text is none.</summary>
    public static CostExpression? Read(string text)
    {
        if (text.StartsWith(Unbounded, StringComparison.Ordinal))
        {
            return CostExpression.Unbounded(new Blame(text.Substring(Unbounded.Length)));
        }

        var terms = new List<CostTerm>();
        var at = 0;
        while (Term(text, ref at) is { } term)
        {
            terms.Add(term);
            if (at == text.Length)
            {
                return new CostExpression(terms);
            }

            if (string.CompareOrdinal(text, at, " + ", 0, 3) != 0)
            {
                return null;
            }

            at += 3;
        }

        return null;
    }

    private static CostTerm? Term(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (text[at] is >= '0' and <= '9' or '.'))
        {
            at++;
        }

        var coefficient = 1m;
        if (at > start)
        {
            if (!decimal.TryParse(text.Substring(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out coefficient) || coefficient > 1_000_000_000_000_000_000)
            {
                return null;
            }

            if (at == text.Length || text[at] != '·')
            {
                return new CostTerm(coefficient, []);
            }

            at++;
        }

        var factors = new List<CostFactor>();
        while (true)
        {
            if (Factor(text, ref at) is not { } factor)
            {
                return null;
            }

            factors.Add(factor);
            if (at == text.Length || text[at] != '·')
            {
                return new CostTerm(coefficient, factors);
            }

            at++;
        }
    }

    private static CostFactor? Factor(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '|' || text.IndexOf('|', at + 1) is not (> 0 and var end))
        {
            return null;
        }

        var name = text.Substring(at + 1, end - at - 1);
        var power = 0;
        var digits = 0;
        for (at = end + 1; at < text.Length && Superscripts.IndexOf(text[at]) is >= 0 and var digit; at++)
        {
            power = (power * 10) + digit;
            if (++digits > MostDigitsOfPower)
            {
                return null;
            }
        }

        return digits == 0 ? new CostFactor(name) : power is >= 1 and <= CostExpression.MaxPower ? new CostFactor(name, power) : null;
    }
}
