using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Adds up what the calls of each budget spend in a month and holds it against the limit.</summary>
public static class Budgets
{
    /// <summary>Over this many, a quadrillion dollars, a spend is a mistake in the traffic, and sums over it would overflow.</summary>
    private const decimal MostUsd = 1_000_000_000_000_000;

    /// <summary>Judges the budgets of one or more apps, ordered by name.</summary>
    /// <param name="apps">The apps. Of a project that is there once per target framework, the dearest one counts: one of them is deployed.</param>
    public static IReadOnlyList<BudgetReport> Judge(IReadOnlyList<AppReport> apps) =>
    [
        .. apps
            .SelectMany(app => app.BudgetScopes.Select(scope => scope.Name).Concat(app.Calls.Select(call => call.Budget).OfType<string>()))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => Judge(name, apps)),
    ];

    private static BudgetReport Judge(string name, IReadOnlyList<AppReport> apps)
    {
        var spenders = apps
            .GroupBy(app => app.Project ?? app.Name, StringComparer.Ordinal)
            .Select(frameworks => frameworks.Select(app => new Spender(app, name)).OrderByDescending(spender => spender.Expected).First())
            .Where(spender => spender.Calls.Count > 0)
            .ToList();
        var calls = spenders.SelectMany(spender => spender.Calls).ToList();
        var parts = spenders
            .SelectMany(spender => spender.Parts)
            .OrderByDescending(part => part.UsdPerMonth.Expected)
            .ThenBy(part => part.Place, SourcePlace.Order)
            .ThenBy(part => part.App, StringComparer.Ordinal)
            .ToList();
        var scope = Strictest(name, apps, out var notes);
        var withoutTraffic = calls.Count(call => !call.HasTraffic);
        var withoutPrice = calls.Count(call => call is { HasTraffic: true, Report.UsdPerCall: null });
        var sum = Sum(parts);
        return new BudgetReport
        {
            Name = name,
            LimitUsdPerMonth = scope?.UsdPerMonth,
            Place = scope?.Place,
            Verdict = sum?.Expected > scope?.UsdPerMonth ? BudgetVerdict.Exceeded
                : scope is null || withoutTraffic + withoutPrice > 0 ? BudgetVerdict.Unjudged
                : BudgetVerdict.Within,
            UsdPerMonth = sum,
            Calls = calls.Count,
            CallsWithoutTraffic = withoutTraffic,
            CallsWithoutPrice = withoutPrice,
            CallsInUnboundedLoops = calls.Count(call => call is { InUnboundedLoop: true, UsdPerMonth: not null }),
            Apps = [.. spenders.Select(spender => spender.App.Name).Distinct().OrderBy(app => app, StringComparer.Ordinal)],
            Dearest = [.. parts.Take(BudgetReport.DearestShown)],
            Notes = notes,
        };
    }

    /// <summary>The lowest limit that is declared: a budget that two sections give different limits must not depend on which is read first.</summary>
    private static BudgetScope? Strictest(string name, IReadOnlyList<AppReport> apps, out IReadOnlyList<string> notes)
    {
        var declared = apps
            .SelectMany(app => app.BudgetScopes)
            .Where(scope => scope.Name == name)
            .OrderBy(scope => scope.UsdPerMonth)
            .ThenBy(scope => scope.Place is null ? 1 : 0)
            .ThenBy(scope => scope.Place ?? new SourcePlace("", 0, 0), SourcePlace.Order)
            .ToList();
        var limits = declared.Select(scope => scope.UsdPerMonth).Distinct().ToList();
        notes = limits.Count > 1
            ? [$"It is declared with different limits ({string.Join(", ", limits.Select(Amounts.Usd))}); the lowest holds."]
            : [];
        return declared.Count > 0 ? declared[0] : null;
    }

    private static UsdRange? Sum(IReadOnlyList<BudgetCall> parts) => parts.Count == 0
        ? null
        : Bounded(parts
            .Select(part => part.UsdPerMonth)

            // So that the cause that stays is that of the weakest and then the dearest part.
            .OrderByDescending(usd => usd.Provenance)
            .ThenByDescending(usd => usd.Expected)
            .Aggregate(UsdRange.Zero, static (sum, part) => sum.Plus(part)), 1);

    internal static UsdRange Bounded(UsdRange usd, decimal factor)
    {
        return usd with { Low = Of(usd.Low), Expected = Of(usd.Expected), High = usd.High is { } high ? Of(high) : null };

        decimal Of(decimal amount) => (double)amount * (double)factor >= (double)MostUsd ? MostUsd : amount * factor;
    }

    /// <summary>An app as far as it spends from one budget.</summary>
    private sealed class Spender(AppReport app, string budget)
    {
        public AppReport App { get; } = app;

        public IReadOnlyList<MonthlyCall> Calls { get; } = MonthlyCall.Of(app, budget);

        public IReadOnlyList<BudgetCall> Parts => [.. Calls.Where(call => call.UsdPerMonth is not null).Select(call => new BudgetCall(App.Name, call.Report.Place, call.Report.Model, call.UsdPerMonth!))];

        public decimal Expected => Parts.Sum(part => part.UsdPerMonth.Expected);
    }
}
