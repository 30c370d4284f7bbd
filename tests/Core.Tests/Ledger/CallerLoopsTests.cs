using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Ledger;

/// <summary>The loops that repeat a call from outside its own method.</summary>
public class CallerLoopsTests
{
    private static readonly LoopContext Tickets = new(LoopKind.ForEach, LoopRole.Batch, "tickets", null, Provenance.Unbounded, Place(8));
    private static readonly LoopContext Attempts = new(LoopKind.For, LoopRole.Retry, "attempts", null, Provenance.Unbounded, Place(12));

    private static SourcePlace Place(int line) => new("src/Desk.cs", line, 1);

    private static LedgerMethod Method(string id, params LedgerEdge[] edges) => new(id, id[2..], Place(1), [], edges);

    private static LedgerEdge To(string target, params LoopContext[] loops) => new(target, loops) { Assembly = target.StartsWith("M:Ai", StringComparison.Ordinal) ? "Desk.Ai" : null, Place = Place(9) };

    private static IReadOnlyList<string> Of(LedgerMethod asking, params LedgerMethod[] callers)
    {
        var call = Call(Literal("gpt-4.1"), "M:Ai.Ask");
        var ai = Library("Desk.Ai", call) with { Methods = [asking with { Calls = [call.Id] }] };
        return [.. new CallerLoops([App() with { Methods = callers }, ai]).Of("Desk.Ai", call).Select(loop => $"{loop.Role} {loop.Symbol}")];
    }

    [Fact]
    public void A_call_that_nothing_repeats_has_none() => Assert.Empty(Of(Method("M:Ai.Ask"), Method("M:Web.A", To("M:Ai.Ask"))));

    [Fact]
    public void The_nearest_callers_loop_comes_first() => Assert.Equal(
        ["Retry attempts", "Batch tickets"],
        Of(Method("M:Ai.Ask"), Method("M:Web.A", To("M:Web.B", Tickets)), Method("M:Web.B", To("M:Ai.Ask", Attempts))));

    [Fact]
    public void A_loop_over_a_contract_repeats_the_class_that_implements_it() => Assert.Equal(
        ["Batch tickets"],
        Of(Method("M:Ai.Ask") with { Implements = ["M:Core.IAsk.Ask"] }, Method("M:Web.A", To("M:Core.IAsk.Ask", Tickets) with { IsDispatched = true, Assembly = "Core" })));

    [Fact]
    public void Methods_that_call_each_other_repeat_the_call() => Assert.Equal(
        ["Other Ai.Ask"],
        Of(Method("M:Ai.Ask", To("M:Web.Again") with { Assembly = "Desk.Web" }), Method("M:Web.Again", To("M:Ai.Ask"))));
}
