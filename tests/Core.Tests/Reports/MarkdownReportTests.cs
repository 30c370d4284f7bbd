using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class MarkdownReportTests
{
    private static readonly ReportOptions Options = new() { BaseDirectory = "/repo" };

    [Fact]
    public void The_comment_of_a_product_is_as_accepted() => Golden.Holds("support-desk.md", MarkdownReport.Write(SupportDeskReport.Report, Options));
}
