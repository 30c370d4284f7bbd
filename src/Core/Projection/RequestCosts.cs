using Stoker.Core.Ledger;
using Stoker.Core.Ledger.Graph;

namespace Stoker.Core.Projection;

/// <summary>Adds up what methods cost, from what they call to themselves; each method once, whoever calls it.</summary>
/// <param name="costOf">What one come to a call site costs, as the callers of its method see it.</param>
/// <param name="costOfResend">What it costs that one more round's additions are sent again.</param>
internal sealed class RequestCosts(Func<MethodNode, LedgerCall, RequestCost> costOf, Func<MethodNode, LedgerCall, RequestCost> costOfResend)
{
    private readonly Dictionary<Component, RequestCost> _known = [];

    /// <summary>What one run of the method costs.</summary>
    public RequestCost Of(MethodNode method)
    {
        if (!_known.ContainsKey(method.Component))
        {
            foreach (var component in Reach.ComponentsFrom(method).Where(component => !_known.ContainsKey(component)).OrderBy(static component => component.Order).ToList())
            {
                var bodies = component.Members.Select(Body).Aggregate(RequestCost.Zero, static (sum, body) => sum.Plus(body));
                _known[component] = component.IsRecursive ? bodies.Times(component.Runs) : bodies;
            }
        }

        return _known[method.Component];
    }

    private RequestCost Body(MethodNode node) => Sum(node, node.Method.Steps).Cost;

    private Sums Sum(MethodNode node, IReadOnlyList<Step> steps) => steps.Aggregate(Sums.None, (sum, step) => sum.Plus(Sum(node, step)));

    private Sums Sum(MethodNode node, Step step)
    {
        switch (step)
        {
            case Step.Spend { Call: var call }:
                var grows = call.History is { } history && history.Loop >= 0 && history.Loop < call.Loops.Count;
                return new(costOf(node, call), grows ? [(call.History!.Loop, costOfResend(node, call))] : []);

            case Step.Enter { Edge: var edge }:
                var targets = node.TargetsOf(edge);
                RequestCost[] costs = [.. targets.Select(target => target.Component == node.Component ? RequestCost.Zero : _known[target.Component])];
                return new(costs.Length == 1 ? costs[0] : RequestCost.OneOf(costs, isExhaustive: true, 1m / costs.Length), []);

            case Step.Repeat loop:
                var body = Sum(node, loop.Body);
                var rounds = node.RoundsOf(loop);
                var resent = body.Growing.Where(part => part.Loop == loop.Depth).Aggregate(RequestCost.Zero, static (sum, part) => sum.Plus(part.PerResend));
                var total = body.Cost.Times(rounds);
                return new(
                    ReferenceEquals(resent, RequestCost.Zero) ? total : total.Plus(resent.Times(LoopRounds.Resends(rounds))),
                    [.. body.Growing.Where(part => part.Loop != loop.Depth).Select(part => (part.Loop, part.PerResend.Times(rounds)))]);

            case Step.Choose choice:
                Sums[] arms = [.. choice.Arms.Select(arm => Sum(node, arm))];
                return new(
                    RequestCost.OneOf([.. arms.Select(static arm => arm.Cost)], choice.IsExhaustive, choice.Weight),
                    [.. arms.SelectMany(static arm => arm.Growing).Select(part => (part.Loop, RequestCost.OneOf([part.PerResend], isExhaustive: false, choice.Weight)))]);

            default:
                return Sums.None;
        }
    }

    /// <summary>What steps cost.</summary>
    /// <param name="Cost">As if nothing grew.</param>
    /// <param name="Growing">What a round of a loop further out adds for each later one.</param>
    private sealed record Sums(RequestCost Cost, IReadOnlyList<(int Loop, RequestCost PerResend)> Growing)
    {
        public static Sums None { get; } = new(RequestCost.Zero, []);

        public Sums Plus(Sums other) => new(Cost.Plus(other.Cost), other.Growing.Count == 0 ? Growing : [.. Growing, .. other.Growing]);
    }
}
