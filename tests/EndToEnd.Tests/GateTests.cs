using Stoker.Core.Reports;

namespace Stoker.EndToEnd.Tests;

/// <summary>Budgets and policies of an .editorconfig, judged by builds with and without the gate and by the CLI across apps.</summary>
public sealed class GateTests : IDisposable
{
    /// <summary>Four calls, each dearer than the one before it.</summary>
    private const string FourCalls = """
        var client = new OpenAI.Chat.ChatClient("gpt-5.4-mini", "key");
        client.CompleteChat([new OpenAI.Chat.UserChatMessage("Hi.")], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 50 });
        client.CompleteChat([new OpenAI.Chat.UserChatMessage("Hi.")], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 100 });
        client.CompleteChat([new OpenAI.Chat.UserChatMessage("Hi.")], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 150 });
        client.CompleteChat([new OpenAI.Chat.UserChatMessage("Hi.")], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 200 });
        """;

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_budget_below_the_projected_spend_fails_the_build_only_at_the_gate()
    {
        _sandbox.UseStoker().Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", FourCalls);
        WriteBudget("1");

        var failed = await _sandbox.BuildAsync("App", "-p:StokerGate=true");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("error STK9001: Budget 'support' is exceeded: ", failed.Out, StringComparison.Ordinal);
        Assert.Contains("$1.00 allowed", failed.Out, StringComparison.Ordinal);
        Assert.Matches(@"Dearest: Program\.cs:5 \$[\d,.]+ \(App, gpt-5.4-mini\); Program\.cs:4 \$[\d,.]+ \(App, gpt-5.4-mini\); Program\.cs:3 ", failed.Out);
        var report = ReportJson.Read(_sandbox.Read("App/bin/Debug/net10.0/stoker/report.json"));
        Assert.Equal(BudgetVerdict.Exceeded, Assert.Single(report.Budgets).Verdict);

        var warned = await _sandbox.BuildAsync("App", "-p:StokerReport=true", "-warnaserror");
        warned.MustSucceed();
        Assert.Contains("warning STK9001", warned.Out, StringComparison.Ordinal);

        WriteBudget("1000000");
        var passed = await _sandbox.BuildAsync("App", "-p:StokerGate=true");
        passed.MustSucceed();
        Assert.DoesNotContain("STK9001", passed.Out, StringComparison.Ordinal);

        var unjudged = await _sandbox.BuildAsync("App", "-p:StokerGate=true", "-p:StokerReport=false");
        Assert.NotEqual(0, unjudged.ExitCode);
        Assert.Contains("nothing was judged", unjudged.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_that_two_apps_share_holds_for_each_and_not_for_both()
    {
        _sandbox
            .UseStoker()
            .Write("Shop.slnx", "<Solution><Project Path=\"Web/Web.csproj\" /><Project Path=\"Worker/Worker.csproj\" /></Solution>")
            .Write("Web/Web.csproj", Code.Project("Exe")).Write("Web/Program.cs", Code.OneCall)
            .Write("Worker/Worker.csproj", Code.Project("Exe")).Write("Worker/Program.cs", Code.OneCall);
        WriteBudget("1000000");
        (await _sandbox.BuildAsync("Shop.slnx", "-p:StokerReport=true")).MustSucceed();
        var spend = ReportJson.Read(_sandbox.Read("Web/bin/Debug/net10.0/stoker/report.json")).Budgets[0].UsdPerMonth!.Expected;
        WriteBudget((spend * 1.5m).ToString(System.Globalization.CultureInfo.InvariantCulture));

        (await _sandbox.BuildAsync("Shop.slnx", "-p:StokerGate=true")).MustSucceed();
        var check = await _sandbox.StokerAsync("check", "Shop.slnx");

        Assert.Equal(2, check.ExitCode);
        Assert.Contains("STK9001", check.Out, StringComparison.Ordinal);
        Assert.Contains("Web, Worker", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_no_section_allows_is_3_and_an_error_at_the_gate()
    {
        _sandbox.UseStoker().Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        _sandbox.Write(".editorconfig", "root = true\n[*.cs]\nstoker.forbidden_models = gpt-5.4*\n");

        Assert.Equal(3, (await _sandbox.StokerAsync("check", "App")).ExitCode);

        var failed = await _sandbox.BuildAsync("App", "-p:StokerGate=true");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("error STK4002", failed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_file_with_a_syntax_error_is_told_with_its_place_and_fails_only_the_gate()
    {
        _sandbox.UseStoker().Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        _sandbox.Write("stoker.prices.json", "{\n  \"schema\": 1,\n  \"models\": [ oops ]\n}");

        var warned = await _sandbox.BuildAsync("App", "-p:StokerReport=true");
        warned.MustSucceed();

        // Once, by the compiler: the analyzer reads the file too. The build's summary repeats the line.
        Assert.Single(warned.Out.Split('\n').Where(line => line.Contains("stoker.prices.json(3,", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());

        var failed = await _sandbox.BuildAsync("App", "-p:StokerGate=true");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("error STK9006", failed.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await _sandbox.StokerAsync("check", "App")).ExitCode);
    }

    private void WriteBudget(string usd) => _sandbox.Write(".editorconfig", $"""
        root = true
        [*.cs]
        stoker.budget = support
        stoker.budget_usd_per_month = {usd}
        stoker.requests_per_month = 10000000

        """);
}
