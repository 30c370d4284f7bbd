using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class InvalidFileRuleTests
{
    private const string Code = """class C { void M() => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat("hi"); } """;

    /// <summary>Runs on two source files, so that a finding per source file would show.</summary>
    private static async Task Verify(string name, string text, string? message = null, bool sdks = true)
    {
        var test = new StokerTest("STK1006", sdks ? Code : "class C { }", sdks: sdks);
        test.TestState.Sources.Add(("/0/D.cs", sdks ? Code.Replace("class C", "class D") : "class D { }"));
        test.TestState.AdditionalFiles.Add((name, text));
        if (message is not null)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1006", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyConfig(string line, string? message = null) => Verify("/.editorconfig", $"root = true\n\n[*.cs]\n{line}\nindent_size = 4\n", message);

    [Fact]
    public Task Sdk_not_referenced_silent() => Verify("/.editorconfig", "[*.cs]\nstoker.nonsense = 1\n", sdks: false);

    [Theory]
    [InlineData("stoker.max_usd_per_call = 0.05")]
    [InlineData("STOKER.Max_Usd_Per_Call : .5")]
    [InlineData("stoker.max_usd_per_call = unset")]
    [InlineData("stoker.economy_model = gpt-6-luna")]
    [InlineData("stoker.economy_model.azure.ai.openai = gpt-6-luna")]
    [InlineData("stoker.allowed_models = gpt-6*, anthropic/claude-*")]
    [InlineData("stoker.budget = customer support")]
    [InlineData("stoker.utilization = 0.6")]
    [InlineData("stoker.exclude = TRUE")]
    [InlineData("# stoker.nonsense = 1")]
    [InlineData("  ; stoker.nonsense = 1")]
    [InlineData("dotnet_diagnostic.STK2001.severity = none # ours to say, not to check")]
    [InlineData("stoker_other.key = 1")]
    public Task Lines_that_are_right_or_not_ours_are_silent(string line) => VerifyConfig(line);

    [Theory]
    [InlineData("{|#0:stoker.max_usd_per_cal|} = 0.05", "'stoker.max_usd_per_cal' is no option of Stoker and is ignored: did you mean 'stoker.max_usd_per_call'?")]
    [InlineData("\t{|#0:stoker.something_else_altogether|} = 0.05", "'stoker.something_else_altogether' is no option of Stoker and is ignored: docs/configuration.md lists them")]
    [InlineData("{|#0:stoker.default_model.openai|} = gpt-4.1", "'stoker.default_model.openai' is no option of Stoker and is ignored: did you mean 'stoker.default_model'?")]
    [InlineData("{|#0:stoker.budget|} support", "this line is ignored: write 'stoker.budget = …'")]
    public Task A_key_that_is_no_option_is_named_with_the_nearest_one(string line, string message) =>
        VerifyConfig(line, message);

    [Theory]
    [InlineData("{|#0:stoker.economy_model.opnai|} = gpt-6-luna", "the price book has no provider 'opnai', so the line is ignored: did you mean 'openai'?")]
    [InlineData("{|#0:stoker.economy_model.azure|} = gpt-6-luna", "the price book has no provider 'azure', so the line is ignored: did you mean 'azure.ai.openai'?")]
    public Task A_provider_that_nobody_has_is_named(string line, string message) => VerifyConfig(line, message);

    [Theory]
    [InlineData("stoker.max_usd_per_call = {|#0:$0.05|}", "'$0.05' is no value of 'stoker.max_usd_per_call' and is ignored: write USD as a plain number, such as 0.05")]
    [InlineData("stoker.max_usd_per_call={|#0:-1|}", "'-1' is no value of 'stoker.max_usd_per_call' and is ignored: write USD as a plain number, such as 0.05")]
    [InlineData("stoker.requests_per_month = {|#0:90,000|}", "'90,000' is no value of 'stoker.requests_per_month' and is ignored: write a whole number without separators, such as 1500")]
    [InlineData("stoker.hardware_count = {|#0:0|}", "'0' is no value of 'stoker.hardware_count' and is ignored: write a whole number from 1 on, such as 8")]
    [InlineData("stoker.utilization = {|#0:60 %|}", "'60 %' is no value of 'stoker.utilization' and is ignored: write a share from 0 to 1, such as 0.6")]
    [InlineData("stoker.exclude = {|#0:yes|}", "'yes' is no value of 'stoker.exclude' and is ignored: write true or false")]
    [InlineData("stoker.default_model = {|#0:gpt-*|}", "'gpt-*' is no value of 'stoker.default_model' and is ignored: write one model id, such as gpt-6-luna")]
    [InlineData("stoker.allowed_models = {|#0:gpt-4.1 gpt-5|}", "'gpt-4.1 gpt-5' is no value of 'stoker.allowed_models' and is ignored: write model ids separated by commas, with * for any text, such as gpt-6*, anthropic/*")]
    [InlineData("stoker.exclude ={|#0:|}", "'stoker.exclude' has no value: write true or false, or 'unset' to take back what an outer section says")]
    public Task A_value_that_cannot_be_read_is_told_what_to_write(string line, string message) => VerifyConfig(line, message);

    [Theory]
    [InlineData("stoker.allowed_models = gpt-6*{|#0:; claude-*|}", "gpt-6*")]
    [InlineData("stoker.budget = team {|#0:#1|}", "team")]
    [InlineData("stoker.budget = team{|#0:#1|}", "team")]
    [InlineData("stoker.max_usd_per_call = 0.05 {|#0:# five cents|}", "0.05")]
    public Task A_value_that_readers_cut_is_shown_as_it_is_read(string line, string read) => VerifyConfig(
        line,
        $"the value ends here, so '{read}' is read: put a comment on a line of its own, separate models by commas, and give a name with '#' or ';' to stoker.prices.json");

    [Fact]
    public Task A_key_before_the_first_section_of_an_editorconfig_holds_nowhere() => Verify(
        "/.editorconfig",
        "{|#0:stoker.budget|} = support\n[*.cs]\nindent_size = 4\n",
        "'stoker.budget' stands before the first section and is ignored: put it under a header such as [*.cs]");

    [Theory]
    [InlineData("/.globalconfig", "stoker.budget = support\n")]
    [InlineData("/team.globalconfig", "is_global = true\nstoker.budget = support\n")]
    [InlineData("/obj/Web.GeneratedMSBuildEditorConfig.editorconfig", "IS_GLOBAL = True\nbuild_property.TargetFramework = net10.0\nstoker.budget = support\n")]
    public Task A_global_configuration_needs_no_section(string name, string text) => Verify(name, text);

    [Fact]
    public Task A_global_configuration_is_checked_too() => Verify(
        "/.globalconfig",
        "is_global = true\n{|#0:stoker.budgett|} = support\n",
        "'stoker.budgett' is no option of Stoker and is ignored: did you mean 'stoker.budget'?");

    [Fact]
    public Task Another_file_is_not_read() => Verify("/notes.txt", "[*.cs]\nstoker.nonsense = 1\n");

    [Fact]
    public Task A_price_file_that_is_right_is_silent() => Verify("/0/stoker.prices.json", """{"schema":1,"discounts":[{"provider":"openai","factor":"0.9"}]}""");

    [Theory]
    [InlineData("{\n  \"schema\": 1,\n  \"discount\"{|#0::|} []\n}", "unknown key \"discount\"")]
    [InlineData("{\n  \"schema\": 1,\n  \"discounts\": [ { \"provider\": {|#0:\"opnai\"|}, \"factor\": \"0.9\" } ]\n}", "the price book has no provider 'opnai': did you mean 'openai'")]
    [InlineData("{\n  \"schema\": 1,\n  \"discounts\": [ { \"provider\": \"openai\", \"factor\": {|#0:0.9|} } ]\n}", "\"factor\" is a string")]
    [InlineData("{\n  \"schema\": {|#0:2|}\n}", "schema 2 is newer than this version reads (1)")]
    public Task A_broken_price_file_is_named_at_its_place(string text, string fault) =>
        Verify("/0/stoker.prices.json", text, fault + ". Until this is mended the prices that ship with Stoker are used alone");

    [Fact]
    public async Task A_syntax_error_is_at_its_line_and_the_built_in_prices_hold()
    {
        var test = new StokerTest("STK1006", Code);
        test.TestState.AdditionalFiles.Add(("/0/stoker.prices.json", "{\n  \"schema\": 1,\n  \"models\": [ }\n}"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1006", DiagnosticSeverity.Warning).WithLocation("/0/stoker.prices.json", 3, 15));
        await test.RunAsync(TestContext.Current.CancellationToken);

        var cost = (await LedgerOf.Diagnostics(Code, asReport: false, ("stoker.prices.json", "{"))).Single(d => d.Id == "STK1001");
        Assert.Contains("per call (gpt-4.1)", cost.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_second_price_file_is_named()
    {
        var test = new StokerTest("STK1006", Code);
        test.TestState.AdditionalFiles.Add(("/0/stoker.prices.json", """{"schema":1}"""));
        test.TestState.AdditionalFiles.Add(("/0/Web/stoker.prices.json", """{"schema":1}"""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1006", DiagnosticSeverity.Warning)
            .WithLocation("/0/Web/stoker.prices.json", 1, 1)
            .WithMessage("a project has one stoker.prices.json, and /0/stoker.prices.json is in force: remove this one from AdditionalFiles"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
