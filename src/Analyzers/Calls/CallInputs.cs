using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>What a call is given.</summary>
/// <param name="Model">How it gets its model.</param>
/// <param name="Prompt">What it sends.</param>
/// <param name="Output">Its output limit; <see langword="null"/> when it sets none.</param>
/// <param name="OutputUnseen">Whether an output limit may be set where it cannot be seen.</param>
internal sealed record CallInputs(ModelBinding Model, PromptShape Prompt, TokenRange? Output, bool OutputUnseen)
{
    /// <summary>Where the segments of the prompt come from.</summary>
    public PromptSource Source { get; init; } = PromptSource.Unseen;
}
