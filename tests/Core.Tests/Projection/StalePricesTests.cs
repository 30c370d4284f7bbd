using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Core.Tests.Projection;

/// <summary>STK1005, judged with the day of the report.</summary>
public sealed class StalePricesTests
{
    private static readonly PriceBook Book = PriceBook.BuiltIn;

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(60)]
    public void A_fresh_table_is_not_told(int days) => Assert.Null(StalePrices.Judge(Book, Book.Date.AddDays(days)));

    [Theory]
    [InlineData(61, "61 days old: over 60 days prices have usually changed")]
    [InlineData(181, "181 days old: over 180 days every provider")]
    public void An_old_table_is_told_with_its_age(int days, string says)
    {
        var finding = StalePrices.Judge(Book, Book.Date.AddDays(days))!;

        Assert.Equal(("STK1005", "info", null), (finding.Rule, finding.Severity, finding.Place));
        Assert.Contains(says, finding.Message);
    }

    [Fact]
    public void A_report_says_it_once_and_not_where_nothing_is_priced()
    {
        var empty = Linker.Link(new ProjectLedger { Assembly = "App", IsApp = true }, [], AppConfiguration.Read([]), []);

        Assert.Empty(LinkedFindings.Of(empty, [], [], Book, Book.Date.AddDays(100)));
    }
}
