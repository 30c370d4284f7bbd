using Stoker.Core.Costs;

namespace Stoker.Core.Tests.Costs;

public class CostExpressionTests
{
    private static readonly CostExpression Unbounded = CostExpression.Unbounded(new Blame("the while loop has no bound"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("412", "412")]
    [InlineData("1830 n + 412", "1,830·|n| + 412")]
    [InlineData("412 + 1830 n", "1,830·|n| + 412")]
    [InlineData("2 m n + 3 m m + n", "3·|m|² + 2·|m|·|n| + |n|")]
    [InlineData("0.05 n", "|n| / 20")]
    [InlineData("2 n + 3 n", "5·|n|")]
    public void An_expression_is_written_for_people(string terms, string text) =>
        Assert.Equal(text, CostText.Of(Parse(terms), id => id));

    [Theory]
    [InlineData("412", "O(1)")]
    [InlineData("1830 n + 412", "O(|n|)")]
    [InlineData("m m + n m + n + k", "O(|m|² + |m|·|n| + |k|)")]
    [InlineData("n + m", "O(|m| + |n|)")]
    public void A_shape_is_what_nothing_outgrows(string terms, string shape) =>
        Assert.Equal(shape, CostText.Shape(Parse(terms), id => id));

    [Fact]
    public void What_has_no_bound_says_whom_to_blame() =>
        Assert.Equal("unbounded: the while loop has no bound", CostText.Of(Parse("3 n").Plus(Unbounded), id => id));

    [Fact]
    public void A_symbol_is_replaced_by_what_it_stands_for() =>
        Assert.Equal(Parse("18 k k + 12 k + 2"), Parse("2 n n").With("n", Parse("3 k + 1")));

    [Fact]
    public void An_expression_has_a_number_for_sizes_of_its_symbols() =>
        Assert.Equal(18_712m, Parse("1830 n + 412").Evaluate(_ => 10));

    [Fact]
    public void Huge_numbers_stay_numbers()
    {
        var huge = Enumerable.Repeat(Parse("1000000000000 n"), 9).Aggregate(CostExpression.One, (product, factor) => product.Times(factor));

        Assert.Equal(1_000_000_000_000_000_000m, huge.Evaluate(_ => 1_000_000_000_000m));
    }

    [Fact]
    public void A_product_of_too_many_loops_is_unbounded_rather_than_unreadable()
    {
        var sums = Enumerable.Range(0, 12).Select(i => Parse($"a{i} + b{i}"));

        Assert.Equal("unbounded: more than 64 combinations of loops", sums.Aggregate(CostExpression.One, (product, sum) => product.Times(sum)).ToString());
    }

    private static CostExpression Parse(string text) => text == "0" ? CostExpression.Zero : new(
    [
        .. text.Split(" + ").Select(term => term.Split(' ')).Select(parts => decimal.TryParse(parts[0], System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new CostTerm(number, [.. parts.Skip(1).Select(symbol => new CostFactor(symbol))])
            : new CostTerm(1, [.. parts.Select(symbol => new CostFactor(symbol))])),
    ]);
}
