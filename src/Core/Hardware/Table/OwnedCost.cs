namespace Stoker.Core.Hardware;

/// <summary>An estimate of what one accelerator costs its owner, everything included, in USD per hour (SemiAnalysis, AI Cloud TCO; an estimate, no invoice).</summary>
/// <param name="Hyperscaler">For the largest buyers.</param>
/// <param name="Neocloud">For a specialised cloud.</param>
/// <param name="Date">Day (UTC) of the estimate.</param>
public sealed record OwnedCost(decimal Hyperscaler, decimal Neocloud, DateTime Date);
