using Stoker.Core.Costs;

namespace Stoker.Core.Hardware;

/// <summary>What tokens cost at one price of the hour. Each range is the predictor's band around its estimate.</summary>
/// <param name="Name"><c>owned</c>, <c>cheapest rent</c>, <c>median rent</c>, <c>dearest rent</c> or <c>stated</c>.</param>
/// <param name="UsdPerAcceleratorHour">The price of one accelerator and hour, USD.</param>
/// <param name="Input">USD per 1,000,000 input tokens: the time prefill takes.</param>
/// <param name="Output">USD per 1,000,000 output tokens: the time decoding takes.</param>
/// <param name="Blended">USD per 1,000,000 tokens of the request's mix.</param>
/// <param name="AllOnOutput">USD per 1,000,000 output tokens when they bear the whole cost, as benchmarks print it.</param>
public sealed record HourlyLevel(string Name, decimal UsdPerAcceleratorHour, UsdRange Input, UsdRange Output, UsdRange Blended, UsdRange AllOnOutput);
