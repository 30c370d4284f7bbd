using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class CheckTableTests
{
    [Fact]
    public void Without_a_budget_the_option_that_declares_one_is_named()
    {
        var text = CheckTable.Write(new Report { PriceDate = DateTime.UnixEpoch, AsOf = DateTime.UnixEpoch });

        Assert.StartsWith("Violations: none\n", text);
        Assert.Contains("No budget is declared (stoker.budget).", text);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_terminal(int width) => Assert.All(
        CheckTable.Write(SupportDeskReport.Report, new ReportOptions { BaseDirectory = "/repo", Width = width }).Split('\n'),
        line => Assert.True(line.Length <= width, line));

    [Fact]
    public void Names_from_files_cannot_command_the_terminal()
    {
        var budget = new BudgetReport { Name = "a\u001b[2J\nb", Verdict = BudgetVerdict.Unjudged, Apps = ["x\u0007"] };

        var text = CheckTable.Write(SupportDeskReport.Report with { Budgets = [budget] });

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void The_check_of_a_product_is_as_accepted() => Golden.Holds(
        "support-desk.check.txt",
        CheckTable.Write(SupportDeskReport.Report, new ReportOptions { BaseDirectory = "/repo", Width = 120 }));
}
