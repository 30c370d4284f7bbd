using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

/// <summary>Texts that come in segments: counted like the joined text, without joining it.</summary>
public class SegmentCountTests
{
    private static readonly TokenEncoding[] Encodings = [TokenEncoding.O200kBase, TokenEncoding.Cl100kBase];

    [Fact]
    public void Missing_segments_are_refused() =>
        Assert.Throws<ArgumentNullException>(() => TokenCounter.Count(TokenEncoding.O200kBase, (IReadOnlyList<string>)null!));

    [Fact]
    public void No_segments_have_no_tokens() =>
        Assert.Equal(0, TokenCounter.Count(TokenEncoding.O200kBase, new string[] { "", "" }));

    [Theory]
    [InlineData("un", "believable")]
    [InlineData("don", "'t")]
    [InlineData("I", "'means")]
    [InlineData("123", "4567", "89 apples")]
    [InlineData("ABC", "DEFg")]
    [InlineData("a \n", " \n b")]
    [InlineData("\ud83d", "\ude00 smile")]
    [InlineData("one two", "", " three", "four")]
    public void A_seam_is_counted_as_if_the_text_stood_together(params string[] segments) =>
        Assert.All(Encodings, encoding => Assert.Equal(TokenCounter.Count(encoding, string.Concat(segments)), TokenCounter.Count(encoding, segments)));

    [Fact]
    public void Real_and_fuzzed_texts_cut_anywhere_count_like_the_whole()
    {
        var random = new Random(7);
        foreach (var text in GoldenFile.RealTexts().Select(t => t.Text).Concat(GoldenFile.FuzzStrings().Where((_, i) => i % 5 == 0).Select(f => f.Text).Where(t => t.Length < 5_000)))
        {
            var segments = Cut(text, random);
            Assert.All(Encodings, encoding => Assert.True(
                TokenCounter.Count(encoding, text) == TokenCounter.Count(encoding, segments),
                $"{encoding}: {string.Join("|", segments.Select(s => Convert.ToHexString(Encoding.Unicode.GetBytes(s))))}"));
        }
    }

    /// <summary>The bound that <see cref="TokenCounter"/> states for segments that are counted apart.</summary>
    [Fact]
    public void What_joining_changes_is_at_most_the_bytes_around_the_seam() => Prop.ForAll<NonNull<string>, NonNull<string>>((left, right) =>
    {
        var (a, b) = (left.Get, right.Get);
        var joined = TokenCounter.Count(TokenEncoding.O200kBase, a + b);
        var apart = TokenCounter.Count(TokenEncoding.O200kBase, a) + TokenCounter.Count(TokenEncoding.O200kBase, b);

        return Math.Abs(joined - apart) <= Encoding.UTF8.GetByteCount(Tail(a) + Head(b));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_natural_text_at_a_random_place_changes_it_by_three_tokens_at_most()
    {
        var random = new Random(11);
        var text = GoldenFile.RealTexts().Single(t => t.File == "english.txt").Text;
        var whole = TokenCounter.Count(TokenEncoding.O200kBase, text);

        Assert.All(Enumerable.Range(0, 300).Select(_ => random.Next(text.Length)), at => Assert.InRange(
            TokenCounter.Count(TokenEncoding.O200kBase, text[..at]) + TokenCounter.Count(TokenEncoding.O200kBase, text[at..]) - whole, -1, 3));
    }

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        var segments = Cut(GoldenFile.RealTexts().Single(t => t.File == "english.txt").Text, new Random(3));
        TokenCounter.Count(TokenEncoding.O200kBase, segments);
        var before = GC.GetAllocatedBytesForCurrentThread();

        TokenCounter.Count(TokenEncoding.O200kBase, segments);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Segments_are_classified_like_the_joined_text()
    {
        Assert.Equal(TextKind.Json, TextTokens.Of(["  {", " \"a\": 1", "} "]).Kind);
        Assert.Equal(TextKind.Json, TextTokens.Of(["[", "true", "]"]).Kind);
        Assert.All(GoldenFile.RealTexts(), text => Assert.Equal(TextTokens.Of(text.Text), TextTokens.Of(Cut(text.Text, new Random(5)))));
    }

    private static string[] Cut(string text, Random random)
    {
        var cuts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(text.Length + 1)).Append(0).Append(text.Length).Order().ToArray();
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => text[from..to])];
    }

    private static string Tail(string text) => text[Breaks(text).LastOrDefault(0)..];

    private static string Head(string text) => Breaks(text).FirstOrDefault(text.Length) is var end ? text[..end] : "";

    // Weaker than what the counter uses (ASCII only), so that the bound is not checked with the code it bounds.
    private static IEnumerable<int> Breaks(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i => char.IsAsciiLetterOrDigit(text[i - 1]) && text[i] is ' ' or '\n' or '\r' or '\t');
}
