using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.BuildTasks.Tests;

public sealed class LinkReportTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly RecordingEngine _engine = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_damaged_ledger_is_one_warning_with_its_line_and_the_rest_is_still_reported()
    {
        var library = Library("gpt-5.4-mini");
        _directory.Write("app/obj/stoker.ledger.json", "{\n  \"schema\": 1,\n  ?");

        Assert.True(Run(library));

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal("STK9006", warning.Code);
        Assert.Equal(3, warning.LineNumber);
        Assert.Equal(_directory.PathOf("app/obj/stoker.ledger.json"), warning.File);
        Assert.Single(App().Calls);
        Assert.Contains(App().Notes, note => note.Contains("cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_ledger_of_a_library_is_one_warning_and_lowers_the_coverage()
    {
        var library = Reference(_directory.Write("lib/obj/stoker.ledger.json", "[]"));

        Assert.True(Run(library));

        Assert.Equal("STK9006", Assert.Single(_engine.Warnings).Code);
        Assert.Equal(1, App().Coverage.WithoutLedger);
    }

    [Fact]
    public void A_reference_that_uses_an_sdk_and_has_no_ledger_lowers_the_coverage()
    {
        // This assembly uses xunit; that is the SDK here.
        Assert.True(Run([new TaskItem(typeof(LinkReportTests).Assembly.Location)], [], sdk: "xunit.v3.core"));

        Assert.Equal(1, App().Coverage.WithoutLedger);
    }

    [Fact]
    public void A_reference_without_an_sdk_or_of_the_framework_needs_no_ledger()
    {
        var framework = new TaskItem(typeof(LinkReportTests).Assembly.Location, new Dictionary<string, string> { ["FrameworkReferenceName"] = "Microsoft.NETCore.App" });

        Assert.True(Run([framework, new TaskItem(typeof(LedgerJson).Assembly.Location), new TaskItem(_directory.PathOf("absent.dll"))], [], sdk: "xunit.v3.core"));

        Assert.Equal(0, App().Coverage.WithoutLedger);
    }

    [Fact]
    public void Broken_settings_are_one_warning_at_their_line_and_the_model_stays_unknown()
    {
        var settings = _directory.Write("app/appsettings.json", "{\n  \"Ai\": { \"Model\": \"gpt-5.4-mini\" \n");

        Assert.True(Run([Library(key: "Ai:Model")], [settings]));

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal("STK9006", warning.Code);
        Assert.Equal(settings, warning.File);
        Assert.True(warning.LineNumber >= 2);
        Assert.Null(Assert.Single(App().Calls).Model);
    }

    [Fact]
    public void A_ledger_that_should_be_there_and_is_not_becomes_a_note()
    {
        Assert.True(Run());

        Assert.Empty(_engine.Warnings);
        Assert.Contains(App().Notes, note => note.Contains("build it again", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_older_than_its_assembly_is_called_out_of_date()
    {
        var library = Library("gpt-5.4-mini", moduleVersionId: Guid.Empty.ToString("D"));

        Run(library);

        Assert.Contains(App().Notes, note => note.Contains("built again without a ledger", StringComparison.Ordinal));
    }

    [Fact]
    public void A_library_is_linked_with_the_settings_of_the_app()
    {
        var settings = _directory.Write("app/appsettings.json", "{ \"Ai\": { \"Model\": \"gpt-5.4-mini\" } }");

        Assert.True(Run([Library(key: "Ai:Model")], [settings]));

        Assert.Empty(_engine.Warnings);
        Assert.Equal("gpt-5.4-mini", Assert.Single(App().Calls).Model);
        Assert.NotNull(Assert.Single(App().Calls).UsdPerCall);
    }

    [Fact]
    public void The_table_is_printed_unless_the_cli_collects()
    {
        Run(Library("gpt-5.4-mini"));
        Assert.Contains("Summaries.cs", Assert.Single(_engine.HighMessages), StringComparison.Ordinal);

        _engine.HighMessages.Clear();
        var collect = _directory.PathOf("collect");
        Run([Library("gpt-5.4-mini")], [], collect);
        Assert.Empty(_engine.HighMessages);
        Assert.Single(Directory.GetFiles(collect, "*.app.json"));
    }

    [Fact]
    public void A_library_of_its_own_is_collected_and_leaves_no_report()
    {
        var collect = _directory.PathOf("collect");

        Run([Library("gpt-5.4-mini")], [], collect, isApp: false);

        Assert.Single(Directory.GetFiles(collect, "*.library.json"));
        Assert.False(File.Exists(_directory.PathOf("app/bin/stoker/report.json")));
    }

    private AppReport App() => Assert.Single(ReportJson.Read(File.ReadAllText(_directory.PathOf("app/bin/stoker/report.json"))).Apps);

    private ITaskItem Library(string? model = null, string? key = null, string? moduleVersionId = null)
    {
        var binding = model is null ? new ModelBinding(BindingKind.Configuration, Provider: "openai", Key: key) : new ModelBinding(BindingKind.Literal, model, "openai");
        var tokens = new TokenRange(10, 20, 30, Provenance.Assumed);
        var call = new LedgerCall
        {
            Id = "M:Shop.Summaries.Summarize#chat#1",
            Method = "M:Shop.Summaries.Summarize",
            Place = new SourcePlace(_directory.PathOf("lib/Summaries.cs"), 6, 5),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = binding,
            Prompt = PromptShape.Unseen(tokens, "prompt"),
            Output = tokens,
            ExpectedOutput = tokens,
        };
        var ledger = new ProjectLedger { Assembly = "Library", Project = _directory.PathOf("lib/Library.csproj"), ModuleVersionId = moduleVersionId, Calls = [call] };
        return Reference(_directory.Write("lib/obj/stoker.ledger.json", LedgerJson.Write(ledger)));
    }

    // Any real assembly stands for the library's.
    private static ITaskItem Reference(string ledger) => new TaskItem(typeof(LinkReportTests).Assembly.Location, new Dictionary<string, string> { ["StokerLedger"] = ledger });

    private bool Run(params ITaskItem[] references) => Run(references, []);

    private bool Run(ITaskItem[] references, string[] settings, string? collect = null, bool isApp = true, string sdk = "OpenAI") => new LinkReport
    {
        BuildEngine = _engine,
        LedgerFile = _directory.PathOf("app/obj/stoker.ledger.json"),
        ExpectsLedger = true,
        References = references,
        Sdks = [sdk],
        Settings = settings,
        AssemblyName = "App",
        ProjectFile = _directory.PathOf("app/App.csproj"),
        TargetFramework = "net10.0",
        IsApp = isApp,
        ReportDirectory = _directory.PathOf("app/bin/stoker/"),
        CollectDirectory = collect,
    }.Execute();
}
