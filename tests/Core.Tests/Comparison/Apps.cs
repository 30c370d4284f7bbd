using Stoker.Core.Comparison;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Comparison;

/// <summary>Small apps to compare, with two models whose prices are easy to reckon with: $2 and $1 per 1,000 input tokens, output is free.</summary>
internal static class Apps
{
    public const string Dear = "dear";
    public const string Cheap = "cheap";

    public static DateTime Today { get; } = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    public static RunPrice Table(string dear = "2000", string cheap = "1000") => new(Book(dear, cheap), Today);

    public static PriceBook Book(string dear = "2000", string cheap = "1000") => PriceBook.BuiltIn.With(TeamPriceFile.Read($$"""
        { "schema": 1, "models": [
            { "provider": "house", "id": "dear", "input": "{{dear}}", "output": "0" },
            { "provider": "house", "id": "cheap", "input": "{{cheap}}", "output": "0" } ] }
        """));

    public static AppReport Web(params (EntryPointReport Entry, CallReport[] Calls)[] entries)
    {
        CallReport[] calls = [.. entries.SelectMany(entry => entry.Calls).DistinctBy(call => call.Id)];
        return new() { Name = "Web", Project = "/repo/Web/Web.csproj", EntryPoints = [.. entries.Select(entry => entry.Entry)], Calls = calls, Coverage = Projector.Cover(calls, 0) };
    }

    /// <summary>An entry point that makes each call as often as the expression says.</summary>
    public static (EntryPointReport Entry, CallReport[] Calls) Endpoint(string name, long? requests, CostSymbol[] symbols, params (CallReport Call, CostExpression PerRequest)[] calls)
    {
        var sum = CostExpression.Zero;
        var tokens = CostExpression.Zero;
        foreach (var (call, perRequest) in calls)
        {
            sum = sum.Plus(perRequest);
            tokens = tokens.Plus(perRequest.Times(call.Input.Expected));
        }

        return (new EntryPointReport
        {
            Kind = "http",
            Name = name,
            Assembly = "Web",
            Method = "M:Web.Endpoints." + name,
            Place = new SourcePlace("/repo/Web/Endpoints.cs", 5, 1),
            Calls = Quantity.Exactly(sum),
            Input = Quantity.Exactly(tokens),
            CachedInput = Quantity.Zero,
            Output = Quantity.Zero,
            Symbols = symbols,
            Reached = [.. calls.Select(call => new CallReach(call.Call.Id, "Web", Quantity.Exactly(call.PerRequest)))],
            Traffic = requests is { } known ? new Traffic(known, Provenance.Configured) : null,
        }, [.. calls.Select(call => call.Call)]);
    }

    public static (EntryPointReport Entry, CallReport[] Calls) Endpoint(string name, long? requests, params CallReport[] calls) =>
        Endpoint(name, requests, [], [.. calls.Select(call => (call, CostExpression.One))]);

    public static CallReport Call(string id = "M:Desk.Triage.Run#chat#1", string? model = Dear, long tokens = 1_000, int line = 10) => new()
    {
        Id = id,
        Assembly = "Web",
        Place = new SourcePlace("/repo/Desk/Triage.cs", line, 9),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Provider = model is null ? null : "house",
        Model = model,
        ModelFrom = "literal",
        Input = TokenRange.Exactly(tokens),
        Output = TokenRange.Zero,
        UsdPerCall = model is null ? null : new UsdRange(1, 1, 1, Provenance.Exact),
    };

    public static CostSymbol Symbol(string name, decimal? size = null, string id = "M:Desk.Triage.All#1") =>
        new(id, name, new SourcePlace("/repo/Desk/Triage.cs", 8, 1), size, size is null ? Provenance.Unbounded : Provenance.Configured);

    public static CostExpression N(string id = "M:Desk.Triage.All#1") => CostExpression.Of(id);

    /// <summary>The comparison, by way of the file.</summary>
    public static AppChange Compare(AppReport before, AppReport after, RunPrice? prices = null) =>
        Comparer.Compare(BaselineFile.Read(BaselineFile.Write(BaselineOf.App(before))), after, prices ?? Table(), Baseline.FileName);

    /// <summary>What the gate says of it: rule and message.</summary>
    public static IReadOnlyList<Finding> Judge(AppReport before, AppReport after, GateDemands? demands = null, RunPrice? prices = null, params Acceptance[] accepted)
    {
        var change = Compare(before, after, prices) with { Accepted = accepted };
        return Gate.Judge(new Report { PriceDate = Today, AsOf = Today, Apps = [after with { Change = change }] }, demands ?? new GateDemands(On: true)).Violations;
    }
}
