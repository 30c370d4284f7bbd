using System.Text;
using System.Text.RegularExpressions;

namespace Stoker.Core.Tests.Comparison;

/// <summary>Damaged variants of a JSON file, the same in every run: cut off, bytes of other encodings, values of other types, keys unknown or doubled, numbers out of all bounds, newer schemas.</summary>
internal static partial class DamagedFiles
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0.5", "1e400", "99999999999999999999999999", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[[[]]]]", "\"\\u0000\"", "\"\\ud800\"", "NaN", "new Date(1)", "{\"$type\":\"System.Object\"}",
    ];

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UnicodeEncoding(false, false), Encoding.ASCII,
    ];

    public static IEnumerable<byte[]> Of(string json) =>
        Texts(json).Select(Encoding.UTF8.GetBytes)
            .Concat(Encodings.Select(encoding => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(json)]))
            .Concat(Bytes(Encoding.UTF8.GetBytes(json)));

    private static IEnumerable<string> Texts(string json)
    {
        for (var i = 0; i < 24; i++)
        {
            yield return json[..(json.Length * i / 24)];
        }

        // Each value in turn gets the type of another.
        var values = ValuePattern().Matches(json);
        for (var i = 0; i < 140; i++)
        {
            var at = values[(int)((long)i * values.Count / 140)].Groups["value"];
            yield return json[..at.Index] + Values[i % Values.Length] + json[(at.Index + at.Length)..];
        }

        var keys = KeyPattern().Matches(json);
        for (var i = 0; i < 30; i++)
        {
            var at = keys[(int)((long)i * keys.Count / 30)];
            var member = at.Value;
            yield return json[..at.Index] + "\"unknown_key\": " + json[(at.Index + at.Length)..];
            yield return json[..at.Index] + member + "1, " + member + json[(at.Index + at.Length)..];
        }

        foreach (var schema in new[] { "2", "0", "-1", "9999999999999999999", "\"1\"", "1.5", "null" })
        {
            yield return SchemaPattern().Replace(json, $"\"schema\": {schema}", 1);
        }

        yield return json + json;
        yield return "[" + json + "]";
        yield return new string('[', 5_000);
        yield return "{\"schema\":1,\"a\":" + new string('{', 500);
        yield return json.Replace(":", "");
        yield return json.Replace("\"", "'");
        yield return json.Replace("{", "[");
        yield return json.Replace("}", ",}");
    }

    private static IEnumerable<byte[]> Bytes(byte[] bytes)
    {
        foreach (byte wrong in new byte[] { 0, 0xFF, 0xC3, (byte)'\n', (byte)'/' })
        {
            for (var i = 1; i <= 6; i++)
            {
                var copy = bytes.ToArray();
                copy[(int)((long)copy.Length * i / 7)] = wrong;
                yield return copy;
            }
        }
    }

    [GeneratedRegex("\":\\s*(?<value>\"[^\"]*\"|[0-9.]+|true|false|null)")]
    private static partial Regex ValuePattern();

    [GeneratedRegex("\"[^\"]+\":\\s*")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("\"schema\": ?1")]
    private static partial Regex SchemaPattern();
}
