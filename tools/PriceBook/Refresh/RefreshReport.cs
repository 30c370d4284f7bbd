using System.Text;

namespace Stoker.PriceBookTool;

/// <summary>The diff a person reviews. The same findings always give the same text.</summary>
internal static class RefreshReport
{
    public static string Write(IReadOnlyList<RefreshLine> lines)
    {
        var text = new StringBuilder("# Price refresh\n\n");
        foreach (var kind in Enum.GetValues<RefreshKind>())
        {
            text.Append($"- {Title(kind)}: {lines.Count(line => line.Kind == kind)}\n");
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
        RefreshKind.WouldDrop => "In no source, kept",
        _ => "In one source only, not added",
    };
}
