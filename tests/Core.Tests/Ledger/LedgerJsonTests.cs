using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Ledger;

public class LedgerJsonTests
{
    internal static ProjectLedger Full { get; } = new()
    {
        Assembly = "Desk.Ai",
        IsApp = true,
        TargetFramework = "net10.0",
        Project = "src/Desk.Ai/Desk.Ai.csproj",
        ModuleVersionId = "5f9a1a1e-0000-4000-8000-000000000001",
        Stale = "analyzers were skipped",
        Calls =
        [
            Call(new ModelBinding(BindingKind.Configuration, "m", "openai", "Ai:Model", "gpt-5-mini", "T:S", "key", "why", new SourcePlace("a.cs", 1, 2))) with
            {
                Prompt = new PromptShape(
                [
                    new PromptSegment(SegmentKind.Fixed, "system", new TextTokens(3, 4, TextKind.Cjk, 5)),
                    new PromptSegment(SegmentKind.Hole, "user", Name: "ticket.Body", Tokens: new TokenRange(0, 500, null, Provenance.Unbounded, "hole 'ticket.Body'")),
                    new PromptSegment(SegmentKind.Image, "user", Name: "scan.png", Image: new ImagePart(640, 480, ImageDetail.High)),
                    new PromptSegment(SegmentKind.Format, Text: new TextTokens(30, 31, TextKind.Json, 90), Name: "Answer", Tokens: new TokenRange(20, 22, 31, Provenance.Assumed)),
                ], 2),
                Output = new TokenRange(0, 300, 800, Provenance.Configured),
                Loops = [new LoopContext(LoopKind.ForEach, LoopRole.Batch, "tickets", 200, Provenance.Configured, new SourcePlace("a.cs", 3, 4))],
                Layers = [new ClientLayer(ClientLayer.Tools, 40), new ClientLayer(ClientLayer.Cache)],
                Batch = true,
                Budget = "support",
                Traffic = new Traffic(90_000, Provenance.Configured),
                MaxUsdPerCall = 0.02m,
                MaxUsdPerRequest = 0.05m,
                Policy = new ModelPolicy(["gpt-*"], ["gpt-4*"]),
            },
        ],
        ExcludedCalls = 2,
        Budgets = [new BudgetScope("support", 400, new SourcePlace(".editorconfig", 6, 31)), new BudgetScope("web", 12.5m)],
        Methods =
        [
            new LedgerMethod("M:A", "A.Run", new SourcePlace("a.cs", 1, 1), ["M:A#chat#1"],
            [
                new LedgerEdge("M:B", [new LoopContext(LoopKind.While, LoopRole.Agent, "rounds", null, Provenance.Unbounded, new SourcePlace("a.cs", 9, 9))])
                {
                    Bindings = [new CallBinding("M:B#chat#1", Literal("m"), PromptShape.Unseen(TokenRange.Zero, "prompt"), new TokenRange(0, 5, 5, Provenance.Exact))],
                },
            ]),
        ],
        EntryPoints = [new EntryPoint("http", "POST /tickets/{id}/summary", "M:A", new SourcePlace("a.cs", 1, 1), new Traffic(30, Provenance.Configured), 0.5m)],
        Registrations = [Registered(Literal("m"), key: "fast", maxOutputTokens: 100) with { Layers = [new ClientLayer(ClientLayer.Cache)] }],
        Findings = [new Finding("STK2001", "warning", "in a loop", new SourcePlace("a.cs", 1, 1), true), new Finding("STK9005", "warning", "no ledger", null)],
    };

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("null", "the file is empty")]
    [InlineData("{}", "assembly")]
    [InlineData("[]", "not a ledger")]
    [InlineData("{\"assembly\":null}", "assembly")]
    [InlineData("{\"assembly\":\"A\",\"calls\":null}", "calls")]
    [InlineData("{\"assembly\":\"A\",\"calls\":[null]}", "null")]
    [InlineData("{\"assembly\":\"A\",\"registrations\":[{\"service\":\"T:S\",\"place\":{\"file\":\"f\",\"line\":1,\"column\":1}}]}", "model")]
    [InlineData("{\"assembly\":\"A\",\"registrations\":[{\"service\":\"T:S\",\"model\":{\"model\":\"m\"},\"place\":{\"file\":\"f\",\"line\":1,\"column\":1}}]}", "kind")]
    [InlineData("{\"assembly\":\"A\",\"registrations\":[{\"service\":\"T:S\",\"model\":{\"kind\":\"literal\"},\"place\":{\"line\":1,\"column\":1}}]}", "file")]
    [InlineData("{\"assembly\":\"A\",\"registrations\":[{\"service\":\"T:S\",\"model\":{\"kind\":\"literal\"},\"maxOutputTokens\":-1,\"place\":{\"file\":\"f\",\"line\":1,\"column\":1}}]}", "negative")]
    [InlineData("{\"assembly\":\"A\",\"excludedCalls\":-1}", "negative")]
    [InlineData("{\"assembly\":\"A\",\"registrations\":[{\"service\":\"T:S\",\"model\":{\"kind\":\"literal\"},\"layers\":[{\"kind\":\"tools\",\"rounds\":-1}],\"place\":{\"file\":\"f\",\"line\":1,\"column\":1}}]}", "negative")]
    [InlineData("{\"assembly\":\"A\",\"budgets\":[{\"name\":\"b\"}]}", "usdPerMonth")]
    [InlineData("{\"assembly\":\"A\",\"budgets\":[{\"name\":\"b\",\"usdPerMonth\":\"-1\"}]}", "negative")]
    [InlineData("{\"assembly\":\"A\",\"budgets\":[{\"name\":\"b\",\"usdPerMonth\":5}]}", "in quotes")]
    public void What_is_no_ledger_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<LedgerFormatException>(() => LedgerJson.Read(json)).Message);

    [Fact]
    public void A_newer_schema_is_refused_whatever_else_the_file_holds()
    {
        var error = Assert.Throws<LedgerFormatException>(() => LedgerJson.Read("""{"assembly":{"name":"A"},"schema":2}"""));

        Assert.Equal("this ledger has schema 2, this version of Stoker reads up to 1: update Stoker", error.Message);
    }

    [Fact]
    public void Broken_json_is_refused_at_its_place()
    {
        var error = Assert.Throws<LedgerFormatException>(() => LedgerJson.Read("{\n  \"assembly\": \"A\",\n  \"calls\": [}"));

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void Damaged_ledgers_are_refused_or_can_be_linked_and_written_again() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(Mutations.Of(LedgerJson.Write(Full)), text =>
        {
            ProjectLedger ledger;
            try
            {
                ledger = LedgerJson.Read(text);
            }
            catch (LedgerFormatException)
            {
                return true;
            }

            _ = Linker.Link(ledger, [ledger], AppConfiguration.Empty, []).Calls.Select(call => call.Output).ToList();
            return LedgerJson.Write(LedgerJson.Read(LedgerJson.Write(ledger))) == LedgerJson.Write(ledger);
        }));

    [Fact]
    public void Any_text_is_refused_or_read() => Prop
        .ForAll(ArbMap.Default.ArbFor<string>(), text => Record.Exception(() => LedgerJson.Read(text ?? "")) is null or LedgerFormatException)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<LedgerFormatException>(() => LedgerJson.Read("{\"assembly\":" + new string('[', 200_000)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_ledger_comes_back_as_it_was_written(bool indented)
    {
        var json = LedgerJson.Write(Full, indented);

        Assert.Equal(json, LedgerJson.Write(LedgerJson.Read(json), indented));
        Assert.Equivalent(Full, LedgerJson.Read(json), strict: true);
    }
}
