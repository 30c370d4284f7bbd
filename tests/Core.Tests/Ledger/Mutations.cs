using FsCheck;
using FsCheck.Fluent;

namespace Stoker.Core.Tests.Ledger;

/// <summary>Damaged variants of a JSON text: characters, spans and whole values cut, doubled or swapped for others.</summary>
internal static class Mutations
{
    private static readonly string[] Pieces =
    [
        "null", "true", "-1", "1e400", "99999999999999999999999", "\"\"", "[]", "{}", "[null]", "{\"$type\":\"System.Object\"}", "\"exact\"", "\"\\ud800\"",
        "{", "}", "[", "]", ",", ":", "\"", "\0", "\uFFFF", "/*", "//", "NaN", "-Infinity", "undefined", "new Date(1)", "'",
    ];

    public static Arbitrary<string> Of(string json) => Arb.From(
        from edits in Gen.Choose(1, 4)
        from seeds in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), edits)
        select seeds.Aggregate(json, Edit));

    private static string Edit(string text, int seed)
    {
        var random = new Random(seed);
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(0, 12), text.Length - start);
        var piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(6) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, piece),
            2 => text[..start],
            3 => text.Insert(start, text.Substring(start, length)),
            _ => ReplaceValue(text, start, piece),
        };
    }

    /// <summary>Puts the piece in place of the value after the next colon, so that the text often stays well-formed.</summary>
    private static string ReplaceValue(string text, int start, string piece)
    {
        var colon = text.IndexOf(':', start);
        if (colon < 0)
        {
            return text;
        }

        var end = text.IndexOfAny([',', '}', ']'], colon);
        return end < 0 ? text : text[..(colon + 1)] + piece + text[end..];
    }
}
