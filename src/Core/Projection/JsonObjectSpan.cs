using Newtonsoft.Json;

namespace Stoker.Core.Projection;

/// <summary>Where an object of a JSON text ends, so that members can be written into it without touching the rest.</summary>
/// <param name="Last">Just behind its last value; behind its opening brace when it is empty.</param>
/// <param name="Close">Its closing brace.</param>
/// <param name="IsEmpty">Whether it has no member.</param>
internal readonly record struct JsonObjectSpan(int Last, int Close, bool IsEmpty)
{
    private const string Step = "  ";

    /// <summary>The object that is the value of a key of the root, or the root itself; <see langword="null"/> when there is none.</summary>
    public static JsonObjectSpan? Find(string text, string? key)
    {
        var lines = LineStarts(text);
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        var depth = key is null ? 0 : 1;
        var last = -1;
        var isEmpty = true;
        string? property = null;
        while (reader.Read())
        {
            var at = lines[reader.LineNumber - 1] + reader.LinePosition;
            if (reader.TokenType == JsonToken.PropertyName && reader.Depth == 1)
            {
                property = (string)reader.Value!;
            }

            if (reader.TokenType == JsonToken.StartObject && reader.Depth == depth && (key is null || property == key))
            {
                last = at;
            }
            else if (last >= 0 && reader.TokenType == JsonToken.EndObject && reader.Depth == depth)
            {
                return new(last, at - 1, isEmpty);
            }
            else if (last >= 0 && reader.Depth == depth + 1 && reader.TokenType is not (JsonToken.PropertyName or JsonToken.Comment or JsonToken.StartObject or JsonToken.StartArray))
            {
                last = at;
                isEmpty = false;
            }
        }

        return null;
    }

    /// <summary>The text with members written at the end of the object, each on lines of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="newLine">How it ends lines.</param>
    /// <param name="members">Writes them for an indentation; commas between them included.</param>
    public string Insert(string text, string newLine, Func<string, IReadOnlyList<string>> members)
    {
        var lineStart = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, Close - 1)) + 1;
        var before = text.Substring(lineStart, Close - lineStart);
        var closesAlone = before.Trim().Length == 0 && lineStart > 0;
        var indent = closesAlone ? before : before.Substring(0, before.Length - before.TrimStart().Length);
        var block = string.Join(newLine, members(indent + Step)) + newLine;
        var at = closesAlone ? lineStart : Close;
        var inserted = text.Insert(at, closesAlone ? block : newLine + block + indent);
        return IsEmpty || HasComma(text) ? inserted : inserted.Insert(Last, ",");
    }

    /// <summary>Whether a comma already follows the last value, comments aside.</summary>
    private bool HasComma(string text)
    {
        for (var i = Last; i < Close; i++)
        {
            if (text[i] == ',')
            {
                return true;
            }

            if (text[i] == '/' && i + 1 < Close)
            {
                var end = text[i + 1] == '*' ? text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1 : text.IndexOfAny(['\n', '\r'], i);
                if (end <= i)
                {
                    return false;
                }

                i = end;
            }
        }

        return false;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
