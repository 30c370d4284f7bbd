using Microsoft.Build.Framework;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.BuildTasks.Tests;

/// <summary>What the task does with violations: errors where the gate is on, warnings where it is not, and the report either way.</summary>
public sealed class GateTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly RecordingEngine _engine = new();

    public void Dispose() => _directory.Dispose();

    private string EditorConfig => _directory.PathOf(".editorconfig");

    [Fact]
    public void Without_the_gate_an_exceeded_budget_is_a_warning_and_the_build_passes()
    {
        Assert.True(Run(App(budget: 1)));

        Assert.Empty(_engine.Errors);
        Assert.Equal("STK9001", Assert.Single(_engine.Warnings).Code);
    }

    [Fact]
    public void With_the_gate_an_exceeded_budget_is_an_error_at_its_declaration_and_the_report_is_written()
    {
        Assert.False(Run(App(budget: 1), gate: true));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("STK9001", EditorConfig, 4), (error.Code, error.File, error.LineNumber));
        Assert.StartsWith("Budget 'support' is exceeded: ", error.Message);
        Assert.Contains("Desk.cs:7", error.Message, StringComparison.Ordinal);
        Assert.Equal(BudgetVerdict.Exceeded, Assert.Single(Report().Budgets).Verdict);
        Assert.True(File.Exists(_directory.PathOf("app/bin/stoker/report.md")));
    }

    [Fact]
    public void With_the_gate_a_budget_that_holds_passes_without_a_word()
    {
        Assert.True(Run(App(budget: 1_000_000), gate: true));

        Assert.Empty(_engine.Errors);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void A_budget_without_traffic_is_a_warning_at_the_gate()
    {
        Assert.True(Run(App(budget: 1, requests: null), gate: true));

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal("STK9005", warning.Code);
        Assert.Contains("1 call has no requests per month", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_model_that_the_settings_bring_and_the_policy_forbids_is_told_at_the_call(bool gate)
    {
        var settings = _directory.Write("app/appsettings.json", "{ \"Ai\": { \"Model\": \"gpt-5.4-mini\" } }");
        var app = App(budget: null, new ModelBinding(BindingKind.Configuration, Provider: "openai", Key: "Ai:Model"), new ModelPolicy([], ["gpt-5.4*"]));

        Assert.Equal(!gate, Run(app, gate, settings: settings));

        var (code, file, line) = gate ? Of(Assert.Single(_engine.Errors)) : Of(Assert.Single(_engine.Warnings));
        Assert.Equal(("STK4002", _directory.PathOf("app/Desk.cs"), 7), (code, file, line));

        static (string, string, int) Of(LazyFormattedBuildEventArgs told) => told switch
        {
            BuildErrorEventArgs error => (error.Code, error.File, error.LineNumber),
            BuildWarningEventArgs warning => (warning.Code, warning.File, warning.LineNumber),
            _ => throw new ArgumentException("neither error nor warning", nameof(told)),
        };
    }

    [Fact]
    public void A_model_that_the_compiler_has_warned_of_is_not_told_twice_without_the_gate()
    {
        var app = App(budget: null, policy: new ModelPolicy([], ["gpt-5.4*"]));
        app = app with { Findings = [new Finding("STK4002", "warning", "live", app.Calls[0].Place)] };

        Assert.True(Run(app));
        Assert.Empty(_engine.Warnings);

        Assert.False(Run(app, gate: true));
        Assert.Equal("STK4002", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void An_unknown_model_breaks_only_a_policy_that_forbids_unknown_ones()
    {
        var unknown = ModelBinding.Unknown("tenant.Model comes from a database");

        Assert.True(Run(App(budget: null, unknown, new ModelPolicy(["gpt-5.4-mini"], [])), gate: true));
        Assert.False(Run(App(budget: null, unknown, new ModelPolicy([], ["unknown"])), gate: true));

        Assert.Contains("tenant.Model comes from a database", Assert.Single(_engine.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Coverage_below_the_demand_fails_only_the_gate(bool gate)
    {
        Assert.Equal(!gate, Run(App(budget: null, ModelBinding.Unknown("a database decides")), gate, minCoverage: "90"));

        Assert.Equal(gate ? 1 : 0, _engine.Errors.Count(error => error.Code == "STK9005"));
        Assert.Equal(gate ? 0 : 1, _engine.Warnings.Count(warning => warning.Code == "STK9005"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_demand_that_is_no_share_is_told_and_fails_only_the_gate(bool gate)
    {
        Assert.Equal(!gate, Run(App(budget: null), gate, minCoverage: "most"));

        var message = gate ? Assert.Single(_engine.Errors).Message : Assert.Single(_engine.Warnings).Message;
        Assert.Contains("StokerMinCoverage is 'most'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_price_file_with_a_syntax_error_is_told_once_at_its_place_and_built_in_prices_stay(bool gate)
    {
        var prices = _directory.Write("stoker.prices.json", "{\n  \"schema\": 1,\n  \"models\": [ oops ]\n}");

        Assert.Equal(!gate, Run(App(budget: null), gate, priceFile: prices));

        var (code, file, line, column) = gate
            ? (_engine.Errors.Single().Code, _engine.Errors[0].File, _engine.Errors[0].LineNumber, _engine.Errors[0].ColumnNumber)
            : (_engine.Warnings.Single().Code, _engine.Warnings[0].File, _engine.Warnings[0].LineNumber, _engine.Warnings[0].ColumnNumber);
        Assert.Equal(("STK9006", prices, 3), (code, file, line));
        Assert.True(column > 0);
        Assert.NotNull(Report().Apps[0].Calls[0].UsdPerCall);
    }

    [Fact]
    public void A_price_file_that_is_named_and_not_there_is_told()
    {
        Assert.True(Run(App(budget: null), priceFile: _directory.PathOf("nowhere.json")));

        Assert.Equal("STK9006", Assert.Single(_engine.Warnings).Code);
    }

    [Fact]
    public void The_teams_prices_hold()
    {
        Run(App(budget: null));
        var builtIn = Report().Apps[0].Calls[0].UsdPerCall!.Expected;

        Run(App(budget: null), priceFile: _directory.Write("stoker.prices.json", """{ "schema": 1, "discounts": [ { "provider": "openai", "factor": "0.5" } ] }"""));

        Assert.Equal(builtIn / 2, Report().Apps[0].Calls[0].UsdPerCall!.Expected);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void A_gate_that_could_not_judge_is_not_open()
    {
        // A file stands where the report's directory should be.
        _directory.Write("app/bin/stoker", "");

        Assert.False(Run(App(budget: null), gate: true));
        Assert.True(Run(App(budget: null)));
    }

    [Fact]
    public void In_the_clis_build_nothing_is_told_and_nothing_fails()
    {
        Assert.True(Run(App(budget: 1), collect: _directory.PathOf("collect")));

        Assert.Empty(_engine.Warnings);
        Assert.Single(ReportJson.Read(File.ReadAllText(Directory.GetFiles(_directory.PathOf("collect"), "*.app.json")[0])).Budgets);
    }

    private Report Report() => ReportJson.Read(File.ReadAllText(_directory.PathOf("app/bin/stoker/report.json")));

    /// <summary>An app with one call, of a budget of so many USD per month.</summary>
    private ProjectLedger App(decimal? budget, ModelBinding? model = null, ModelPolicy? policy = null, long? requests = 1_000_000)
    {
        var tokens = new TokenRange(100, 100, 100, Provenance.Exact);
        var call = new LedgerCall
        {
            Id = "M:Desk.Run#chat#1",
            Method = "M:Desk.Run",
            Place = new SourcePlace(_directory.PathOf("app/Desk.cs"), 7, 9),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = model ?? new ModelBinding(BindingKind.Literal, "gpt-5.4-mini", "openai"),
            Prompt = PromptShape.Unseen(tokens, "prompt"),
            Output = tokens,
            ExpectedOutput = tokens,
            Budget = budget is null ? null : "support",
            Traffic = budget is not null && requests is { } number ? new Traffic(number, Provenance.Configured) : null,
            Policy = policy,
        };
        return new ProjectLedger
        {
            Assembly = "App",
            IsApp = true,
            Calls = [call],
            Budgets = budget is { } usd ? [new BudgetScope("support", usd, new SourcePlace(EditorConfig, 4, 1))] : [],
        };
    }

    private bool Run(ProjectLedger app, bool gate = false, string? minCoverage = null, string? settings = null, string? priceFile = null, string? collect = null)
    {
        _engine.Errors.Clear();
        _engine.Warnings.Clear();
        return new LinkReport
        {
            BuildEngine = _engine,
            LedgerFile = _directory.Write("app/obj/stoker.ledger.json", LedgerJson.Write(app)),
            ExpectsLedger = true,
            References = Array.Empty<ITaskItem>(),
            Sdks = ["OpenAI"],
            Settings = settings is null ? [] : [settings],
            AssemblyName = "App",
            ProjectFile = _directory.PathOf("app/App.csproj"),
            TargetFramework = "net10.0",
            ReportDirectory = _directory.PathOf("app/bin/stoker/"),
            CollectDirectory = collect,
            Gate = gate,
            MinCoverage = minCoverage,
            PriceFile = priceFile,
        }.Execute();
    }
}
