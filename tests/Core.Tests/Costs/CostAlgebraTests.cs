using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Costs;

namespace Stoker.Core.Tests.Costs;

/// <summary>Laws that every sum of costs relies on, whatever the order in which methods and projects are added up.</summary>
public class CostAlgebraTests
{
    private static readonly Gen<CostFactor> Factor =
        from symbol in Gen.Elements("a", "b", "c")
        from power in Gen.Choose(1, 2)
        select new CostFactor(symbol, power);

    private static readonly Gen<CostTerm> Term =
        from coefficient in Gen.Choose(0, 40)
        from factors in Factor.ListOf().Resize(2)
        select new CostTerm(coefficient / 4m, [.. factors]);

    private static readonly Gen<CostExpression> Polynomial = from terms in Term.ListOf().Resize(3) select new CostExpression([.. terms]);

    private static readonly Arbitrary<CostExpression> Expressions = Gen.Frequency(
        (9, Polynomial),
        (1, Gen.Elements("a loop with no bound", "no output limit").Select(cause => CostExpression.Unbounded(new Blame(cause))))).ToArbitrary();

    private static readonly Arbitrary<Quantity> Quantities = (
        from low in Polynomial
        from more in Polynomial
        from most in Expressions.Generator
        from provenance in Gen.Elements(Enum.GetValues<Provenance>())
        select new Quantity(low, low.Plus(more), low.Plus(more).Plus(most), provenance)).ToArbitrary();

    private static void Holds(Func<CostExpression, CostExpression, CostExpression, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Expressions, Expressions, Expressions, law));

    private static void HoldsFor(Func<Quantity, Quantity, Quantity, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Quantities, Quantities, Quantities, law));

    private static decimal At(CostExpression expression, decimal size) => expression.Evaluate(_ => size) ?? decimal.MaxValue;

    [Fact]
    public void Addition_is_commutative_and_associative_and_zero_is_neutral() => Holds((a, b, c) =>
        a.Plus(b).Equals(b.Plus(a)) && a.Plus(b).Plus(c).Equals(a.Plus(b.Plus(c))) && a.Plus(CostExpression.Zero).Equals(a));

    [Fact]
    public void Multiplication_is_commutative_and_associative_and_one_is_neutral() => Holds((a, b, c) =>
        a.Times(b).Equals(b.Times(a)) && a.Times(b).Times(c).Equals(a.Times(b.Times(c))) && a.Times(CostExpression.One).Equals(a));

    [Fact]
    public void Multiplication_distributes_over_addition() => Holds((a, b, c) => a.Times(b.Plus(c)).Equals(a.Times(b).Plus(a.Times(c))));

    [Fact]
    public void Nothing_times_anything_is_nothing() => Holds((a, _, _) => a.Times(CostExpression.Zero).IsZero);

    [Fact]
    public void Joins_are_semilattices() => Holds((a, b, c) =>
        a.Max(b).Equals(b.Max(a)) && a.Max(b).Max(c).Equals(a.Max(b.Max(c))) && a.Max(a).Equals(a) &&
        a.Min(b).Equals(b.Min(a)) && a.Min(b).Min(c).Equals(a.Min(b.Min(c))) && a.Min(a).Equals(a));

    [Fact]
    public void A_join_bounds_both_and_a_meet_is_bounded_by_both() => Holds((a, b, _) =>
        a.IsAtMost(a.Max(b)) && b.IsAtMost(a.Max(b)) && a.Min(b).IsAtMost(a) && a.Min(b).IsAtMost(b));

    [Fact]
    public void Bounds_are_monotone() => Holds((a, b, c) =>
        !a.IsAtMost(b) || (a.Plus(c).IsAtMost(b.Plus(c)) && a.Times(c).IsAtMost(b.Times(c)) && a.Max(c).IsAtMost(b.Max(c))));

    [Fact]
    public void A_bound_holds_for_every_size() => Holds((a, b, _) =>
        Enumerable.Range(0, 5).All(size => At(a.Min(b), size) <= At(a, size) && At(a, size) <= At(a.Max(b), size)));

    [Fact]
    public void Numbers_follow_expressions() => Holds((a, b, _) => a.IsUnbounded || b.IsUnbounded
        || Enumerable.Range(0, 5).All(size => At(a.Plus(b), size) == At(a, size) + At(b, size) && At(a.Times(b), size) == At(a, size) * At(b, size)));

    [Fact]
    public void Degrees_add_in_products_and_the_higher_stays_in_sums() => Holds((a, b, _) => a.IsUnbounded || b.IsUnbounded || a.IsZero || b.IsZero
        || (a.Times(b).Degree == a.Degree + b.Degree && a.Plus(b).Degree == Math.Max(a.Degree, b.Degree)));

    [Fact]
    public void Replacing_a_symbol_by_itself_changes_nothing_and_by_a_number_removes_it() => Holds((a, _, _) =>
        a.With("a", CostExpression.Of("a")).Equals(a) && !a.With("a", CostExpression.Constant(3)).Symbols.Contains("a"));

    [Fact]
    public void Ranges_stay_in_order() => HoldsFor((a, b, c) => new[] { a.Plus(b), a.Times(b), a.Plus(b).Times(c) }.All(InOrder));

    [Fact]
    public void Sums_of_ranges_do_not_depend_on_their_order() => HoldsFor((a, b, c) =>
        a.Plus(b).Equals(b.Plus(a)) && a.Plus(b).Plus(c).Equals(a.Plus(b.Plus(c))) && a.Times(b.Plus(c)).Equals(a.Times(b).Plus(a.Times(c))));

    private static bool InOrder(Quantity quantity) => quantity.Low.IsAtMost(quantity.Expected) && quantity.Expected.IsAtMost(quantity.High);
}
