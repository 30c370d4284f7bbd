namespace Stoker.Core.Hardware;

/// <summary>One measurement on the same model, accelerators, precision and engine: it moves the whole curve through itself.</summary>
/// <param name="OutputTokensPerSecond">Measured output rate of the whole deployment, in tokens per second.</param>
/// <param name="Concurrency">Requests in flight while it was measured; <see langword="null"/> for those of the estimate.</param>
/// <param name="Request">Tokens of a request while it was measured; <see langword="null"/> for those of the estimate.</param>
public sealed record Calibration(double OutputTokensPerSecond, int? Concurrency = null, RequestSize? Request = null);
