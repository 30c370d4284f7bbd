using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class TokenCounterTests
{
    [Fact]
    public void Nothing_has_no_tokens()
    {
        Assert.Equal(0, TokenCounter.Count(TokenEncoding.O200kBase, ""));
        Assert.Equal(0, TokenCounter.Count(TokenEncoding.Cl100kBase, ReadOnlySpan<char>.Empty));
    }

    [Fact]
    public void A_missing_text_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => TokenCounter.Count(TokenEncoding.O200kBase, (string)null!));

    [Fact]
    public void An_encoding_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TokenCounter.Count((TokenEncoding)7, "a"));

    [Fact]
    public void Special_token_text_is_counted_as_the_characters_it_is_written_with() =>
        Assert.Equal(7, TokenCounter.Count(TokenEncoding.Cl100kBase, "<|endoftext|>"));

    [Theory]
    [InlineData("a\ud800b")]
    [InlineData("a\udc00b")]
    [InlineData("a\udc00\ud800b")]
    public void A_lone_surrogate_counts_as_the_replacement_character(string text)
    {
        var replaced = string.Concat(text.Select(unit => char.IsSurrogate(unit) ? '\ufffd' : unit));

        Assert.Equal(TokenCounter.Count(TokenEncoding.O200kBase, replaced), TokenCounter.Count(TokenEncoding.O200kBase, text));
    }

    [Fact]
    public void A_slice_is_counted_without_what_surrounds_it()
    {
        const string Text = "xx hello world yy";

        Assert.Equal(
            TokenCounter.Count(TokenEncoding.O200kBase, " hello world"),
            TokenCounter.Count(TokenEncoding.O200kBase, Text.AsSpan(2, 12)));
    }

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        var text = string.Concat(GoldenFile.RealTexts().Select(text => text.Text)) + new string('a', 5000);
        TokenCounter.Count(TokenEncoding.O200kBase, text);
        TokenCounter.Count(TokenEncoding.Cl100kBase, text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        TokenCounter.Count(TokenEncoding.O200kBase, text);
        TokenCounter.Count(TokenEncoding.Cl100kBase, text);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>
    /// One long run against ten runs a tenth as long: the same time where work is linear, ten times where it is quadratic.
    /// Both take equally long otherwise, so that a busy machine slows both; the best of several tries counts.
    /// </summary>
    [Theory]
    [InlineData("a")]
    [InlineData("中")]
    [InlineData("=")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("中A")]
    [InlineData("\u0301")]
    [InlineData("qzx")]
    public void A_long_run_takes_hardly_longer_than_its_parts(string unit)
    {
        var part = string.Concat(Enumerable.Repeat(unit, 2_000));
        var whole = string.Concat(Enumerable.Repeat(unit, 20_000));

        Assert.Contains(Enumerable.Range(0, 12), _ => Milliseconds(whole, 1) < 4 * Milliseconds(part, 10));

        static double Milliseconds(string text, int times)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                TokenCounter.Count(TokenEncoding.O200kBase, text);
            }

            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    [Fact]
    public void Any_units_at_all_give_at_least_one_token_and_at_most_one_per_byte() =>
        Prop.ForAll<char[]>(units =>
        {
            var text = new string(units);
            var bytes = Encoding.UTF8.GetByteCount(text);
            return Both(text).All(count => count <= bytes && (count > 0) == (text.Length > 0));
        }).QuickCheckThrowOnFailure();

    /// <summary>
    /// A line break belongs to the piece it ends, and a letter starts a new one after it: no merge can cross that seam.
    /// </summary>
    [Fact]
    public void Texts_joined_between_a_line_break_and_a_letter_count_as_their_sum() =>
        Prop.ForAll<string, string>((left, right) =>
        {
            left += "\n";
            right = "a" + right;
            return Both(left + right).SequenceEqual(Both(left).Zip(Both(right), (a, b) => a + b));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Threads_that_count_at_once_count_alike()
    {
        var texts = GoldenFile.RealTexts().ToList();

        Parallel.For(0, 200, i =>
        {
            var (_, text, o200k, cl100k) = texts[i % texts.Count];
            Assert.Equal([o200k, cl100k], Both(text));
        });
    }

    private static IEnumerable<int> Both(string text) =>
        [TokenCounter.Count(TokenEncoding.O200kBase, text), TokenCounter.Count(TokenEncoding.Cl100kBase, text)];
}
