namespace Stoker.Core.Hardware;

/// <summary>How a team runs a model: what it says, nothing filled in.</summary>
/// <param name="Accelerator">What runs it.</param>
/// <param name="Count">How many of them hold one copy of the model.</param>
/// <param name="Precision">How the weights are stored; <see langword="null"/> for the precision they are published in.</param>
/// <param name="Concurrency">Requests in flight at once; <see langword="null"/> when not known.</param>
/// <param name="Utilization">Share of the paid time at that concurrency, over 0 up to 1; <see langword="null"/> when not known.</param>
/// <param name="UsdPerAcceleratorHour">What the team pays for one accelerator and hour, USD; <see langword="null"/> for the table's range.</param>
/// <param name="Calibration">A measurement of the team's; <see langword="null"/> when there is none.</param>
/// <param name="SplitsSequences">Whether attention is split by sequences and only experts are shared (attention data parallelism), else by heads (tensor parallelism).</param>
public sealed record Deployment(
    Accelerator Accelerator,
    int Count = 1,
    Precision? Precision = null,
    int? Concurrency = null,
    double? Utilization = null,
    decimal? UsdPerAcceleratorHour = null,
    Calibration? Calibration = null,
    bool SplitsSequences = false);
