using System.Text;

namespace Stoker.Core.Reports;

/// <summary>Budgets as a table of plain text.</summary>
internal static class BudgetTable
{
    private static readonly TextColumn[] Columns =
    [
        new("budget", Comfort: 30, Least: 12),
        new("limit", Right: true),
        new("projected", Right: true, Tone: Tone.Strong),
        new("range", GiveUp: 2, Tone: Tone.Faint),
        new("share", Right: true),
        new("verdict"),
        new("apps", GiveUp: 1, Comfort: 40, Least: 10),
    ];

    /// <summary>Writes the table and, under it, what each sum leaves out.</summary>
    public static void Write(StringBuilder output, IReadOnlyList<BudgetReport> budgets, int width, Ansi ansi)
    {
        output.Append(ansi.Paint("Budgets per month", Tone.Strong)).Append('\n');
        var table = new TextTable(Columns);
        foreach (var budget in budgets)
        {
            table.Add(
                Plain.Text(budget.Name),
                budget.LimitUsdPerMonth is { } limit ? Amounts.Usd(limit) : Amounts.None,
                budget.UsdPerMonth is { } usd ? $"{Amounts.Sign(usd.Provenance)} {Amounts.Usd(usd.Expected)}" : Amounts.None,
                budget.UsdPerMonth is { } range ? Amounts.Ends(range) : "",
                BudgetSentences.Share(budget),
                BudgetSentences.Word(budget.Verdict),
                string.Join(", ", budget.Apps.Select(Plain.Text)));
        }

        table.Write(output, width, ansi);
        foreach (var budget in budgets)
        {
            foreach (var sentence in BudgetSentences.Gaps(budget).Concat(budget.Notes))
            {
                TextBlock.Write(output, $"{Plain.Text(budget.Name)}: {sentence.TrimEnd('.')}", width, indent: 2, lead: "- ");
            }
        }

        output.Append('\n');
    }
}
