using System.Text;

namespace Stoker.PriceBookTool;

/// <summary>The diff a person reviews. The same findings always give the same text.</summary>
internal static class RefreshReport
{
    public static string Write(RefreshOutcome outcome)
    {
        var lines = outcome.Lines;
        var text = new StringBuilder("# Price refresh\n\n");
        foreach (var source in outcome.Sources)
        {
            var reading = source.Reading;
            text.Append(reading.Prices.Count == 0
                ? $"- {reading.Source}, {reading.Date}: says nothing of our providers, not read\n"
                : $"- {reading.Source}, {reading.Date}: {reading.Prices.Count} prices, covers {source.Covered} rows, {source.Gone.Count} of them gone\n");
        }

        if (outcome.Uncovered.Count > 0)
        {
            text.Append($"- rows from other sources, not compared: {string.Join(", ", outcome.Uncovered.Select(source => $"{source.Value} of {source.Key}"))}\n");
        }

        text.Append('\n');
        foreach (var kind in Enum.GetValues<RefreshKind>())
        {
            text.Append($"- {Title(kind)}: {lines.Count(line => line.Kind == kind)}\n");
        }

        foreach (var source in outcome.Sources.Where(source => source.IsCutOff))
        {
            text.Append($"\n**{source.Refusal}**\n");
        }

        foreach (var group in lines.GroupBy(line => line.Kind))
        {
            text.Append($"\n## {Title(group.Key)}\n\n| provider | model | table | sources | |\n|---|---|---|---|---|\n");
            foreach (var line in group)
            {
                text.Append($"| {line.Provider} | `{line.Id}` | {line.Table} | {line.Sources} | {line.Why} |\n");
            }
        }

        return text.ToString();
    }

    private static string Title(RefreshKind kind) => kind switch
    {
        RefreshKind.New => "New",
        RefreshKind.Changed => "Changed",
        RefreshKind.Conflicting => "Conflicting, kept",
        RefreshKind.WouldDrop => "Gone from its source and in no other, kept",
        _ => "In one source only, not added",
    };
}
