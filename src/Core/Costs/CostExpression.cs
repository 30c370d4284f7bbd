using Newtonsoft.Json;

namespace Stoker.Core.Costs;

/// <summary>
/// A cost as a polynomial over symbols, with coefficients that are never negative: <c>1,830·|documents| + 412</c>. Or no polynomial at all, but
/// unbounded (⊤), with whom to blame. Immutable; equal expressions are equal values.
/// </summary>
public sealed class CostExpression : IEquatable<CostExpression>
{
    /// <summary>Terms kept. A program that multiplies out to more is past what a reader can use: such a product is unbounded.</summary>
    public const int MaxTerms = 64;

    internal const int MaxPower = 1_000;

    /// <summary>Largest coefficient: a quintillion is a mistake, and sums over it would overflow.</summary>
    private const decimal Most = 1_000_000_000_000_000_000;

    private static readonly Blame TooManyTerms = new($"more than {MaxTerms} combinations of loops");

    private IReadOnlyList<string>? _symbols;

    /// <summary>Makes an expression from terms in any order; like terms are added.</summary>
    /// <param name="terms">The terms; not looked at when there is a <paramref name="blame"/>.</param>
    /// <param name="blame">What makes the cost unbounded; <see langword="null"/> when it is not.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient is negative, or a power is less than 1.</exception>
    [JsonConstructor]
    public CostExpression(IReadOnlyList<CostTerm> terms, Blame? blame = null)
    {
        if (terms.Any(static term => term.Coefficient < 0 || term.Factors.Any(static factor => factor.Power is < 1 or > MaxPower)))
        {
            throw new ArgumentOutOfRangeException(nameof(terms), "a coefficient is negative, or a power is less than 1 or too large");
        }

        Terms = blame is null ? Normal(terms.Select(static term => term with { Factors = CostTerm.Normal(term.Factors) })) : [];
        Blame = blame ?? (Terms.Count > MaxTerms ? TooManyTerms : null);
        Terms = Blame is null ? Terms : [];
    }

    /// <summary>Takes terms that are in normal form already: adding and multiplying is most of what a report does.</summary>
    private CostExpression(List<CostTerm> normal)
    {
        Blame = normal.Count > MaxTerms ? TooManyTerms : null;
        Terms = Blame is null ? normal : [];
    }

    /// <summary>Nothing: the neutral element of <see cref="Plus"/>.</summary>
    public static CostExpression Zero { get; } = new([]);

    /// <summary>Once: the neutral element of <see cref="Times(CostExpression)"/>.</summary>
    public static CostExpression One { get; } = Constant(1);

    /// <summary>Highest degree first; empty for zero and for an unbounded cost.</summary>
    public IReadOnlyList<CostTerm> Terms { get; }

    /// <summary>What makes the cost unbounded; <see langword="null"/> when it is a polynomial.</summary>
    public Blame? Blame { get; }

    /// <summary>Whether there is no polynomial.</summary>
    [JsonIgnore]
    public bool IsUnbounded => Blame is not null;

    /// <summary>Whether this is nothing.</summary>
    [JsonIgnore]
    public bool IsZero => Blame is null && Terms.Count == 0;

    /// <summary>Highest sum of powers of a term: 0 for a constant, 1 for linear; <see cref="int.MaxValue"/> for an unbounded cost.</summary>
    [JsonIgnore]
    public int Degree => IsUnbounded ? int.MaxValue : Terms.Count == 0 ? 0 : Terms[0].Degree;

    /// <summary>The number, where the cost depends on no symbol; otherwise <see langword="null"/>.</summary>
    [JsonIgnore]
    public decimal? Number => IsUnbounded || Degree > 0 ? null : Terms.Count == 0 ? 0 : Terms[0].Coefficient;

    /// <summary>Ids of the symbols it depends on, ordered.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Symbols => _symbols ??= Degree is 0 or int.MaxValue ? [] : [.. Terms.SelectMany(static term => term.Factors).Select(static factor => factor.Symbol).Distinct().OrderBy(static id => id, StringComparer.Ordinal)];

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static CostExpression Constant(decimal number) =>
        number < 0 ? throw new ArgumentOutOfRangeException(nameof(number), "a cost is negative") : new(number == 0 ? [] : new List<CostTerm> { new(number, []) });

    /// <summary>A symbol.</summary>
    public static CostExpression Of(string symbol) => new([new CostTerm(1, [new CostFactor(symbol)])]);

    /// <summary>No bound exists.</summary>
    public static CostExpression Unbounded(Blame blame) => new([], blame);

    /// <summary>The sum.</summary>
    public CostExpression Plus(CostExpression other) => IsZero ? other : other.IsZero ? this : Either(other) is { } blame ? Unbounded(blame) : Join(other, static (a, b) => Math.Min(Most, a + b));

    /// <summary>The product; nothing times something unbounded is nothing.</summary>
    public CostExpression Times(CostExpression other) =>
        IsZero || other.IsZero ? Zero
        : Either(other) is { } blame ? Unbounded(blame)
        : other.Number is { } factor ? Scaled(factor)
        : Number is { } own ? other.Scaled(own)
        : new(Normal(Terms.SelectMany(_ => other.Terms, static (a, b) => a.Times(b))));

    /// <summary>So many times as much; <paramref name="factor"/> is not negative.</summary>
    public CostExpression Times(decimal factor) => factor == 1 ? this : Times(Constant(factor));

    /// <summary>The least polynomial that is at least both (coefficient by coefficient): a bound of either branch.</summary>
    public CostExpression Max(CostExpression other) => Either(other) is { } blame ? Unbounded(blame) : Join(other, Math.Max);

    /// <summary>The greatest polynomial that is at most both (coefficient by coefficient).</summary>
    public CostExpression Min(CostExpression other) =>
        IsUnbounded && other.IsUnbounded ? Unbounded(Either(other)!)
        : IsUnbounded ? other
        : other.IsUnbounded ? this
        : Join(other, Math.Min);

    /// <summary>Whether this is at most <paramref name="other"/> whatever the symbols stand for, coefficient by coefficient. A partial order; unbounded is its top.</summary>
    public bool IsAtMost(CostExpression other) => other.IsUnbounded || (!IsUnbounded && Max(other).Equals(other));

    /// <summary>The expression with a symbol replaced.</summary>
    public CostExpression With(string symbol, CostExpression value)
    {
        if (!Terms.Any(term => term.Factors.Any(factor => factor.Symbol == symbol)))
        {
            return this;
        }

        return Terms.Aggregate(Zero, (sum, term) =>
        {
            var power = term.Factors.FirstOrDefault(factor => factor.Symbol == symbol)?.Power ?? 0;
            var product = new CostExpression(new List<CostTerm> { term with { Factors = [.. term.Factors.Where(factor => factor.Symbol != symbol)] } });
            for (var i = 0; i < power; i++)
            {
                product = product.Times(value);
            }

            return sum.Plus(product);
        });
    }

    /// <summary>The number for sizes of the symbols; <see langword="null"/> for an unbounded cost. Never over a quintillion.</summary>
    /// <param name="sizeOf">Size of a symbol by its id, not negative.</param>
    public decimal? Evaluate(Func<string, decimal> sizeOf)
    {
        if (IsUnbounded)
        {
            return null;
        }

        var sum = 0m;
        foreach (var term in Terms)
        {
            var product = term.Coefficient;
            foreach (var factor in term.Factors)
            {
                var size = sizeOf(factor.Symbol);
                for (var i = 0; i < factor.Power && product != 0 && size != 1; i++)
                {
                    product = Saturated((double)product * (double)size, () => product * size);
                }
            }

            sum = Math.Min(Most, sum + product);
        }

        return sum;
    }

    /// <inheritdoc/>
    public bool Equals(CostExpression? other) =>
        other is not null && Blame == other.Blame && Terms.Count == other.Terms.Count
        && Terms.Zip(other.Terms, static (a, b) => a.Coefficient == b.Coefficient && a.Factors.SequenceEqual(b.Factors)).All(static same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CostExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(Blame?.GetHashCode() ?? 0, static (hash, term) => (hash * 31) + term.Coefficient.GetHashCode() + term.Degree);

    /// <summary>With the ids of the symbols; <see cref="CostText"/> writes it for people.</summary>
    public override string ToString() => CostText.Of(this, static id => id);

    internal static decimal Saturated(double about, Func<decimal> exact) => about >= (double)Most ? Most : exact();

    private Blame? Either(CostExpression other) =>
        Blame is null || other.Blame is null ? Blame ?? other.Blame : Blame.Order.Compare(Blame, other.Blame) <= 0 ? Blame : other.Blame;

    private CostExpression Scaled(decimal factor)
    {
        if (factor == 1)
        {
            return this;
        }

        var terms = new List<CostTerm>(Terms.Count);
        foreach (var term in Terms)
        {
            // A product may be too small for a decimal, and then it is nothing.
            if (Saturated((double)term.Coefficient * (double)factor, () => term.Coefficient * factor) is > 0 and var coefficient)
            {
                terms.Add(term with { Coefficient = coefficient });
            }
        }

        return new(terms);
    }

    /// <summary>Both in one line, like terms as one whose coefficient is picked from both.</summary>
    private CostExpression Join(CostExpression other, Func<decimal, decimal, decimal> pick)
    {
        var terms = new List<CostTerm>(Terms.Count + other.Terms.Count);
        for (int i = 0, j = 0; i < Terms.Count || j < other.Terms.Count;)
        {
            var order = i == Terms.Count ? 1 : j == other.Terms.Count ? -1 : CostTerm.Order.Compare(Terms[i], other.Terms[j]);
            var (mine, others) = (order <= 0 ? Terms[i++] : null, order >= 0 ? other.Terms[j++] : null);
            if (pick(mine?.Coefficient ?? 0, others?.Coefficient ?? 0) is > 0 and var coefficient)
            {
                var term = (mine ?? others)!;
                terms.Add(term.Coefficient == coefficient ? term : term with { Coefficient = coefficient });
            }
        }

        return new(terms);
    }

    private static List<CostTerm> Normal(IEnumerable<CostTerm> terms)
    {
        var normal = new List<CostTerm>();
        foreach (var term in terms.Where(static term => term.Coefficient > 0).OrderBy(static term => term, CostTerm.Order))
        {
            if (normal.Count > 0 && normal[normal.Count - 1] is var last && CostTerm.Order.Compare(last, term) == 0)
            {
                normal[normal.Count - 1] = last with { Coefficient = Math.Min(Most, last.Coefficient + term.Coefficient) };
            }
            else
            {
                normal.Add(term);
            }
        }

        return normal;
    }
}
