using System.Globalization;
using System.Text;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks.Tests;

public class CompilerLogReaderTests
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "home");

    private static CompilerLog Read(string text) => CompilerLogReader.Read(new StringReader(text), Home);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("{\"version\":\"2.1.0\"}")]
    [InlineData("MZ\0\u0001")]
    [InlineData("{\"runs\":[{\"results\":[3]}]}")]
    [InlineData("{\"runs\":[{\"results\":[{\"ruleId\":{\"a\":1}}]}]}")]
    [InlineData("{\"runs\":[{\"results\":[{\"ruleId\":\"STK2001\",\"locations\":[{\"resultFile\":{\"uri\":\"a.cs\",\"region\":{\"startLine\":99999999999999999999}}}]}]}]}")]
    public void What_is_no_log_is_refused_with_the_reason(string text) =>
        Assert.NotEmpty(Assert.Throws<CompilerLogFormatException>(() => Read(text)).Message);

    [Fact]
    public void A_log_cut_anywhere_is_refused_and_never_taken_for_whole()
    {
        var whole = Sarif.V2(Sarif.Carrier("{\"schema\":1}"), Sarif.Finding("STK2001", "file:///a/b.cs")).TrimEnd();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<CompilerLogFormatException>(() => Read(whole[..length]));
        }
    }

    [Fact]
    public void A_syntax_error_is_told_with_its_line()
    {
        var error = Assert.Throws<CompilerLogFormatException>(() => Read("{\n  \"runs\": [\n    { ? }\n  ]\n}"));

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Throws<CompilerLogFormatException>(() => Read("{\"runs\":[{\"results\":[" + string.Concat(Enumerable.Repeat("{\"a\":", 5000))));

    [Fact]
    public void Random_damage_gives_a_log_or_a_format_error_and_nothing_else()
    {
        var whole = Encoding.UTF8.GetBytes(Sarif.V2(Sarif.Carrier("{\"schema\":1}"), Sarif.Finding("STK2001", "file:///a/b%20c.cs"))
            + Sarif.V1(Sarif.FindingV1("STK5001", "a.cs", suppressed: true)));
        var random = new Random(20261122);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var hit = random.Next(1, 6); hit > 0; hit--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Read(Encoding.UTF8.GetString(bytes));
            }
            catch (CompilerLogFormatException)
            {
            }
        }
    }

    [Fact]
    public void Findings_of_other_analyzers_are_left_out()
    {
        var log = Read(Sarif.V2(Sarif.Finding("CA1822", "a.cs"), Sarif.Finding("STKX", "a.cs"), Sarif.Finding("STK20011", "a.cs")));

        Assert.Empty(log.Findings);
    }

    [Fact]
    public void Without_a_call_site_there_is_no_ledger_but_the_analyzer_ran()
    {
        var log = Read(Sarif.V2());

        Assert.Null(log.Ledger);
        Assert.False(log.HasCarrier);
        Assert.True(log.AnalyzerRan);
    }

    [Fact]
    public void A_log_that_names_all_rules_but_none_of_ours_shows_that_the_analyzer_did_not_run() =>
        Assert.False(Read(Sarif.V2(rules: ["CA1822"])).AnalyzerRan);

    [Fact]
    public void An_old_log_cannot_say_whether_the_analyzer_ran() => Assert.Null(Read(Sarif.V1()).AnalyzerRan);

    [Fact]
    public void The_ledger_is_read_from_both_versions()
    {
        const string Ledger = "{\"schema\":1,\"assembly\":\"é\\n\"}";

        Assert.Equal(Ledger, Read(Sarif.V2(Sarif.Carrier(Ledger))).Ledger);
        Assert.Equal(Ledger, Read(Sarif.V1(Sarif.Carrier(Ledger))).Ledger);
    }

    [Fact]
    public void A_ledger_that_looks_like_a_date_stays_text() =>
        Assert.Equal("2026-11-22T01:02:03Z", Read(Sarif.V2(Sarif.Carrier("2026-11-22T01:02:03Z"))).Ledger);

    [Fact]
    public void A_finding_keeps_severity_message_and_place()
    {
        var log = Read(Sarif.V2(Sarif.Finding("STK2001", "file:///src/My%20App/%C3%A9.cs", 12, 34, "error")));

        Assert.Equal([new Finding("STK2001", "error", "STK2001 says", new SourcePlace("/src/My App/é.cs", 12, 34))], log.Findings);
    }

    [Fact]
    public void A_place_relative_to_the_project_becomes_absolute()
    {
        var log = Read(Sarif.V1(Sarif.FindingV1("STK2001", "Pages/Assistant.razor")));

        Assert.Equal(Path.Combine(Home, "Pages", "Assistant.razor"), Assert.Single(log.Findings).Place!.File);
    }

    [Fact]
    public void Without_a_level_a_finding_is_a_warning_and_a_note_is_info()
    {
        var log = Read(Sarif.V2(Sarif.Finding("STK2001", "a.cs", level: null), Sarif.Finding("STK5001", "a.cs", level: "note")));

        Assert.Equal(["warning", "info"], log.Findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void A_finding_that_the_source_accepts_is_marked_in_both_versions()
    {
        Assert.True(Assert.Single(Read(Sarif.V2(Sarif.Finding("STK2001", "a.cs", suppressed: true))).Findings).Suppressed);
        Assert.True(Assert.Single(Read(Sarif.V1(Sarif.FindingV1("STK2001", "a.cs", suppressed: true))).Findings).Suppressed);
    }

    [Fact]
    public void An_analyzer_of_ours_that_threw_is_told_and_one_of_others_is_not()
    {
        var ours = Sarif.Finding("AD0001", "a.cs");
        ours["message"]!["text"] = "Analyzer 'Stoker.Analyzers.CallAnalyzer' threw an exception";

        Assert.Contains("threw", Read(Sarif.V2(ours)).Failure, StringComparison.Ordinal);
        Assert.Null(Read(Sarif.V2(Sarif.Finding("AD0001", "a.cs"))).Failure);
    }

    [Fact]
    public void A_log_with_a_hundred_thousand_results_is_read_in_a_stream()
    {
        var one = Sarif.Finding("CA1822", "file:///a/b.cs").ToString(Newtonsoft.Json.Formatting.None);
        var text = new StringBuilder("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(one).Append(',');
        }

        text.Append(CultureInfo.InvariantCulture, $"{Sarif.Carrier("{}").ToString(Newtonsoft.Json.Formatting.None)}]}}]}}");

        Assert.Equal("{}", Read(text.ToString()).Ledger);
    }
}
