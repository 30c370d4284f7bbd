using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class MarkdownReportTests
{
    private static readonly ReportOptions Options = new() { BaseDirectory = "/repo" };

    [Fact]
    public void Text_from_sources_cannot_break_the_comment_or_call_people()
    {
        var app = SupportDeskReport.Report.Apps[1];
        var call = app.Calls[0] with { Model = "a|b`c", ModelFrom = "</details> @octocat #1\n# heading" };
        var finding = new Finding("STK2001", "warning", "<script>|*x* @octocat", new SourcePlace("a|`b.cs", 1, 1));

        var text = MarkdownReport.Write(SupportDeskReport.Report with { Apps = [app with { Calls = [call], Findings = [finding] }] }, Options);

        Assert.Contains("`a\\|b'c`", text);
        Assert.Contains("&lt;/details&gt; @<!-- -->octocat #<!-- -->1 #<!-- --> heading", text);
        Assert.Contains("&lt;script&gt;\\|\\*x\\* @<!-- -->octocat", text);
        Assert.DoesNotContain("@octocat", text);
    }

    [Fact]
    public void A_report_too_long_for_a_comment_is_cut_with_a_notice_and_stays_well_formed()
    {
        var app = SupportDeskReport.Report.Apps[1];
        var calls = Enumerable.Range(1, 2_000).Select(line => app.Calls[0] with { Place = new SourcePlace("/repo/Long.cs", line, 1) }).ToArray();

        var text = MarkdownReport.Write(SupportDeskReport.Report with { Apps = [app with { Calls = calls }] }, Options);

        Assert.True(text.Length <= Options.MaxCharacters);
        Assert.Contains("left out to keep this comment short", text);
        Assert.Equal(text.Split("<details>").Length, text.Split("</details>").Length);
        Assert.EndsWith("</sub>\n", text);
    }

    [Fact]
    public void The_hidden_tag_comes_first() => Assert.StartsWith("<!-- stoker:report -->\n", MarkdownReport.Write(SupportDeskReport.Report));

    [Fact]
    public void The_comment_of_a_product_is_as_accepted() => Golden.Holds("support-desk.md", MarkdownReport.Write(SupportDeskReport.Report, Options));
}
