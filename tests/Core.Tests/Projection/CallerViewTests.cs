using Stoker.Core.Comparison;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Projection;

/// <summary>A call behind a wrapper, as the wrapper's callers see it.</summary>
public class CallerViewTests
{
    private const string Wrapper = "M:Desk.Assistant.Ask";

    private static readonly LedgerCall Open = Call(ModelBinding.Unknown("it comes in by parameter 'model' of Ask"), Wrapper);

    private static CallBinding Passing(ModelBinding model) => new(Open.Id, model, Open.Prompt, null);

    private static LedgerMethod Caller(string name, string target = Wrapper, params CallBinding[] bindings) =>
        new($"M:Desk.{name}", $"Desk.{name}", new SourcePlace("src/Desk.cs", 1, 1), [], [new LedgerEdge(target, []) { Bindings = bindings }]);

    private static AppReport Report(params LedgerMethod[] methods)
    {
        var ledger = App() with { Calls = [Open], Methods = [new(Wrapper, "Assistant.Ask", Open.Place, [Open.Id], []), .. methods] };
        return Projector.Project(Linker.Link(ledger, [], Settings("""{ "Ai": { "Model": "gpt-5-mini" } }"""), []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);
    }

    private static string[] Models(AppReport report) => [.. report.Calls.Single().Callers.Select(c => $"{c.By ?? "itself"}: {c.Model ?? "unknown"}")];

    [Fact]
    public void Without_bindings_a_call_has_no_views()
    {
        var report = Report(Caller("A"));

        Assert.Empty(report.Calls.Single().Callers);
        Assert.Equal((1, 1), (report.Coverage.Calls, report.Coverage.ModelUnknown));
    }

    [Fact]
    public void Each_caller_that_binds_it_counts_as_a_call()
    {
        var report = Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B", bindings: Passing(Literal("gpt-4.1-nano"))));

        Assert.Equal(["Desk.A: gpt-4.1", "Desk.B: gpt-4.1-nano"], Models(report));
        Assert.Equal((2, 2, 0), (report.Coverage.Calls, report.Coverage.Priced, report.Coverage.ModelUnknown));
    }

    [Fact]
    public void The_call_site_stays_one_row_that_spans_its_callers()
    {
        var call = Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B", bindings: Passing(Literal("gpt-4.1-nano")))).Calls.Single();

        Assert.Equal((Open.Id, null, "its callers pass gpt-4.1, gpt-4.1-nano"), (call.Id, call.Model, call.ModelFrom));
        Assert.Equal(call.Callers.Max(c => c.UsdPerCall!.Expected), call.UsdPerCall!.Expected);
        Assert.Equal(call.Callers.Min(c => c.UsdPerCall!.Low), call.UsdPerCall.Low);
    }

    [Fact]
    public void Callers_that_pass_one_model_give_the_row_that_model() =>
        Assert.Equal("gpt-4.1", Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B", bindings: Passing(Literal("gpt-4.1")))).Calls.Single().Model);

    [Fact]
    public void A_caller_that_adds_nothing_leaves_the_call_as_it_stands_among_the_views() =>
        Assert.Equal(["itself: unknown", "Desk.A: gpt-4.1"], Models(Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B"))));

    [Fact]
    public void What_a_caller_passes_is_resolved_as_any_binding() =>
        Assert.Equal(["Desk.A: gpt-5-mini"], Models(Report(Caller("A", bindings: Passing(Setting("Ai:Model"))))));

    [Fact]
    public void The_outermost_caller_goes_before_the_wrapper_between()
    {
        var between = Caller("Between", bindings: Passing(ModelBinding.Unknown("parameter")));

        Assert.Equal(["Desk.A: gpt-4.1"], Models(Report(between, Caller("A", "M:Desk.Between", Passing(Literal("gpt-4.1"))))));
    }

    [Fact]
    public void Callers_through_an_interface_count_too()
    {
        const string Member = "M:Desk.IAssistant.Ask";
        var ledger = App() with
        {
            Calls = [Open],
            Methods =
            [
                new(Wrapper, "Assistant.Ask", Open.Place, [Open.Id], []) { Implements = [Member] },
                new("M:Desk.A", "Desk.A", Open.Place, [], [new LedgerEdge(Member, []) { IsDispatched = true, Bindings = [Passing(Literal("gpt-4.1"))] }]) { IsPublic = true },
            ],
        };

        Assert.Equal(["Desk.A: gpt-4.1"], Models(Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date)));
    }

    [Fact]
    public void A_caller_that_calls_itself_with_another_binding_ends_with_both()
    {
        var circle = new LedgerMethod("M:Desk.A", "Desk.A", Open.Place, [],
            [new LedgerEdge(Wrapper, []) { Bindings = [Passing(Literal("gpt-4.1"))] }, new LedgerEdge("M:Desk.A", []) { Bindings = [Passing(Literal("gpt-4.1-nano"))] }]);

        Assert.Equal(["Desk.A: gpt-4.1", "Desk.A (2): gpt-4.1-nano"], Models(Report(circle)));
    }

    [Fact]
    public void An_allowed_wrapper_is_judged_by_what_its_callers_pass()
    {
        var report = ReportWith(Open with { Policy = new ModelPolicy(["gpt-4.1-nano"], []) }, Caller("A", bindings: Passing(Literal("gpt-4.1-nano"))), Caller("B", bindings: Passing(Literal("gpt-4.1"))));

        Assert.NotNull(report.Calls.Single().NotAllowed);

        static AppReport ReportWith(LedgerCall call, params LedgerMethod[] methods) =>
            Projector.Project(Linker.Link(App() with { Calls = [call], Methods = methods }, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);
    }

    [Fact]
    public void Each_entry_point_is_priced_with_the_way_it_takes()
    {
        var report = Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B", bindings: Passing(Literal("gpt-4.1-nano"))));
        var callers = report.Calls.Single().Callers;

        Assert.Equal(["Desk.A", "Desk.B"], report.EntryPoints.Select(entry => entry.Name));
        Assert.Equal(callers.Select(caller => caller.UsdPerCall), report.EntryPoints.Select(entry => entry.UsdPerRequest));
        Assert.Equal(["Desk.A", "Desk.B"], report.EntryPoints.Select(entry => Assert.Single(entry.Reached).By));
    }

    [Fact]
    public void A_way_of_unknown_model_leaves_the_others_priced()
    {
        var report = Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B"));

        Assert.Equal([false, true], report.EntryPoints.Select(entry => entry.UsdPerRequest is null));
    }

    [Fact]
    public void Two_calls_of_one_caller_are_told_apart()
    {
        var twice = new LedgerMethod("M:Desk.A", "Desk.A", Open.Place, [],
        [
            new LedgerEdge(Wrapper, []) { Place = new("src/Desk.cs", 4, 1), Bindings = [Passing(Literal("gpt-4.1-nano"))] },
            new LedgerEdge(Wrapper, []) { Place = new("src/Desk.cs", 3, 1), Bindings = [Passing(Literal("gpt-4.1"))] },
        ]);
        var report = Report(twice);

        Assert.Equal(["Desk.A: gpt-4.1", "Desk.A (2): gpt-4.1-nano"], Models(report));
        Assert.Equal(report.Calls.Single().Callers.Sum(caller => caller.UsdPerCall!.Expected), report.EntryPoints.Single().UsdPerRequest!.Expected);
    }

    [Fact]
    public void A_baseline_has_each_callers_own_reach()
    {
        var baseline = BaselineOf.App(Report(Caller("A", bindings: Passing(Literal("gpt-4.1"))), Caller("B", bindings: Passing(Literal("gpt-4.1-nano")))));

        Assert.Equal(
            ["Desk.A: gpt-4.1 from Desk.A", "Desk.B: gpt-4.1-nano from Desk.B"],
            baseline.Calls.Select(call => $"{call.By}: {call.Model} from {Assert.Single(call.Reached).EntryPoint}"));
    }

    [Fact]
    public void A_call_that_nothing_reaches_stands_for_itself()
    {
        var ledger = App() with
        {
            Calls = [Open],
            Methods = [new(Wrapper, "Assistant.Ask", Open.Place, [Open.Id], []), Caller("A", bindings: Passing(Literal("gpt-4.1")))],
            EntryPoints = [new EntryPoint("http", "GET /", "M:Desk.Elsewhere", Open.Place)],
        };
        var app = Linker.Link(ledger, [], AppConfiguration.Empty, []);

        Assert.Empty(Assert.Single(app.Unreached).Callers);
    }

    [Fact]
    public void Joining_covers_both_ends()
    {
        var joined = new UsdRange(1, 2, 3, Provenance.Exact).Or(new UsdRange(0.5m, 2.5m, null, Provenance.Assumed, "why"));

        Assert.Equal(new UsdRange(0.5m, 2.5m, null, Provenance.Assumed, "why"), joined);
    }
}
