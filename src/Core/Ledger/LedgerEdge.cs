namespace Stoker.Core.Ledger;

/// <summary>One method call that leads to a call site.</summary>
/// <param name="Target">Documentation id of the method that is called; may be in another project.</param>
/// <param name="Loops">Loops around it, outermost first.</param>
public sealed record LedgerEdge(string Target, IReadOnlyList<LoopContext> Loops)
{
    /// <summary>Assembly of the target; <see langword="null"/> for one of the same project.</summary>
    public string? Assembly { get; init; }

    /// <summary>Where the call stands; <see langword="null"/> in ledgers of earlier versions.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Choices that decide whether it is made, outermost first.</summary>
    public IReadOnlyList<BranchContext> Branches { get; init; } = [];

    /// <summary>How large the collections and counts are that the caller passes, where it says; by parameter.</summary>
    public IReadOnlyList<ArgumentSize> Sizes { get; init; } = [];

    /// <summary>Whether the target is an interface member or can be overridden, so that an implementation may run for it.</summary>
    public bool IsDispatched { get; init; }

    /// <summary>Whether the target is only handed on as a delegate, or called in one that is kept: its keeper decides when it runs, and how often.</summary>
    public bool IsHanded { get; init; }

    /// <summary>
    /// Call sites behind the target whose model, prompt or limit this caller's arguments say, ordered by call id; they go before what the target
    /// itself binds. A call site that the target reaches in several ways is not among them: each way then says for itself.
    /// </summary>
    public IReadOnlyList<CallBinding> Bindings { get; init; } = [];
}

/// <summary>The size of an argument as the caller sees it.</summary>
/// <param name="Parameter">Which parameter of the target it is, from 0.</param>
/// <param name="Name">What the caller calls it (<c>tickets</c>).</param>
/// <param name="Count">Its size where the source says it.</param>
/// <param name="Of">Which parameter of the caller it is, from 0; <see langword="null"/> when it is none.</param>
public sealed record ArgumentSize(int Parameter, string Name, long? Count = null, int? Of = null);
