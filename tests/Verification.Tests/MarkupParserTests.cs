using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification.Tests;

public class MarkupParserTests
{
    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("{|#0:a|]")]
    public void Unbalanced_markup_is_refused(string markup) =>
        Assert.Throws<FormatException>(() => MarkupParser.Parse(markup));

    [Fact]
    public void Text_without_markup_stays_as_it_is() =>
        Assert.Equal("x is [1, ..] || y { a | b }", MarkupParser.Parse("x is [1, ..] || y { a | b }").Text);

    [Fact]
    public void Spans_nest_and_keep_their_names()
    {
        var marked = MarkupParser.Parse("a {|#0:[|b|] {|STK2001:c|}|} $$d [||]");

        Assert.Equal("a b c d ", marked.Text);
        Assert.Equal(
            [("", new TextSpan(2, 1)), ("#0", new TextSpan(2, 3)), ("STK2001", new TextSpan(4, 1)), ("", new TextSpan(6, 0)), ("", new TextSpan(8, 0))],
            marked.Spans.OrderBy(span => span.Span.Start).ThenBy(span => span.Span.Length));
    }

    [Fact]
    public void Dollars_can_be_code() =>
        Assert.Equal("$$\"\"\"x\"\"\"", MarkupParser.Parse("$$\"\"\"x\"\"\"", MarkupOptions.TreatPositionIndicatorsAsCode).Text);
}
