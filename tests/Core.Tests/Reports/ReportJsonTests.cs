using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Ledger;

namespace Stoker.Core.Tests.Reports;

public class ReportJsonTests
{
    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{}", "priceDate")]
    [InlineData("{\"priceDate\":\"soon\",\"asOf\":\"2026-11-21\"}", "a day must be written yyyy-MM-dd")]
    [InlineData("{\"priceDate\":\"2026-11-21\",\"asOf\":\"2026-11-21\",\"apps\":[{\"name\":\"A\"}]}", "coverage")]
    [InlineData("{\"priceDate\":\"2026-11-21\",\"asOf\":\"2026-11-21\",\"apps\":[{\"name\":\"A\",\"coverage\":{\"calls\":1,\"priced\":2,\"modelUnknown\":0,\"priceUnknown\":0}}]}", "not in order")]
    [InlineData("{\"priceDate\":\"2026-11-21\",\"asOf\":\"2026-11-21\",\"budgets\":[{\"name\":\"B\",\"verdict\":\"fine\"}]}", "fine")]
    [InlineData("{\"priceDate\":\"2026-11-21\",\"asOf\":\"2026-11-21\",\"apps\":[{\"name\":\"A\",\"coverage\":{\"calls\":0,\"priced\":0,\"modelUnknown\":0,\"priceUnknown\":0},\"usdPer1000Requests\":{\"low\":1}}]}", "money must be a decimal number in quotes")]
    public void What_is_no_report_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<ReportFormatException>(() => ReportJson.Read(json)).Message);

    [Fact]
    public void A_newer_schema_is_refused()
    {
        var error = Assert.Throws<ReportFormatException>(() => ReportJson.Read("""{"schema":2,"apps":"elsewhere"}"""));

        Assert.Equal("this report has schema 2, this version of Stoker reads up to 1: update Stoker", error.Message);
    }

    [Fact]
    public void Damaged_reports_are_refused_or_can_be_shown() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Mutations.Of(ReportJson.Write(SupportDeskReport.Report)), text =>
        {
            Report report;
            try
            {
                report = ReportJson.Read(text);
            }
            catch (ReportFormatException)
            {
                return true;
            }

            _ = TableReport.Write(report);
            _ = MarkdownReport.Write(report);
            _ = CheckTable.Write(Gate.Judge(report, new GateDemands(On: true, MinCoverage: 1)));
            return ReportJson.Write(ReportJson.Read(ReportJson.Write(report))) == ReportJson.Write(report);
        }));

    [Fact]
    public void A_report_comes_back_as_it_was_written() =>
        Assert.Equivalent(SupportDeskReport.Report, ReportJson.Read(ReportJson.Write(SupportDeskReport.Report)), strict: true);

    [Fact]
    public void Money_is_a_string_without_needless_zeros() =>
        Assert.Contains("\"low\": \"0.000824\"", ReportJson.Write(SupportDeskReport.Report));

    [Fact]
    public void The_json_of_a_product_is_as_accepted() => Golden.Holds("support-desk.json", ReportJson.Write(SupportDeskReport.Report));
}
