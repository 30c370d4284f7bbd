namespace Stoker.Core.Hardware;

/// <summary>Where self-hosting and an API cost the same.</summary>
/// <param name="ApiUsdPerMillion">What the API charges for the same mix, USD per 1,000,000 tokens.</param>
/// <param name="Utilization">Utilization from which self-hosting is cheaper; over 1 it never is; <see langword="null"/> when the API is free.</param>
/// <param name="MillionTokensPerDay">Tokens per day, in millions, from which the hardware's whole day is cheaper than the API; <see langword="null"/> when the API is free.</param>
public sealed record BreakEven(decimal ApiUsdPerMillion, double? Utilization, double? MillionTokensPerDay);
