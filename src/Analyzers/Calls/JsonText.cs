using System.Text;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>A request body whose JSON the source writes out, with holes. Read by hand: a JSON parser would stop at the first hole.</summary>
internal sealed class JsonText
{
    private const char Hole = HttpUrl.Hole;

    private readonly string _text;
    private readonly List<IOperation> _holes = [];

    private JsonText(IEnumerable<TextPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Text ?? Hole.ToString());
            if (part.Text is null)
            {
                _holes.Add(part.Hole!);
            }
        }

        _text = text.ToString();
    }

    /// <summary>The JSON that an expression writes out; <see langword="null"/> where it writes no object.</summary>
    public static JsonText? Of(IOperation text, ReadScope scope) =>
        new JsonText(TextParts.Read(text, scope)) is var json && json._text.TrimStart().StartsWith("{", StringComparison.Ordinal) ? json : null;

    /// <summary>The value at a path: its text without quotes, or the one hole it is; neither where it is absent or put together.</summary>
    public (bool IsSet, string? Text, IOperation? Hole) At(string path)
    {
        var (start, end) = (0, _text.Length);
        foreach (var name in path.Split('.'))
        {
            if (Find(start, end, name) is not { } found)
            {
                return default;
            }

            (start, end) = found;
        }

        var value = _text.Substring(start, end - start).Trim().Trim('"');
        return value.IndexOf(Hole) < 0 ? (true, value, null)
            : value.Length == 1 ? (true, null, _holes[_text.Take(start).Count(static c => c == Hole)])
            : (true, null, null);
    }

    private (int Start, int End)? Find(int start, int end, string name)
    {
        var at = _text.IndexOf('{', start, end - start) + 1;
        while (at > 0 && at < end)
        {
            while (at < end && (char.IsWhiteSpace(_text[at]) || _text[at] == ','))
            {
                at++;
            }

            if (at >= end || _text[at] != '"')
            {
                return null;
            }

            var key = End(at, end);
            var colon = _text.IndexOf(':', key, end - key);
            if (colon < 0)
            {
                return null;
            }

            var value = colon + 1;
            while (value < end && char.IsWhiteSpace(_text[value]))
            {
                value++;
            }

            var after = End(value, end);
            if (key - at >= 2 && _text.Substring(at + 1, key - at - 2) == name)
            {
                return (value, after);
            }

            at = after;
        }

        return null;
    }

    /// <summary>Where the value that starts at a place ends.</summary>
    private int End(int at, int end)
    {
        var depth = 0;
        for (var quoted = false; at < end; at++)
        {
            switch (_text[at])
            {
                case '\\' when quoted:
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    if (!quoted && depth == 0)
                    {
                        return at + 1;
                    }

                    break;
                case '{' or '[' when !quoted:
                    depth++;
                    break;
                case '}' or ']' when !quoted:
                    if (--depth <= 0)
                    {
                        return depth < 0 ? at : at + 1;
                    }

                    break;
                case ',' when !quoted && depth == 0:
                    return at;
            }
        }

        return end;
    }
}
