using Newtonsoft.Json;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>
/// Writes a team's traffic file, or adds to it what it does not speak of yet. Text is put in between and nothing else is touched: what people wrote
/// stays as it is, with its comments and its order.
/// </summary>
public static class TrafficSkeleton
{
    private const string Head = """
        {
          // What Stoker cannot know: fill in what you know, leave null what you do not. Names may hold * for any text.
          "schema": 1
        }

        """;

    private static readonly (string Key, string Comment, string Value)[] Sections =
    [
        ("entry_points", "Requests a month.", "{ \"requests_per_month\": null }"),
        ("loops", "Rounds of one run of the loop.", "null"),
        ("texts", "Length in tokens.", "null"),
    ];

    /// <summary>The file with everything of the app in it.</summary>
    /// <param name="existing">The file as it is; <see langword="null"/> when there is none.</param>
    /// <param name="names">What the app has.</param>
    /// <param name="added">Number of names that were added.</param>
    /// <exception cref="StrictJsonException">The file as it is cannot be read, so nothing may be written over it.</exception>
    public static string Update(string? existing, TrafficNames names, out int added)
    {
        var text = existing ?? Head;
        var traffic = TeamTrafficFile.Read(text);
        IReadOnlyList<TrafficName>[] wanted =
        [
            Missing(names.EntryPoints, traffic.EntryPoints, MemberNames.Route),
            Missing(names.Loops, traffic.Loops, static name => name),
            Missing(names.Texts, traffic.Texts, static name => name),
        ];
        added = wanted.Sum(static missing => missing.Count);
        for (var i = 0; i < Sections.Length; i++)
        {
            if (wanted[i].Count > 0)
            {
                text = Add(text, Sections[i], wanted[i]);
            }
        }

        return text;
    }

    private static IReadOnlyList<TrafficName> Missing(IReadOnlyList<TrafficName> names, IReadOnlyList<NamedCount> known, Func<string, string> normal)
    {
        var table = new NameTable<bool>(known.Select(count => (normal(count.Name), true)));
        return [.. names.Where(name => !table.TryFind(name.Names, out _))];
    }

    private static string Add(string text, (string Key, string Comment, string Value) section, IReadOnlyList<TrafficName> names)
    {
        var newLine = text.Contains("\r\n") ? "\r\n" : "\n";
        if (JsonObjectSpan.Find(text, section.Key) is not { } span)
        {
            text = JsonObjectSpan.Find(text, null)!.Value.Insert(text, newLine, indent => [$"{indent}// {section.Comment}", $"{indent}{JsonConvert.ToString(section.Key)}: {{{newLine}{indent}}}"]);
            span = JsonObjectSpan.Find(text, section.Key)!.Value;
        }

        return span.Insert(text, newLine, indent =>
        [
            .. names.Select((name, i) => $"{indent}{JsonConvert.ToString(name.Name)}: {section.Value}{(i < names.Count - 1 ? "," : "")} // {Plain.Text(name.Where)}"),
        ]);
    }
}
