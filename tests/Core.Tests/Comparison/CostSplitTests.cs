using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Costs;
using Stoker.Core.Reports;
using static Stoker.Core.Tests.Comparison.Apps;

namespace Stoker.Core.Tests.Comparison;

/// <summary>Whatever changes, the parts of the split add up to the difference of the two sides, each reckoned alone.</summary>
public sealed class CostSplitTests
{
    private static readonly Gen<(string Model, int Tokens, int Calls, int Requests)> Sides =
        from model in Gen.Elements(Dear, Cheap)
        from tokens in Gen.Choose(0, 100_000)
        from calls in Gen.Choose(0, 50)
        from requests in Gen.Choose(1, 1_000_000)
        select (model, tokens, calls, requests);

    [Fact]
    public void The_parts_add_up_to_the_last_digit() => Prop.ForAll(Arb.From(Gen.Two(Sides)), pair =>
    {
        var ((before, after), prices) = ((pair.Item1, pair.Item2), Table(dear: "1.2345678", cheap: "0.0333333"));
        var total = Compare(App(before), App(after), prices).Total;
        return total.Before == Usd(before) && total.After == Usd(after);

        decimal Usd((string Model, int Tokens, int Calls, int Requests) side) =>
            (side.Model == Dear ? 1.2345678m : 0.0333333m) * side.Tokens / 1_000_000m * side.Calls * side.Requests;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Absurd_numbers_stay_numbers()
    {
        var huge = Web(Endpoint("GET /", 1_000_000_000_000, [Symbol("n", 1_000_000_000_000)], (Call(tokens: 1_000_000_000_000), N().Times(N()))));

        Assert.Equal(0, Compare(huge, huge).Total.Change);
        Assert.True(Compare(Web(Endpoint("GET /", 1, Call())), huge).Total.Change > 0);
    }

    private static AppReport App((string Model, int Tokens, int Calls, int Requests) side) =>
        Web(Endpoint("GET /", side.Requests, [], (Call(model: side.Model, tokens: side.Tokens), CostExpression.Constant(side.Calls))));
}
