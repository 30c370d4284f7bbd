using System.Globalization;

namespace Stoker.Core.Costs;

/// <summary>Writes expressions for people: <c>1,830·|documents| + 412</c>, <c>O(|documents|)</c>.</summary>
public static class CostText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The expression.</summary>
    /// <param name="expression">What is written.</param>
    /// <param name="nameOf">Name of a symbol by its id.</param>
    /// <param name="number">Writes a coefficient; with thousands separators and at most two decimals when left out.</param>
    public static string Of(CostExpression expression, Func<string, string> nameOf, Func<decimal, string>? number = null)
    {
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

    private static string Symbols(CostTerm term, Func<string, string> nameOf) =>
        string.Join("·", term.Factors.Select(factor => $"|{nameOf(factor.Symbol)}|{Power(factor.Power)}"));

    private static string Power(int power) =>
        power == 1 ? "" : string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(static digit => Superscripts[digit - '0']));

    /// <summary>A number as in an expression: thousands apart, at most two decimals, small ones with four.</summary>
    public static string Number(decimal number) => number.ToString(number < 1 ? "0.####" : "#,0.##", CultureInfo.InvariantCulture);
}
