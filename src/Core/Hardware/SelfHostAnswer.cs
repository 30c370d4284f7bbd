namespace Stoker.Core.Hardware;

/// <summary>The answer to "what does this model cost on that hardware": a cost, or why there is none.</summary>
/// <param name="Cost">The cost.</param>
/// <param name="Reason">Why there is none, for people.</param>
public sealed record SelfHostAnswer(SelfHostCost? Cost, string? Reason);
