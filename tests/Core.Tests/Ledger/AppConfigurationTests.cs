using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Ledger;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Ledger;

public class AppConfigurationTests
{
    [Theory]
    [InlineData("appsettings.Development.json")]
    [InlineData("appsettings.development.json")]
    [InlineData("C:\\src\\Web\\appsettings.Local.json")]
    public void Development_settings_are_never_read(string name)
    {
        var settings = Settings("""{"Ai":{"ChatModel":"x"}}""", name);

        Assert.Null(settings.Find("Ai:ChatModel"));
        Assert.Empty(settings.Files);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("\"text\"", 1)]
    [InlineData("{\n  \"Ai\": {\n    \"ChatModel\": \n  }\n}", 4)]
    [InlineData("{\n  \"Ai\": {\n    \"ChatModel\": \"x\"", 3)]
    [InlineData("{}\n{}", 2)]
    [InlineData("{\"A\": new Date(1)}", 1)]
    public void A_broken_file_is_a_problem_at_its_line_and_gives_no_values(string json, int line)
    {
        var settings = Settings(json);

        var problem = Assert.Single(settings.Problems);
        Assert.Equal(("appsettings.json", line), (problem.Path, problem.Line));
        Assert.NotEqual(0, problem.Column);
        Assert.Null(settings.Find("Ai:ChatModel"));
    }

    [Fact]
    public void Nesting_without_end_is_a_problem() => Assert.Single(Settings(new string('[', 100_000).Insert(0, "{\"a\":")).Problems);

    [Fact]
    public void Any_text_gives_an_answer() => Prop
        .ForAll(Mutations.Of("""{"Ai":{"ChatModel":"x","Models":["a",{"b":1.5}],"On":true,"None":null}}"""), text =>
        {
            var settings = Settings(text);
            return settings.Problems.Count + settings.Files.Count == 1;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_null_counts_as_not_set() => Assert.Null(Settings("""{"Ai":{"ChatModel":null}}""").Find("Ai:ChatModel"));

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var settings = Settings("\uFEFF// models\n{ \"Ai\": { /* chat */ \"Models\": [ \"a\", \"b\", ], }, }");

        Assert.Empty(settings.Problems);
        Assert.Equal("b", settings.Find("ai:MODELS:1")?.Value);
    }

    [Fact]
    public void Keys_may_carry_their_colons_and_dots_and_arrays_go_by_index()
    {
        var settings = Settings("""{"Ai:Chat":{"a.b":"1","it's]['":"2"},"List":[["x","y"],{"Deep":[true, 1.50]}]}""");

        Assert.Equal(
            ["1", "2", "y", "True", "1.50"],
            new[] { "Ai:Chat:a.b", "Ai:Chat:it's]['", "List:0:1", "List:1:Deep:0", "List:1:Deep:1" }.Select(key => settings.Find(key)?.Value));
    }

    [Fact]
    public void Production_lies_over_the_base_file_and_other_environments_only_fill_gaps()
    {
        var settings = AppConfiguration.Read(
        [
            new SettingsFile("web/appsettings.Staging.json", """{"A":"staging","B":"staging","C":"staging"}"""),
            new SettingsFile("web/appsettings.json", """{"A":"base","B":"base"}"""),
            new SettingsFile("web/appsettings.Production.json", """{"A":"production"}"""),
        ]);

        Assert.Equal(new SettingsValue("production", "appsettings.Production.json"), settings.Find("A"));
        Assert.Equal(new SettingsValue("base", "appsettings.json"), settings.Find("B"));
        Assert.Equal(new SettingsValue("staging", "appsettings.Staging.json"), settings.Find("C"));
    }
}
