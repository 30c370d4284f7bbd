using System.Globalization;
using System.Text;

namespace Stoker.Core.Tokens;

/// <summary>
/// Reads parameters out of a JSON schema that stands in the source. By hand, so that an ordinary analysis loads no JSON parser; what is no
/// JSON schema of an object gives <see langword="null"/>.
/// </summary>
public static class ToolSchemaReader
{
    /// <summary>Objects and arrays one in the other; real schemas stay far below.</summary>
    private const int MaxDepth = 64;

    /// <summary>The properties of a schema object, in order.</summary>
    public static IReadOnlyList<ToolParameter>? Parameters(string json)
    {
        var at = 0;
        return Value(json, ref at, 0) is Dictionary<string, object?> schema && EndsAt(json, at) ? Properties(schema, 0) : null;
    }

    private static List<ToolParameter> Properties(Dictionary<string, object?> schema, int depth)
    {
        var parameters = new List<ToolParameter>();
        if (depth > MaxDepth || Get(schema, "properties") is not Dictionary<string, object?> properties)
        {
            return parameters;
        }

        var required = Texts(Get(schema, "required"));
        foreach (var property in properties)
        {
            if (property.Value is Dictionary<string, object?> described)
            {
                var items = Get(described, "items") as Dictionary<string, object?>;
                parameters.Add(new(
                    property.Key,
                    TypeOf(described),
                    Get(described, "description") as string,
                    Texts(Get(described, "enum")),
                    required.Contains(property.Key),
                    Properties(items ?? described, depth + 1),
                    items is null ? null : TypeOf(items)));
            }
        }

        return parameters;
    }

    // A nullable property has a list of types: the first says what it is.
    private static string TypeOf(Dictionary<string, object?> schema) => Get(schema, "type") switch
    {
        string type => type,
        List<object?> types => types.OfType<string>().FirstOrDefault() ?? "",
        _ => "",
    };

    private static List<string> Texts(object? value) => value is List<object?> list ? [.. list.OfType<string>()] : [];

    private static object? Get(Dictionary<string, object?> map, string key) => map.TryGetValue(key, out var value) ? value : null;

    private static bool EndsAt(string json, int at)
    {
        SkipSpace(json, ref at);
        return at == json.Length;
    }

    /// <summary>A value: a dictionary, a list, a text, or <see langword="null"/> for every other; <paramref name="at"/> is -1 after what is no JSON.</summary>
    private static object? Value(string json, ref int at, int depth)
    {
        SkipSpace(json, ref at);
        if (at < 0 || at >= json.Length || depth > MaxDepth)
        {
            at = -1;
            return null;
        }

        switch (json[at])
        {
            case '{':
                return Object(json, ref at, depth);
            case '[':
                return Array(json, ref at, depth);
            case '"':
                return Text(json, ref at);
            default:
                var start = at;
                while (at < json.Length && json[at] is '-' or '+' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or 'E')
                {
                    at++;
                }

                at = at == start ? -1 : at;
                return null;
        }
    }

    private static Dictionary<string, object?>? Object(string json, ref int at, int depth)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        at++;
        while (!Closes(json, ref at, '}', isFirst: map.Count == 0))
        {
            SkipSpace(json, ref at);
            var key = at >= 0 && at < json.Length && json[at] == '"' ? Text(json, ref at) : null;
            SkipSpace(json, ref at);
            if (key is null || at < 0 || at >= json.Length || json[at] != ':')
            {
                at = -1;
                return null;
            }

            at++;
            map[key] = Value(json, ref at, depth + 1);
        }

        return at < 0 ? null : map;
    }

    private static List<object?>? Array(string json, ref int at, int depth)
    {
        var list = new List<object?>();
        at++;
        while (!Closes(json, ref at, ']', isFirst: list.Count == 0))
        {
            list.Add(Value(json, ref at, depth + 1));
        }

        return at < 0 ? null : list;
    }

    /// <summary>Whether an object or array ends here; else steps over the comma before the next entry. Also true after what is no JSON.</summary>
    private static bool Closes(string json, ref int at, char close, bool isFirst)
    {
        SkipSpace(json, ref at);
        if (at < 0 || at >= json.Length)
        {
            at = -1;
            return true;
        }

        if (json[at] == close)
        {
            at++;
            return true;
        }

        if (isFirst)
        {
            return false;
        }

        at = json[at] == ',' ? at + 1 : -1;
        return at < 0;
    }

    private static string? Text(string json, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < json.Length; at++)
        {
            switch (json[at])
            {
                case '"':
                    at++;
                    return text.ToString();
                case '\\' when at + 1 < json.Length:
                    at++;
                    text.Append(Escaped(json, ref at));
                    break;
                case var unit:
                    text.Append(unit);
                    break;
            }
        }

        at = -1;
        return null;
    }

    private static char Escaped(string json, ref int at)
    {
        if (json[at] == 'u' && at + 4 < json.Length && ushort.TryParse(json.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            at += 4;
            return (char)unit;
        }

        return json[at] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            var other => other,
        };
    }

    private static void SkipSpace(string json, ref int at)
    {
        while (at >= 0 && at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }
    }
}
