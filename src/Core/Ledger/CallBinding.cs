using Stoker.Core.Costs;

namespace Stoker.Core.Ledger;

/// <summary>
/// A call site behind a wrapper as one caller of the wrapper sees it: what the caller's arguments say is filled in. The call site keeps its
/// identity; only what depends on parameters differs.
/// </summary>
/// <param name="Call">Id of the call site, in the same project.</param>
/// <param name="Model">How the call gets its model for this caller.</param>
/// <param name="Prompt">What it sends for this caller.</param>
/// <param name="Output">Its output limit for this caller, in tokens; <see langword="null"/> where none is seen.</param>
public sealed record CallBinding(string Call, ModelBinding Model, PromptShape Prompt, TokenRange? Output)
{
    /// <summary>The call site as this caller sees it.</summary>
    public LedgerCall Bind(LedgerCall call) => call with { Model = Model, Prompt = Prompt, Output = Output };
}
