using Newtonsoft.Json.Linq;

namespace Stoker.BuildTasks.Tests;

public class CompilerLogFileTests
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "home");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",version=2.1")]
    public void An_option_without_a_path_names_no_log(string? option) => Assert.Null(CompilerLogFile.PathOf(option, Home));

    [Theory]
    [InlineData("obj/a.sarif")]
    [InlineData("obj/a.sarif,version=2.1")]
    [InlineData("obj/a.sarif;version=2.1")]
    [InlineData("\"obj/a.sarif\",version=2.1")]
    public void The_version_is_no_part_of_the_path(string option) =>
        Assert.Equal(Path.Combine(Home, "obj", "a.sarif"), CompilerLogFile.PathOf(option, Home));

    [Fact]
    public void A_quoted_path_may_hold_a_comma() =>
        Assert.Equal(Path.Combine(Home, "a,b.sarif"), CompilerLogFile.PathOf("\"a,b.sarif\",version=2.1", Home));

    [Fact]
    public void An_absolute_path_stays()
    {
        var path = Path.Combine(Path.GetTempPath(), "x.sarif");

        Assert.Equal(path, CompilerLogFile.PathOf(path + ",version=2.1", Home));
    }

    [Fact]
    public void Cleaning_takes_out_the_carrier_and_nothing_else()
    {
        var other = Sarif.Finding("CA1822", "file:///a/b.cs");
        other["properties"] = new JObject { ["date"] = "2026-11-22T01:02:03Z", ["number"] = 0.10m, ["results"] = new JArray(Sarif.Carrier("kept: no result of a run")) };
        var finding = Sarif.Finding("STK2001", "file:///a/b.cs");

        var clean = Clean(Sarif.V2(other, Sarif.Carrier("{}"), finding));

        Assert.Equal(Sarif.V2(other, finding).ReplaceLineEndings(), clean.ReplaceLineEndings());
    }

    [Fact]
    public void Cleaning_works_on_the_old_version_too() =>
        Assert.DoesNotContain("STK1000", Clean(Sarif.V1(Sarif.Carrier("{}"), Sarif.FindingV1("STK2001", "a.cs"))), StringComparison.Ordinal);

    private static string Clean(string text)
    {
        using var writer = new StringWriter();
        CompilerLogCleaner.Copy(new StringReader(text), writer);
        return writer.ToString();
    }
}
