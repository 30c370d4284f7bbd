namespace Stoker.Core.Hardware;

/// <summary>How fast a deployment answers, predicted.</summary>
/// <param name="Concurrency">Requests in flight, no more than fit.</param>
/// <param name="StepSeconds">Time of one decode step of all sequences in flight, in seconds.</param>
/// <param name="PrefillSeconds">Time of one request's prefill, in seconds.</param>
/// <param name="OutputTokensPerSecond">Output tokens per second of the whole deployment.</param>
/// <param name="TokensPerSecondPerUser">Output tokens per second that one user sees once the answer begins.</param>
/// <param name="IsPrefillKnown">Whether the accelerator's rate is known; else prefill is taken as ten times as fast as decoding one sequence.</param>
public sealed record Throughput(
    int Concurrency,
    double StepSeconds,
    double PrefillSeconds,
    double OutputTokensPerSecond,
    double TokensPerSecondPerUser,
    bool IsPrefillKnown);
