using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class GoldenCountTests
{
    [Fact]
    public void No_fuzz_string_is_counted_differently_from_tiktoken()
    {
        var strings = 0;
        var mismatches = new List<string>();
        foreach (var (text, o200k, cl100k) in GoldenFile.FuzzStrings())
        {
            strings++;
            Compare(TokenEncoding.O200kBase, text, o200k, mismatches);
            Compare(TokenEncoding.Cl100kBase, text, cl100k, mismatches);
        }

        Assert.Empty(mismatches);
        Assert.True(strings > 20_000, $"only {strings} strings were compared");
    }

    [Fact]
    public void No_real_text_is_counted_differently_from_tiktoken()
    {
        var mismatches = new List<string>();
        var files = 0;
        foreach (var (file, text, o200k, cl100k) in GoldenFile.RealTexts())
        {
            files++;
            Compare(TokenEncoding.O200kBase, text, o200k, mismatches, file);
            Compare(TokenEncoding.Cl100kBase, text, cl100k, mismatches, file);
        }

        Assert.Empty(mismatches);
        Assert.True(files >= 14, $"only {files} texts were compared");
    }

    private static void Compare(TokenEncoding encoding, string text, int expected, List<string> mismatches, string? file = null)
    {
        var actual = TokenCounter.Count(encoding, text);
        if (actual != expected)
        {
            var start = string.Concat(text.Take(80).Select(unit => unit is >= ' ' and < '\u007f' ? $"{unit}" : $"\\u{(int)unit:x4}"));
            mismatches.Add($"{encoding} {file} expected {expected}, counted {actual}: {start}");
        }
    }
}
