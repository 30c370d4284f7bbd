using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>How often one run of a method makes each call site that it reaches.</summary>
internal sealed class Reach
{
    private readonly Dictionary<MethodNode, Quantity> _runs = [];
    private readonly Dictionary<(string Assembly, string Id, string? By), ReachedCall> _calls = [];

    private Reach()
    {
    }

    /// <summary>The call sites, by assembly, id and caller.</summary>
    public static IReadOnlyList<ReachedCall> From(MethodNode start)
    {
        var reach = new Reach();
        reach._runs[start] = Quantity.One;
        foreach (var component in ComponentsFrom(start))
        {
            reach.Follow(component);
        }

        return [.. reach._calls.Values.OrderBy(static call => call.Assembly, StringComparer.Ordinal).ThenBy(static call => call.Id, StringComparer.Ordinal).ThenBy(static call => call.By, StringComparer.Ordinal)];
    }

    /// <summary>All that a method may come to run, callers before what they call.</summary>
    public static IEnumerable<Component> ComponentsFrom(MethodNode start)
    {
        var seen = new HashSet<Component> { start.Component };
        var open = new Stack<Component>(seen);
        while (open.Count > 0)
        {
            foreach (var target in open.Pop().Members.SelectMany(static member => member.Targets).Select(static target => target.Component))
            {
                if (seen.Add(target))
                {
                    open.Push(target);
                }
            }
        }

        return seen.OrderByDescending(static component => component.Order);
    }

    private void Follow(Component component)
    {
        var entered = component.Members.Where(_runs.ContainsKey).Select(member => _runs[member]).ToList();
        var runs = entered.Skip(1).Aggregate(entered[0], static (sum, more) => sum.Plus(more)).Times(component.Runs);
        foreach (var member in component.Members)
        {
            Walk(member, member.Method.Steps, runs, []);
        }
    }

    private void Walk(MethodNode node, IReadOnlyList<Step> steps, Quantity times, IReadOnlyList<Around> loops)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case Step.Spend { Call: var call }:
                    Add(node, call, times, loops);
                    break;

                case Step.Enter { Edge: var edge }:
                    var targets = node.TargetsOf(edge);
                    foreach (var target in targets.Where(target => target.Component != node.Component))
                    {
                        var runs = targets.Count == 1 ? times : times.Times(OneOf(1m / targets.Count));
                        _runs[target] = _runs.TryGetValue(target, out var known) ? known.Plus(runs) : runs;
                    }

                    break;

                case Step.Repeat loop:
                    var rounds = node.RoundsOf(loop);
                    Walk(node, loop.Body, times.Times(rounds), [.. Within(loops, rounds), new Around(times, rounds, Quantity.One)]);
                    break;

                case Step.Choose choice:
                    foreach (var arm in choice.Arms)
                    {
                        Walk(node, arm, times.Times(OneOf(choice.Weight)), Within(loops, OneOf(choice.Weight)));
                    }

                    break;
            }
        }
    }

    private void Add(MethodNode node, LedgerCall call, Quantity times, IReadOnlyList<Around> loops)
    {
        var (assembly, view) = (node.Method.Assembly, node.ViewOf(call));

        var resends = call.History is { } history && history.Loop >= 0 && history.Loop < loops.Count ? loops[history.Loop].Resends : null;
        var reached = new ReachedCall(view?.Bind(call) ?? call, assembly, times, resends, view?.By);
        _calls[(assembly, call.Id, view?.By)] = _calls.TryGetValue((assembly, call.Id, view?.By), out var known)
            ? known with
            {
                PerRequest = known.PerRequest.Plus(times),
                Resends = known.Resends is null ? resends : resends is null ? known.Resends : known.Resends.Plus(resends),
            }
            : reached;
    }

    private static Quantity OneOf(decimal weight) => new(CostExpression.Zero, CostExpression.Constant(weight), CostExpression.One, Provenance.Exact);

    private static IReadOnlyList<Around> Within(IReadOnlyList<Around> loops, Quantity factor) =>
        [.. loops.Select(loop => loop with { Inside = loop.Inside.Times(factor) })];

    /// <summary>A loop around the steps that are walked.</summary>
    /// <param name="Before">How often the loop is come to.</param>
    /// <param name="Rounds">How often it goes round each time.</param>
    /// <param name="Inside">How often the steps run in one round.</param>
    private sealed record Around(Quantity Before, Quantity Rounds, Quantity Inside)
    {
        public Quantity Resends => Before.Times(LoopRounds.Resends(Rounds)).Times(Inside);
    }
}
