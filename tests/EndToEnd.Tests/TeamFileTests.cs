using Stoker.Core.Reports;

namespace Stoker.EndToEnd.Tests;

/// <summary>Traffic and baseline of a small app by way of build and CLI.</summary>
public sealed class TeamFileTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public TeamFileTests() => _sandbox.UseStoker().Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.FrontierInLoop);

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_build_writes_both_files_and_what_people_fill_in_is_in_force_and_kept()
    {
        (await _sandbox.BuildAsync("App", "-p:StokerUpdateTraffic=true", "-p:StokerUpdateBaseline=true")).MustSucceed();
        var skeleton = _sandbox.Read("App/stoker.traffic.json");
        Assert.Contains("\"line\": null", skeleton, StringComparison.Ordinal);
        Assert.True(_sandbox.Has("App/stoker.baseline.json"));

        var written = skeleton.Replace("\"line\": null", "\"line\": 70 /* by hand */", StringComparison.Ordinal);
        _sandbox.Write("App/stoker.traffic.json", written);
        (await _sandbox.BuildAsync("App", "-p:StokerGate=true", "-p:StokerUpdateTraffic=true")).MustSucceed();

        Assert.Equal(written, _sandbox.Read("App/stoker.traffic.json"));
        var app = ReportJson.Read(_sandbox.Read("App/bin/Debug/net10.0/stoker/report.json")).Apps[0];
        Assert.Contains(app.Calls[0].Parts, part => part is { Name: "line", Tokens.Expected: 70 });
        Assert.NotNull(app.Change);
    }

    [Fact]
    public async Task Broken_files_are_told_with_their_place_fail_only_the_gate_and_are_not_written_over()
    {
        _sandbox.Write("App/stoker.traffic.json", "{\n  \"schema\": 1,\n  \"loop\": {}\n}").Write("App/stoker.baseline.json", "{\n  \"schema\": 9\n}");

        var warned = await _sandbox.BuildAsync("App", "-p:StokerUpdateTraffic=true", "-p:StokerUpdateBaseline=true");
        warned.MustSucceed();
        Assert.NotEmpty(warned.LinesWith("stoker.traffic.json(3,"));
        Assert.NotEmpty(warned.LinesWith("stoker.baseline.json(2,"));
        Assert.Contains("\"loop\"", _sandbox.Read("App/stoker.traffic.json"), StringComparison.Ordinal);

        var failed = await _sandbox.BuildAsync("App", "-p:StokerGate=true");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.NotEmpty(failed.LinesWith("error STK9006"));
        Assert.Equal(1, (await _sandbox.StokerAsync("check", "App", "--no-build")).ExitCode);
    }

    [Fact]
    public async Task The_cli_writes_explains_and_compares()
    {
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();

        (await _sandbox.StokerAsync("baseline", "App", "--no-build")).MustSucceed();
        var traffic = await _sandbox.StokerAsync("traffic", "App", "--no-build");
        Assert.Contains("stoker.traffic.json: ", traffic.Out, StringComparison.Ordinal);

        var explained = await _sandbox.StokerAsync("explain", "Program.cs:4", "App", "--no-build");
        explained.MustSucceed();
        Assert.Contains("\"texts\" in stoker.traffic.json", explained.Out, StringComparison.Ordinal);
        var nothing = await _sandbox.StokerAsync("explain", "Program.cs:3", "App", "--no-build");
        Assert.Equal(1, nothing.ExitCode);
        Assert.Matches(@"in lines? .*\b4\b", nothing.Error);

        File.Copy(_sandbox.PathOf("App/bin/Debug/net10.0/stoker/report.json"), _sandbox.PathOf("base.json"));
        foreach (var other in new[] { "base.json", "App/stoker.baseline.json" })
        {
            var diff = await _sandbox.StokerAsync("diff", "App", "--no-build", "--base", other);
            diff.MustSucceed();
            Assert.Contains("unchanged", diff.Out, StringComparison.Ordinal);
        }
    }
}
