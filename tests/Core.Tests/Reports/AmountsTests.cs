using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Costs;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class AmountsTests
{
    [Theory]
    [InlineData("0", "$0")]
    [InlineData("0.0000000000000000000000000001", "$0.0000000000000000000000000001")]
    [InlineData("0.000024", "$0.000024")]
    [InlineData("0.0112", "$0.0112")]
    [InlineData("0.01", "$0.01")]
    [InlineData("0.1", "$0.10")]
    [InlineData("0.12345", "$0.123")]
    [InlineData("0.9996", "$1.00")]
    [InlineData("11.2", "$11.20")]
    [InlineData("999.994", "$999.99")]
    [InlineData("999.995", "$1,000")]
    [InlineData("12340.4", "$12,340")]
    [InlineData("-2.5", "-$2.50")]
    public void Money_is_written_by_its_magnitude(string usd, string text) =>
        Assert.Equal(text, Amounts.Usd(decimal.Parse(usd, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(412, "412")]
    [InlineData(2_140, "2,140")]
    [InlineData(9_999, "9,999")]
    [InlineData(12_345, "12.3k")]
    [InlineData(99_949, "99.9k")]
    [InlineData(99_950, "100k")]
    [InlineData(999_499, "999k")]
    [InlineData(999_500, "1M")]
    [InlineData(1_050_000, "1.05M")]
    [InlineData(1_000_000_000_000, "1,000G")]
    public void Tokens_are_written_by_their_magnitude(long tokens, string text) => Assert.Equal(text, Amounts.Tokens(tokens));

    [Fact]
    public void Only_nothing_at_all_is_written_as_zero_dollars() => Prop
        .ForAll(ArbMap.Default.ArbFor<decimal>(), usd => Amounts.Usd(usd).TrimStart('-').Trim('$', '0', '.').Length > 0 == (usd != 0))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Ranges_show_their_ends_only_when_they_have_two()
    {
        Assert.Equal("", Amounts.Ends(TokenRange.Exactly(412)));
        Assert.Equal("412–1.9k", Amounts.Ends(new TokenRange(412, 1_240, 1_912, Provenance.Assumed)));
        Assert.Equal("0–∞", Amounts.Ends(new TokenRange(0, 300, null, Provenance.Unbounded)));
        Assert.Equal("", Amounts.Ends(UsdRange.Zero));
        Assert.Equal("$0.0041–$0.02", Amounts.Ends(new UsdRange(0.00412m, 0.01m, 0.0203m, Provenance.Assumed)));
        Assert.Equal("$7.41–∞", Amounts.Ends(new UsdRange(7.412m, 64m, null, Provenance.Unbounded)));
    }

    [Fact]
    public void Every_provenance_has_its_own_sign_and_word()
    {
        var all = Enum.GetValues<Provenance>();

        Assert.Equal(all.Length, all.Select(Amounts.Sign).Distinct().Count());
        Assert.Equal(all.Select(provenance => provenance.ToString().ToLowerInvariant()), all.Select(Amounts.Word));
    }
}
