using Microsoft.CodeAnalysis.Text;

namespace Stoker.Analyzers.Options;

/// <summary>
/// An <c>.editorconfig</c> or global configuration file, read line by line as the compiler reads it: a value ends at the first <c>#</c> or
/// <c>;</c>, wherever it stands, and a line that is neither header nor <c>key = value</c> is skipped.
/// </summary>
internal sealed class ConfigFile
{
    private const string Global = "is_global";

    private readonly List<ConfigEntry> _entries = [];

    private ConfigFile(string path) => IsGlobal = path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what stands before the first header holds everywhere; in an <c>.editorconfig</c> it holds nowhere.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>The lines whose key starts with <c>stoker.</c>.</summary>
    public IReadOnlyList<ConfigEntry> Entries => _entries;

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsOne(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. Any text is one.</summary>
    public static ConfigFile Read(string path, SourceText text)
    {
        var file = new ConfigFile(path);
        var section = 0;
        foreach (var line in text.Lines)
        {
            var start = line.Start;
            while (start < line.End && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            // Most lines are other analyzers' business; they cost no string.
            switch (start < line.End ? text[start] : '\0')
            {
                case '[' when IsHeader(text.ToString(TextSpan.FromBounds(start, line.End))):
                    section++;
                    break;
                case 's' or 'S' when Starts(OptionTable.Prefix):
                    file._entries.Add(Entry(text, start, line.End, section));
                    break;
                case 'i' or 'I' when section == 0 && Starts(Global):
                    file.IsGlobal |= Entry(text, start, line.End, section) is { Value: { } value, Key: var key }
                        && key.Equals(Global, StringComparison.OrdinalIgnoreCase)
                        && value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
            }

            bool Starts(string word) =>
                line.End - start >= word.Length && text.ToString(new TextSpan(start, word.Length)).Equals(word, StringComparison.OrdinalIgnoreCase);
        }

        return file;
    }

    // "[*.cs] # note" is a header; "[]" and "[a" are nothing, and what follows them belongs to the section before.
    private static bool IsHeader(string line)
    {
        var end = line.LastIndexOf(']');
        var comment = line.IndexOfAny(['#', ';']);
        end = comment >= 0 && comment < end ? line.LastIndexOf(']', comment) : end;
        return end > 1;
    }

    private static ConfigEntry Entry(SourceText text, int start, int end, int section)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_'))
        {
            at++;
        }

        var key = TextSpan.FromBounds(start, at);
        at = SkipBlanks(at);
        if (at == end || text[at] is not ('=' or ':'))
        {
            return new(section, text.ToString(key), key, null, new TextSpan(key.End, 0), default);
        }

        var from = SkipBlanks(at + 1);
        var to = from;
        while (to < end && text[to] is not ('#' or ';'))
        {
            to++;
        }

        var cut = TextSpan.FromBounds(to, end);
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        var value = TextSpan.FromBounds(from, to);
        return new(section, text.ToString(key), key, text.ToString(value), value, cut);

        int SkipBlanks(int position)
        {
            while (position < end && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            return position;
        }
    }
}
