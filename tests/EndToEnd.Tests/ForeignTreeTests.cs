namespace Stoker.EndToEnd.Tests;

/// <summary>The CLI on trees that know nothing of Stoker.</summary>
public sealed class ForeignTreeTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_path_that_does_not_exist_is_said_so_with_exit_code_1()
    {
        var report = await _sandbox.StokerAsync("report", "nowhere");

        Assert.Equal(1, report.ExitCode);
        Assert.Contains("nowhere does not exist", report.Error, StringComparison.Ordinal);
        Assert.Empty(report.Out);
    }

    [Fact]
    public async Task A_project_that_does_not_compile_is_told_with_its_errors_and_exit_code_1()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe", openAI: false)).Write("App/Program.cs", "not C#");

        var report = await _sandbox.StokerAsync("report", "App");

        Assert.Equal(1, report.ExitCode);
        Assert.Contains("Program.cs(1,", report.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_an_sdk_has_no_calls_and_that_is_fine()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe", openAI: false)).Write("App/Program.cs", Code.NoCall);

        var report = await _sandbox.StokerAsync("report", "App");

        report.MustSucceed();
        Assert.Contains("No LLM calls", report.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_without_an_sdk_are_found_and_projects_without_any_are_left_out()
    {
        _sandbox
            .Write("Shop.slnx", "<Solution><Project Path=\"Post/Post.csproj\" /><Project Path=\"Plain/Plain.csproj\" /></Solution>")
            .Write("Plain/Plain.csproj", Code.Project("Exe", openAI: false)).Write("Plain/Program.cs", Code.NoCall)
            .Write("Post/Post.csproj", Code.Project("Exe", openAI: false)).Write("Post/Program.cs", """
                using System.Net.Http;
                using System.Net.Http.Json;
                using var http = new HttpClient();
                await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-5.4-mini", messages = new[] { new { role = "user", content = "Hi" } } });
                """);

        var report = await _sandbox.StokerAsync("report", ".", "--format", "json");

        report.MustSucceed();
        using var json = System.Text.Json.JsonDocument.Parse(report.Out);
        var app = Assert.Single(json.RootElement.GetProperty("apps").EnumerateArray());
        Assert.Equal("Post", app.GetProperty("name").GetString());
        Assert.Equal("gpt-5.4-mini", Assert.Single(app.GetProperty("calls").EnumerateArray()).GetProperty("model").GetString());
    }

    [Fact]
    public async Task A_solution_is_reported_and_stays_unchanged_but_for_bin_and_obj()
    {
        _sandbox
            .Write("Shop.slnx", "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Library/Library.csproj\" /></Solution>")
            .Write("Library/Library.csproj", Code.Project()).Write("Library/Summaries.cs", Code.Library("Summarize."))
            .Write("App/App.csproj", Code.Project("Exe", references: "../Library/Library.csproj")).Write("App/Program.cs", Code.OneCall + Code.CallsLibrary);
        var before = _sandbox.Sources();

        var report = await _sandbox.StokerAsync("report", ".");

        report.MustSucceed();
        Assert.Equal(before, _sandbox.Sources());
        Assert.Contains("Summaries.cs:6", report.Out, StringComparison.Ordinal);
        Assert.Contains("Program.cs:2", report.Out, StringComparison.Ordinal);
        Assert.Contains("report.json", report.Out, StringComparison.Ordinal);

        var again = await _sandbox.StokerAsync("report", "Shop.slnx", "--no-build");
        again.MustSucceed();
        Assert.Contains("Summaries.cs:6", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tree_that_treats_warnings_as_errors_is_reported_all_the_same()
    {
        _sandbox
            .Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>")
            .Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.FrontierInLoop);

        var report = await _sandbox.StokerAsync("report", "App");

        report.MustSucceed();
        Assert.Contains("STK2002", report.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_alone_is_reported_with_a_word_about_it()
    {
        _sandbox.Write("Library/Library.csproj", Code.Project()).Write("Library/Summaries.cs", Code.Library("Summarize."));

        var report = await _sandbox.StokerAsync("report", "Library", "--format", "markdown", "--output", "out");

        report.MustSucceed();
        Assert.Contains("is a library", report.Out, StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", report.Out, StringComparison.Ordinal);
        Assert.True(_sandbox.Has("out/report.json"));
        Assert.True(_sandbox.Has("out/report.md"));

        var fromLedger = await _sandbox.StokerAsync("report", "Library/obj/Debug/net10.0/stoker.ledger.json");
        fromLedger.MustSucceed();
        Assert.Contains("gpt-5.4-mini", fromLedger.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_has_stoker_by_another_way_is_analyzed_once()
    {
        _sandbox.UseStoker().Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        var report = await _sandbox.StokerAsync("report", "App", "--format", "json");

        report.MustSucceed();
        using var json = System.Text.Json.JsonDocument.Parse(report.Out);
        var app = Assert.Single(json.RootElement.GetProperty("apps").EnumerateArray());
        Assert.Equal(1, app.GetProperty("calls").GetArrayLength());
        Assert.Empty(app.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Json_on_standard_output_is_nothing_but_json()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        var report = await _sandbox.StokerAsync("report", "App", "--format", "json");

        report.MustSucceed();
        using var json = System.Text.Json.JsonDocument.Parse(report.Out);
        Assert.Equal("App", json.RootElement.GetProperty("apps")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task In_a_real_terminal_progress_is_live_and_the_table_is_whole()
    {
        const string Script = "/usr/bin/script";
        Assert.SkipUnless(File.Exists(Script), "util-linux' script is not here");
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        var command = $"stty cols 120; TERM=xterm-256color dotnet '{Path.Combine(AppContext.BaseDirectory, "stoker.dll")}' report App";

        var report = await _sandbox.RunAsync(Script, ["-qec", command, "/dev/null"]);

        report.MustSucceed();
        Assert.Contains("\u001b[", report.Out, StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", report.Out, StringComparison.Ordinal);
        Assert.Contains("Restoring App.csproj", report.Out, StringComparison.Ordinal);
    }
}
