namespace Stoker.Core.Costs;

/// <summary>An amount (of calls, of tokens, of USD) as a range of expressions, with where it comes from.</summary>
/// <param name="Low">Least; at most <paramref name="Expected"/>.</param>
/// <param name="Expected">To reckon with; at most <paramref name="High"/>.</param>
/// <param name="High">Most; unbounded when nothing bounds it.</param>
/// <param name="Provenance">The weakest provenance of any part, sizes of symbols aside.</param>
/// <param name="Cause">What makes the range wide; <see langword="null"/> for a plain count.</param>
public sealed record Quantity(CostExpression Low, CostExpression Expected, CostExpression High, Provenance Provenance, string? Cause = null)
{
    /// <summary>Nothing.</summary>
    public static Quantity Zero { get; } = Exactly(CostExpression.Zero);

    /// <summary>Once.</summary>
    public static Quantity One { get; } = Exactly(CostExpression.One);

    /// <summary>A quantity without range.</summary>
    public static Quantity Exactly(CostExpression expression) => new(expression, expression, expression, Provenance.Exact);

    /// <summary>A range of tokens.</summary>
    public static Quantity Of(TokenRange tokens) => Of(tokens.Low, tokens.Expected, tokens.High, tokens.Provenance, tokens.Cause);

    /// <summary>A range of USD.</summary>
    public static Quantity Of(UsdRange usd) => Of(usd.Low, usd.Expected, usd.High, usd.Provenance, usd.Cause);

    /// <summary>Ids of the symbols that it depends on.</summary>
    [Newtonsoft.Json.JsonIgnore]
    public IEnumerable<string> Symbols => IsPlain ? Expected.Symbols : Low.Symbols.Concat(Expected.Symbols).Concat(High.Symbols).Distinct();

    /// <summary>The sum.</summary>
    public Quantity Plus(Quantity other)
    {
        if (ReferenceEquals(other, Zero) || ReferenceEquals(this, Zero))
        {
            return ReferenceEquals(other, Zero) ? this : other;
        }

        var expected = Expected.Plus(other.Expected);
        return IsPlain && other.IsPlain
            ? new(expected, expected, expected, Weaker(other), CauseWith(other))
            : new(Low.Plus(other.Low), expected, High.Plus(other.High), Weaker(other), CauseWith(other));
    }

    /// <summary>The product.</summary>
    public Quantity Times(Quantity other)
    {
        if (ReferenceEquals(other, One) || ReferenceEquals(this, One))
        {
            return ReferenceEquals(other, One) ? this : other;
        }

        var expected = Expected.Times(other.Expected);
        if (IsPlain && other.IsPlain && !expected.IsUnbounded)
        {
            return new(expected, expected, expected, Weaker(other), CauseWith(other));
        }

        // Too many terms to keep: of a lower bound nothing is left.
        var low = Low.Times(other.Low);
        return new(low.IsUnbounded ? CostExpression.Zero : low, expected, High.Times(other.High), Weaker(other), CauseWith(other));
    }

    /// <summary>Whether it is one expression, reckoned with once and not thrice.</summary>
    private bool IsPlain => ReferenceEquals(Low, Expected) && ReferenceEquals(Expected, High);

    /// <summary>Either of two: the least of both, the most of both; reckoned with is what the caller weighs them to be.</summary>
    /// <param name="other">The other alternative.</param>
    /// <param name="expected">What to reckon with; at most both together.</param>
    public Quantity Or(Quantity other, CostExpression expected) => new(Low.Min(other.Low), expected, High.Max(other.High), Weaker(other), CauseWith(other));

    /// <summary>The number to reckon with for the sizes of symbols; a symbol of unknown size counts once.</summary>
    /// <param name="symbols">The symbols by id; every symbol of the quantity is among them.</param>
    public decimal Reckoned(IReadOnlyDictionary<string, CostSymbol> symbols) => Expected.Evaluate(SizeIn(symbols)) ?? Low.Evaluate(SizeIn(symbols)) ?? 0;

    /// <summary>A quantity of USD for the sizes of symbols; a symbol of unknown size counts once in low and expected, and leaves high open.</summary>
    /// <param name="symbols">The symbols by id; every symbol of the quantity is among them.</param>
    public UsdRange InUsd(IReadOnlyDictionary<string, CostSymbol> symbols)
    {
        var weakest = Symbols
            .Select(id => symbols[id])
            .OrderByDescending(static symbol => symbol.From)
            .ThenBy(static symbol => symbol.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        var low = Low.Evaluate(SizeIn(symbols)) ?? 0;
        var expected = Math.Max(low, Reckoned(symbols));
        var high = High.Symbols.Any(id => symbols[id].Value is null) ? null : High.Evaluate(SizeIn(symbols));
        var (provenance, cause) = High.Blame is { } blame ? (Provenance.Unbounded, Provenance == Provenance.Unbounded ? Cause : blame.ToString())
            : weakest?.From > Provenance ? (weakest.From, $"|{weakest.Name}|")
            : (Provenance, Cause);
        return new(low, expected, high is { } most ? Math.Max(expected, most) : null, provenance, cause);
    }

    private static Func<string, decimal> SizeIn(IReadOnlyDictionary<string, CostSymbol> symbols) => id => symbols[id].Value ?? 1;

    private static Quantity Of(decimal low, decimal expected, decimal? high, Provenance provenance, string? cause) => new(
        CostExpression.Constant(low),
        CostExpression.Constant(expected),
        high is { } most ? CostExpression.Constant(most) : CostExpression.Unbounded(new Blame(cause ?? "no bound")),
        provenance,
        cause);

    private Provenance Weaker(Quantity other) => Provenance > other.Provenance ? Provenance : other.Provenance;

    private string? CauseWith(Quantity other) => other.Provenance > Provenance ? other.Cause ?? Cause : Cause ?? other.Cause;
}
