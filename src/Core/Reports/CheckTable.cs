using System.Text;

namespace Stoker.Core.Reports;

/// <summary>The answer of a check as plain text: what is violated, and how the budgets stand. Nothing else.</summary>
public static class CheckTable
{
    /// <summary>Writes the answer; lines end with <c>\n</c>.</summary>
    public static string Write(Report report, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var output = new StringBuilder();
        var width = Math.Min(Math.Max(options.Width, ReportOptions.NarrowestWidth), ReportOptions.WidestWidth);
        var ansi = new Ansi(options.Color);
        FindingList.Write(output, "Violations", ReportFindings.OfGate(report), options, width, ansi);
        if (report.Budgets.Count > 0)
        {
            BudgetTable.Write(output, report.Budgets, width, ansi);
        }

        TextBlock.Write(output, report.Budgets.Count > 0 ? ReportSentences.HowBudgetsAreMade : "No budget is declared (stoker.budget).", width, indent: 0);
        TextBlock.Write(output, ReportSentences.Prices(report), width, indent: 0);
        return output.ToString();
    }
}
