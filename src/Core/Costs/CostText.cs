using System.Globalization;

namespace Stoker.Core.Costs;

/// <summary>Writes expressions for people: <c>1,830·|documents| + 412</c>, <c>O(|documents|)</c>.</summary>
public static class CostText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Largest divisor that a share is written with.</summary>
    private const int MostParts = 1_000;

    /// <summary>The expression.</summary>
    /// <param name="expression">What is written.</param>
    /// <param name="nameOf">Name of a symbol by its id.</param>
    /// <param name="number">Writes a coefficient; when left out, with thousands separators and at most two decimals, and shares as a division (<c>|closed| / 200</c>).</param>
    public static string Of(CostExpression expression, Func<string, string> nameOf, Func<decimal, string>? number = null)
    {
        if (number is null && expression.Blame is null && !expression.IsZero)
        {
            return string.Join(" + ", expression.Terms.Select(term => Share(term, nameOf) ?? Of(term, nameOf, Number)));
        }

        number ??= Number;
        return expression.Blame is { } blame ? $"unbounded: {blame}"
            : expression.IsZero ? number(0)
            : string.Join(" + ", expression.Terms.Select(term => Of(term, nameOf, number)));
    }

    /// <summary>The shape: the terms that none of the others outgrows, without coefficients. <c>O(1)</c> for a constant.</summary>
    /// <param name="expression">What is written.</param>
    /// <param name="nameOf">Name of a symbol by its id.</param>
    public static string Shape(CostExpression expression, Func<string, string> nameOf)
    {
        if (expression.IsUnbounded)
        {
            return "unbounded";
        }

        var leading = expression.Terms.Where(term => !expression.Terms.Any(other => other != term && term.Divides(other)));
        return expression.Degree == 0 ? "O(1)" : $"O({string.Join(" + ", leading.Select(term => Symbols(term, nameOf)))})";
    }

    private static string Of(CostTerm term, Func<string, string> nameOf, Func<decimal, string> number) =>
        term.Factors.Count == 0 ? number(term.Coefficient)
        : term.Coefficient == 1 && number(1) == "1" ? Symbols(term, nameOf)
        : $"{number(term.Coefficient)}·{Symbols(term, nameOf)}";

    /// <summary>A term with less than one for each: as a division, where that is exact. A person reads <c>|tickets| / 3</c>, not <c>0.3333·|tickets|</c>.</summary>
    private static string? Share(CostTerm term, Func<string, string> nameOf)
    {
        const decimal Exact = 0.000_000_001m;
        for (var parts = 2; term.Factors.Count > 0 && term.Coefficient < 1 && parts <= MostParts; parts++)
        {
            var whole = Math.Round(term.Coefficient * parts);
            if (whole >= 1 && Math.Abs(whole - (term.Coefficient * parts)) < Exact)
            {
                return $"{Of(term with { Coefficient = whole }, nameOf, Number)} / {Number(parts)}";
            }
        }

        return null;
    }

    private static string Symbols(CostTerm term, Func<string, string> nameOf) =>
        string.Join("·", term.Factors.Select(factor => $"|{nameOf(factor.Symbol)}|{Power(factor.Power)}"));

    private static string Power(int power) =>
        power == 1 ? "" : string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(static digit => Superscripts[digit - '0']));

    /// <summary>A number as in an expression: thousands apart, at most two decimals, small ones with four.</summary>
    public static string Number(decimal number) => number.ToString(number < 1 ? "0.####" : "#,0.##", CultureInfo.InvariantCulture);
}
