using System.Text;

namespace Stoker.Analyzers.Values;

/// <summary>Prompt templates in files (<c>.prompty</c>, YAML, Handlebars, Liquid, <c>skprompt.txt</c>): what is sent of them, and the variables in it.</summary>
internal static class TemplateText
{
    /// <summary>Whether a file is a template by its name: in others, braces are text.</summary>
    public static bool IsOne(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".prompty" or ".yaml" or ".yml" or ".hbs" or ".handlebars" or ".liquid" || Path.GetFileName(path).Equals("skprompt.txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The pieces of a template file, in order: text, or the name of a variable.</summary>
    public static IEnumerable<(string? Text, string? Variable)> Pieces(string path, string content) => Pieces(Sent(path, content));

    /// <summary>The pieces of a template, in order: text, or the name of a variable.</summary>
    public static IEnumerable<(string? Text, string? Variable)> Pieces(string sent)
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < sent.Length)
        {
            var open = sent.IndexOf("{{", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : sent.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            text.Append(sent, at, open - at);
            at = close + 2;
            var name = sent.Substring(open + 2, close - open - 2).Trim('{', '}', ' ', '$', '~');

            // {{#if …}}, {{/each}}, {{else}}, {{! … }}: they steer, and send nothing themselves.
            if (name.Length == 0 || name[0] is '#' or '/' or '!' or '^' || name == "else")
            {
                continue;
            }

            if (text.Length > 0)
            {
                yield return (text.ToString(), null);
                text.Clear();
            }

            yield return (null, name);
        }

        text.Append(sent, at, sent.Length - at);
        if (text.Length > 0)
        {
            yield return (text.ToString(), null);
        }
    }

    /// <summary>What of a file is the prompt: behind a <c>.prompty</c>'s front matter, under a YAML's <c>template</c>.</summary>
    private static string Sent(string path, string content)
    {
        var lines = content.Replace("\r\n", "\n").Split('\n');
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".prompty" when lines[0].Trim() == "---" && Array.FindIndex(lines, 1, static l => l.Trim() == "---") is var end and > 0:
                return string.Join("\n", lines.Skip(end + 1)).TrimStart('\n');
            case ".yaml" or ".yml" when Array.FindIndex(lines, static l => l.StartsWith("template:", StringComparison.Ordinal)) is var start and >= 0:
                var inline = lines[start].Substring("template:".Length).Trim();
                return inline.Length > 0 && inline[0] is not ('|' or '>')
                    ? inline.Trim('"', '\'')
                    : string.Join("\n", lines.Skip(start + 1).TakeWhile(static l => l.Length == 0 || l[0] is ' ' or '\t').Select(static l => l.TrimStart())).TrimEnd('\n');
            default:
                return content;
        }
    }
}
