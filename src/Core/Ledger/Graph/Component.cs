using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>Methods that call each other round about, or a method alone.</summary>
/// <param name="Members">The methods, by assembly and id.</param>
/// <param name="Order">Place among all: what a component calls has a lower one.</param>
internal sealed record Component(IReadOnlyList<MethodNode> Members, int Order)
{
    private Quantity? _runs;

    /// <summary>Whether a member can come to run again before it ends.</summary>
    public bool IsRecursive => Members.Count > 1 || Members[0].Targets.Contains(Members[0]);

    /// <summary>Id of the symbol of the recursion.</summary>
    public string Symbol => $"{Members[0].Method.Method.Id}#recursion";

    /// <summary>How often the members run when one of them is called from outside.</summary>
    public Quantity Runs => _runs ??= IsRecursive ? Recursion() : Quantity.One;

    private Quantity Recursion()
    {
        var inner = Members
            .SelectMany(node => node.Edges.Where(edge => node.TargetsOf(edge).Any(Members.Contains)))
            .ToList();
        var low = Members.Count == 1 ? CostExpression.One : CostExpression.Zero;
        if (inner is [{ Loops: [{ Kind: LoopKind.Recursion, AtMost: { } most }] }])
        {
            var bound = CostExpression.Constant(most);
            return new(low, bound, bound, Provenance.Assumed, $"at most {most} calls deep");
        }

        if (inner is [{ Loops: [{ Kind: LoopKind.Recursion, Parameter: { } parameter } down] }] && Members[0].Sizes.TryGetValue(parameter, out var size))
        {
            var bound = size.Number is { } number
                ? CostExpression.Constant(Math.Max(1, Math.Ceiling(number / down.ItemsPerRound) + down.Beside))
                : size.Times(1m / down.ItemsPerRound).Plus(CostExpression.Constant(Math.Max(0, down.Beside)));
            return new(low.Min(bound), bound, bound, Provenance.Assumed, "a recursion that counts down");
        }

        var head = Members[0].Method.Method;
        var blame = new Blame(
            Members.Count == 1 ? $"{head.Name} calls itself and no bound is seen" : $"{head.Name} and {Members[1].Method.Method.Name} call each other and no bound is seen",
            inner.Select(static edge => edge.Place).OfType<SourcePlace>().FirstOrDefault() ?? head.Place);
        return new(low, CostExpression.Of(Symbol), CostExpression.Unbounded(blame), Provenance.Exact);
    }
}
