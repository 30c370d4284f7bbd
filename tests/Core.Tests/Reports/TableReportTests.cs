using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class TableReportTests
{
    private static readonly Report Nothing = new() { PriceDate = DateTime.UnixEpoch, AsOf = DateTime.UnixEpoch };

    [Fact]
    public void What_is_not_known_is_never_shown_as_zero_dollars()
    {
        var console = SupportDeskReport.Report with { Apps = [SupportDeskReport.Report.Apps[0]], Budgets = [], Violations = [] };

        var text = TableReport.Write(console);

        Assert.DoesNotContain("$0", text);
        Assert.Contains("unknown", text);
    }

    [Fact]
    public void A_report_without_apps_says_so() => Assert.Contains("No app makes LLM calls", TableReport.Write(Nothing));

    [Fact]
    public void An_app_without_calls_says_so() => Assert.Contains(
        "no call sites",
        TableReport.Write(Nothing with { Apps = [new AppReport { Name = "Quiet", Coverage = new Coverage(0, 0, 0, 0) }] }));

    [Fact]
    public void Names_from_files_cannot_command_the_terminal()
    {
        var call = SupportDeskReport.Report.Apps[1].Calls[0] with { Model = "gpt\u001b[2J\r\n\u202Eevil", Place = new SourcePlace("/repo/a\nb.cs", 1, 1) };
        var app = SupportDeskReport.Report.Apps[1] with { Calls = [call], Name = "x\u0007", Notes = ["a\u001b]0;title\u0007"] };

        var text = TableReport.Write(SupportDeskReport.Report with { Apps = [app] });

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n' || c == '\u202E');
        Assert.Contains("gpt [2J", text);
    }

    [Fact]
    public void There_are_no_colours_unless_they_are_asked_for()
    {
        Assert.DoesNotContain('\u001b', TableReport.Write(SupportDeskReport.Report));

        var coloured = TableReport.Write(SupportDeskReport.Report, new ReportOptions { Color = true });
        Assert.Contains('\u001b', coloured);
        Assert.Equal(TableReport.Write(SupportDeskReport.Report), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(80)]
    [InlineData(97)]
    [InlineData(120)]
    [InlineData(160)]
    [InlineData(1_000)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var widest = Math.Clamp(width, ReportOptions.NarrowestWidth, ReportOptions.WidestWidth);

        var text = TableReport.Write(SupportDeskReport.Report, new ReportOptions { BaseDirectory = "/repo", Width = width });

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= widest, line));
        Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData("/repo/src/A.cs", "/repo", "src/")]
    [InlineData("/repo/src/A.cs", "/repo/", "src/")]
    [InlineData("/repository/src/A.cs", "/repo", "/repository/src/")]
    [InlineData("C:\\Repo\\src\\A.cs", "c:\\repo", "src/")]
    [InlineData("/_/src/A.cs", "/repo", "src/")]
    [InlineData("A.cs", null, "./")]
    public void Paths_are_shown_from_the_base_directory(string path, string? directory, string folder)
    {
        var call = SupportDeskReport.Report.Apps[0].Calls[0] with { Place = new SourcePlace(path, 7, 1) };
        var report = SupportDeskReport.Report with { Apps = [SupportDeskReport.Report.Apps[0] with { Calls = [call] }] };

        Assert.Contains($"\n  {folder}\n    A.cs:7 ", TableReport.Write(report, new ReportOptions { BaseDirectory = directory }));
    }

    [Fact]
    public void A_finding_of_a_shared_library_is_shown_once()
    {
        var text = TableReport.Write(SupportDeskReport.Report);

        Assert.Equal(text.IndexOf("STK2010", StringComparison.Ordinal), text.LastIndexOf("STK2010", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_gate_says_of_a_call_takes_the_place_of_the_live_finding_there()
    {
        var place = new SourcePlace("/repo/A.cs", 3, 9);
        var app = new AppReport { Name = "A", Coverage = new Coverage(0, 0, 0, 0), Findings = [new Finding("STK4002", "warning", "live", place), new Finding("STK2001", "warning", "other", place)] };

        var text = TableReport.Write(Nothing with { Apps = [app], Violations = [new Finding("STK4002", "error", "linked", place)] });

        Assert.Contains("Findings: 1 error, 1 warning\n", text);
        Assert.DoesNotContain("live", text);
    }

    [Fact]
    public void Only_the_signs_that_occur_are_explained()
    {
        var call = SupportDeskReport.Report.Apps[1].Calls[0] with { Input = TokenRange.Zero, Output = TokenRange.Zero, UsdPerCall = UsdRange.Zero };
        var app = new AppReport { Name = "A", Calls = [call], Coverage = new Coverage(1, 1, 0, 0), UsdPer1000Requests = UsdRange.Zero };

        Assert.EndsWith("\n= exact: counted from the source\n", TableReport.Write(Nothing with { Apps = [app] }));
    }

    [Fact]
    public void An_old_price_table_is_called_stale() => Assert.Contains(
        "(61 days old: stale)",
        TableReport.Write(SupportDeskReport.Report with { PriceDate = SupportDeskReport.Report.AsOf.AddDays(-61) }));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(160)]
    public void The_table_of_a_product_is_as_accepted(int width) => Golden.Holds(
        $"support-desk.{width}.txt",
        TableReport.Write(SupportDeskReport.Report, new ReportOptions { BaseDirectory = "/repo", Width = width }));
}
