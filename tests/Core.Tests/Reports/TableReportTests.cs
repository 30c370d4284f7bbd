using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

public class TableReportTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(160)]
    public void The_table_of_a_product_is_as_accepted(int width) => Golden.Holds(
        $"support-desk.{width}.txt",
        TableReport.Write(SupportDeskReport.Report, new ReportOptions { BaseDirectory = "/repo", Width = width }));
}
