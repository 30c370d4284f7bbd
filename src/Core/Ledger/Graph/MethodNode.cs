using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>A method as callers that pass the same sizes, and say the same of the call sites behind it, see it.</summary>
internal sealed class MethodNode(LinkedMethod method, IReadOnlyDictionary<int, CostExpression> sizes, IReadOnlyDictionary<string, BoundView> views)
{
    private readonly Dictionary<LedgerEdge, IReadOnlyList<MethodNode>> _targets = new(ReferenceComparer<LedgerEdge>.Instance);

    /// <summary>No caller says anything.</summary>
    public static IReadOnlyDictionary<string, BoundView> NoViews { get; } = new Dictionary<string, BoundView>();

    public LinkedMethod Method => method;

    /// <summary>Sizes of parameters that the callers say.</summary>
    public IReadOnlyDictionary<int, CostExpression> Sizes => sizes;

    /// <summary>What the callers say of call sites in it or behind it, by call id.</summary>
    public IReadOnlyDictionary<string, BoundView> Views => views;

    /// <summary>What they say of one call site; <see langword="null"/> for nothing.</summary>
    public BoundView? ViewOf(LedgerCall call) => views.TryGetValue(call.Id, out var view) ? view : null;

    /// <summary>What it is part of: itself, or the methods that call each other round about.</summary>
    public Component Component { get; set; } = null!;

    /// <summary>Methods that one method call may run: one of them runs.</summary>
    public IReadOnlyList<MethodNode> TargetsOf(LedgerEdge edge) => _targets[edge];

    /// <summary>Method calls that reach something, in the order of the source.</summary>
    public IEnumerable<LedgerEdge> Edges => method.Method.Callees.Where(_targets.ContainsKey);

    public IEnumerable<MethodNode> Targets => Edges.SelectMany(edge => _targets[edge]);

    public void Add(LedgerEdge edge, IReadOnlyList<MethodNode> targets) => _targets[edge] = targets;

    /// <summary>How often one of its loops goes round.</summary>
    public Quantity RoundsOf(Step.Repeat loop) =>
        LoopRounds.Of(loop.Loop, loop.Loop.Parameter is { } parameter && sizes.TryGetValue(parameter, out var size) ? size : CostExpression.Of(loop.Symbol));

    /// <summary>How large an argument is that it passes on, in its own words where no caller says.</summary>
    public CostExpression SizeOf(ArgumentSize argument) =>
        argument.Count is { } count ? CostExpression.Constant(count)
        : argument.Of is { } parameter && sizes.TryGetValue(parameter, out var size) ? size
        : CostExpression.Of(method.SymbolNamed(argument.Name));
}
