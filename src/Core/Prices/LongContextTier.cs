namespace Stoker.Core.Prices;

/// <summary>A price cliff: a request longer than the threshold pays these prices for all of its tokens, output too.</summary>
/// <param name="AboveInputTokens">Applies when the request's input tokens, cached and written ones included, exceed this.</param>
/// <param name="Rates">The prices that replace the ordinary ones.</param>
public sealed record LongContextTier(long AboveInputTokens, RateCard Rates);
