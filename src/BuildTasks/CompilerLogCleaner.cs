using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stoker.BuildTasks;

/// <summary>Takes the ledger's carrier out of a SARIF log that is the user's.</summary>
internal static class CompilerLogCleaner
{
    /// <summary>Copies a log without the results of STK1000; all else stays as it is.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public static void Copy(TextReader from, TextWriter to)
    {
        using var json = CompilerLogReader.OpenJson(from);
        using var copy = new JsonTextWriter(to) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false };
        while (json.Read())
        {
            if (json.TokenType == JsonToken.StartObject && IsResult(json.Path))
            {
                var result = JObject.Load(json);
                if ((string?)result["ruleId"] != Codes.Carrier)
                {
                    result.WriteTo(copy);
                }
            }
            else
            {
                // The ledger's text must not be read twice into memory: one token at a time.
                copy.WriteToken(json, writeChildren: false);
            }
        }
    }

    // runs[0].results[12]: an element of a run's results, and nothing below one.
    private static bool IsResult(string path)
    {
        const string Results = "].results[";
        var at = path.IndexOf(Results, StringComparison.Ordinal);
        return path.StartsWith("runs[", StringComparison.Ordinal)
            && at > 0
            && at == path.IndexOf(']')
            && path.IndexOf(']', at + Results.Length) == path.Length - 1;
    }
}
