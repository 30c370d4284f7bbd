namespace Stoker.Core.Costs;

/// <summary>A symbol to a power.</summary>
/// <param name="Symbol"><see cref="CostSymbol.Id"/>.</param>
/// <param name="Power">1 or more.</param>
public sealed record CostFactor(string Symbol, int Power = 1);

/// <summary>One term of a cost: a coefficient times symbols.</summary>
/// <param name="Coefficient">Over zero, in the unit of the expression.</param>
/// <param name="Factors">By symbol, each symbol once; empty for the constant term.</param>
public sealed record CostTerm(decimal Coefficient, IReadOnlyList<CostFactor> Factors)
{
    /// <summary>Sum of the powers: 0 for the constant term.</summary>
    [Newtonsoft.Json.JsonIgnore]
    public int Degree
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < Factors.Count; i++)
            {
                sum += Factors[i].Power;
            }

            return sum;
        }
    }

    /// <summary>Highest degree first, then by symbols: the order in which terms are written.</summary>
    internal static IComparer<CostTerm> Order { get; } = Comparer<CostTerm>.Create(static (a, b) =>
    {
        if (a.Degree.CompareTo(b.Degree) is var byDegree and not 0)
        {
            return -byDegree;
        }

        for (var i = 0; i < a.Factors.Count && i < b.Factors.Count; i++)
        {
            var bySymbol = string.CompareOrdinal(a.Factors[i].Symbol, b.Factors[i].Symbol);
            var byPower = b.Factors[i].Power.CompareTo(a.Factors[i].Power);
            if (bySymbol != 0 || byPower != 0)
            {
                return bySymbol != 0 ? bySymbol : byPower;
            }
        }

        return a.Factors.Count.CompareTo(b.Factors.Count);
    });

    /// <summary>Whether this term's symbols are all among those of <paramref name="other"/>, so that it grows no faster.</summary>
    internal bool Divides(CostTerm other) =>
        Factors.All(factor => other.Factors.Any(of => of.Symbol == factor.Symbol && of.Power >= factor.Power));

    internal CostTerm Times(CostTerm other) => new(
        CostExpression.Saturated((double)Coefficient * (double)other.Coefficient, () => Coefficient * other.Coefficient),
        Factors.Count == 0 ? other.Factors : other.Factors.Count == 0 ? Factors : Normal(Factors.Concat(other.Factors)));

    /// <summary>Each symbol once, by id.</summary>
    internal static IReadOnlyList<CostFactor> Normal(IEnumerable<CostFactor> factors) =>
    [
        .. factors
            .GroupBy(static factor => factor.Symbol, StringComparer.Ordinal)
            .Select(static same => new CostFactor(same.Key, same.Aggregate(0, static (sum, factor) => Math.Min(CostExpression.MaxPower, sum + factor.Power))))
            .OrderBy(static factor => factor.Symbol, StringComparer.Ordinal),
    ];
}
