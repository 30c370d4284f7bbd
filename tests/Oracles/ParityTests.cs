using System.Diagnostics;
using Microsoft.ML.Tokenizers;
using Stoker.Core.Tests.Tokens;
using Stoker.Core.Tokens;

namespace Stoker.Oracles;

/// <summary>Our counts beside those of Microsoft.ML.Tokenizers, on the golden files.</summary>
public class ParityTests(ITestOutputHelper output)
{
    private static readonly (TokenEncoding Ours, Tokenizer Theirs)[] Pairs =
    [
        (TokenEncoding.O200kBase, TiktokenTokenizer.CreateForEncoding("o200k_base")),
        (TokenEncoding.Cl100kBase, TiktokenTokenizer.CreateForEncoding("cl100k_base")),
    ];

    [Fact]
    public void Real_texts_are_counted_alike() =>
        Assert.All(
            from text in GoldenFile.RealTexts() from pair in Pairs select (text.Text, pair),
            each => Assert.Equal(each.pair.Theirs.CountTokens(each.Text, considerNormalization: false), TokenCounter.Count(each.pair.Ours, each.Text)));

    /// <summary>Where they differ, tiktoken's own count in the golden file is ours: letters beyond the BMP, which .NET's regular expressions see as two units.</summary>
    [Fact]
    public void Where_fuzzed_strings_are_counted_differently_tiktoken_agrees_with_us()
    {
        var different = 0;
        foreach (var (text, o200k, cl100k) in GoldenFile.FuzzStrings())
        {
            foreach (var (ours, theirs) in Pairs)
            {
                var count = TokenCounter.Count(ours, text);
                Assert.Equal(ours == TokenEncoding.O200kBase ? o200k : cl100k, count);
                different += theirs.CountTokens(text, considerNormalization: false) == count ? 0 : 1;
            }
        }

        output.WriteLine($"{different} counts of Microsoft.ML.Tokenizers differ from tiktoken's");
    }

    [Fact]
    public void Counting_is_at_least_twice_as_fast()
    {
        var text = string.Concat(Enumerable.Repeat(GoldenFile.RealTexts().Single(t => t.File == "english.txt").Text, 200));
        var ours = Best(() => TokenCounter.Count(TokenEncoding.O200kBase, text));
        var theirs = Best(() => Pairs[0].Theirs.CountTokens(text, considerNormalization: false));

        output.WriteLine($"ours {text.Length / ours / 1e6:F1} M chars/s, theirs {text.Length / theirs / 1e6:F1} M chars/s");
        Assert.True(ours * 2 <= theirs, $"ours {ours} s, theirs {theirs} s");
    }

    private static double Best(Func<int> count) => Enumerable.Range(0, 30).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        count();
        return clock.Elapsed.TotalSeconds;
    });
}
