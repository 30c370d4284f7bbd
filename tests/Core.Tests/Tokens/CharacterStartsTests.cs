using System.Text;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

/// <summary>A merge that starts from whole characters ends as one that starts from bytes.</summary>
public unsafe class CharacterStartsTests
{
    /// <summary>First and last code points of what is written with characters of two or three bytes.</summary>
    private static readonly (int First, int Last)[] Scripts =
    [
        (0x00a0, 0x024f), (0x0370, 0x03ff), (0x0400, 0x04ff), (0x0530, 0x058f), (0x0590, 0x05ff), (0x0600, 0x06ff), (0x0900, 0x0dff), (0x0e00, 0x0eff),
        (0x10a0, 0x10ff), (0x1780, 0x17ff), (0x1e00, 0x1eff), (0x2000, 0x27ff), (0x3000, 0x30ff), (0x4e00, 0x9fff), (0xac00, 0xd7a3), (0xff00, 0xffef),
    ];

    [Theory]
    [InlineData(TokenEncoding.O200kBase)]
    [InlineData(TokenEncoding.Cl100kBase)]
    public void Characters_of_one_script_merge_as_their_bytes_do(TokenEncoding encoding)
    {
        var random = new Random(31);
        for (var i = 0; i < 20_000; i++)
        {
            var (first, last) = Scripts[i % Scripts.Length];

            // Mostly from the script's first characters, which are the common ones in all but CJK, so that longer tokens form.
            var span = i % 3 == 0 ? last - first + 1 : Math.Min(0x60, last - first + 1);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)(first + random.Next(span))));
            AssertSame(encoding, i % 4 == 0 ? " " + text : text);
        }
    }

    /// <summary>Tokens that end or begin inside a character are what could tell the two apart.</summary>
    [Theory]
    [InlineData(TokenEncoding.O200kBase)]
    [InlineData(TokenEncoding.Cl100kBase)]
    public void Characters_around_a_token_that_cuts_one_merge_as_their_bytes_do(TokenEncoding encoding)
    {
        var random = new Random(32);
        var vocabulary = Vocabulary.Of(encoding);
        var tokens = Enumerable.Range(0, vocabulary.Count).Select(rank => vocabulary.TokenOf(rank).ToArray()).Where(CutsCharacter).ToList();
        Assert.True(tokens.Count > 200, $"only {tokens.Count} tokens cut a character");
        foreach (var token in tokens)
        {
            for (var i = 0; i < 40; i++)
            {
                // What is missing of the characters at both ends is filled in by trying.
                var bytes = Completed(token, random);
                if (bytes is not null)
                {
                    AssertSame(encoding, Encoding.UTF8.GetString(bytes));
                }
            }
        }
    }

    [Theory]
    [InlineData(TokenEncoding.O200kBase)]
    [InlineData(TokenEncoding.Cl100kBase)]
    public void Real_lines_merge_as_their_bytes_do(TokenEncoding encoding)
    {
        foreach (var line in GoldenFile.RealTexts().SelectMany(static t => t.Text.Split('\n')).Where(static l => l.Length is > 0 and < 120))
        {
            AssertSame(encoding, line);
        }
    }

    private static void AssertSame(TokenEncoding encoding, string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(piece);
        fixed (byte* start = bytes)
        {
            var vocabulary = Vocabulary.Of(encoding);
            Assert.True(
                MergedFromBytes(vocabulary, start, bytes.Length) == BytePairMerge.Count(vocabulary, start, bytes.Length),
                $"{encoding}: {Convert.ToHexString(bytes)}");
        }
    }

    private static int MergedFromBytes(Vocabulary vocabulary, byte* piece, int length)
    {
        var starts = Enumerable.Range(0, length + 1).ToList();
        while (true)
        {
            var (best, at) = (Vocabulary.None, 0);
            for (var i = 0; i + 2 < starts.Count; i++)
            {
                var rank = vocabulary.RankOf(piece + starts[i], starts[i + 2] - starts[i]);
                if (rank < best)
                {
                    (best, at) = (rank, i);
                }
            }

            if (best == Vocabulary.None)
            {
                return starts.Count - 1;
            }

            starts.RemoveAt(at + 1);
        }
    }

    private static bool CutsCharacter(byte[] token) => Encoding.UTF8.GetString(token).Contains('\ufffd');

    private static byte[]? Completed(byte[] token, Random random)
    {
        var head = Prefixes(token[0]);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])[.. head(random), .. token, .. Continuations(random, random.Next(3)), .. Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "" : $"{(char)(0x4e00 + random.Next(0x100))}")];
            if (IsValid(bytes))
            {
                return bytes;
            }
        }

        return null;
    }

    private static Func<Random, byte[]> Prefixes(byte first) => first is < 0x80 or >= 0xc0
        ? static _ => []
        : static random => random.Next(2) == 0 ? [(byte)random.Next(0xc2, 0xe0)] : [(byte)random.Next(0xe0, 0xf0), .. Continuations(random, random.Next(2))];

    private static byte[] Continuations(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)random.Next(0x80, 0xc0))];

    private static bool IsValid(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
