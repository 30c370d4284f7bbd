using System.Globalization;

namespace Stoker.Core.Reports;

/// <summary>What is said about budgets, the same in the build's errors and in every format.</summary>
internal static class BudgetSentences
{
    /// <summary>The message of an exceeded budget: name, sum with its range, limit, the dearest calls, and what the sum leaves out.</summary>
    public static string Exceeded(BudgetReport budget)
    {
        var usd = budget.UsdPerMonth!;
        var ends = Amounts.Ends(usd) is { Length: > 0 } range ? $", {range}" : "";
        var dearest = budget.Dearest.Select(call => $"{Plain.Text(call.Place.Short)} {Amounts.Usd(call.UsdPerMonth.Expected)} ({Plain.Text(call.App)}, {Plain.Text(call.Model ?? "unknown")})");
        return string.Join(" ", new[]
        {
            $"Budget '{Plain.Text(budget.Name)}' is exceeded: {Amounts.Usd(usd.Expected)} a month projected ({Amounts.Word(usd.Provenance)}{ends}), {Amounts.Usd(budget.LimitUsdPerMonth!.Value)} allowed{InBrackets(Share(budget))}.",
            $"Dearest: {string.Join("; ", dearest)}.",
        }.Concat(Gaps(budget).Select(gap => $"{Capital(gap)}.")).Concat(budget.Notes));
    }

    /// <summary>Why a budget cannot be judged, and what to do.</summary>
    public static string Unjudged(BudgetReport budget)
    {
        var known = budget.UsdPerMonth is { } usd ? $"; what is known comes to {Amounts.Usd(usd.Expected)} a month" : "";
        return string.Join(" ", new[] { $"Budget '{Plain.Text(budget.Name)}' cannot be judged: {string.Join("; ", Missing(budget))}{known}." }.Concat(budget.Notes));
    }

    /// <summary>What the sum leaves out or counts once.</summary>
    public static IEnumerable<string> Gaps(BudgetReport budget) => budget.CallsInUnboundedLoops == 0
        ? Missing(budget)
        : Missing(budget).Append($"{Amounts.Count(budget.CallsInUnboundedLoops, "call")} in loops whose length nothing says {(budget.CallsInUnboundedLoops == 1 ? "counts" : "count")} one round");

    /// <summary><c>exceeded</c>, <c>within</c>, <c>not judged</c>.</summary>
    public static string Word(BudgetVerdict verdict) => verdict switch
    {
        BudgetVerdict.Within => "within",
        BudgetVerdict.Exceeded => "exceeded",
        _ => "not judged",
    };

    /// <summary>Expected spend as a share of the limit: <c>124 %</c>; empty when there is none.</summary>
    public static string Share(BudgetReport budget) => budget.Share switch
    {
        null => "",
        > 10_000 => "over 10,000 times",

        // Away from the limit, so that what is over it is never shown as 100 %.
        > 1 and var over => Math.Ceiling(over * 100).ToString("#,##0", CultureInfo.InvariantCulture) + " %",
        { } share => Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary><c>1 referenced assembly has no ledger and 1 ledger is out of date</c>.</summary>
    public static string Unseen(Coverage coverage)
    {
        var parts = new List<string>();
        if (coverage.WithoutLedger > 0)
        {
            parts.Add($"{(coverage.WithoutLedger == 1 ? "1 referenced assembly uses an LLM SDK and has" : $"{coverage.WithoutLedger} referenced assemblies use an LLM SDK and have")} no ledger");
        }

        if (coverage.OutOfDate > 0)
        {
            parts.Add($"{Amounts.Count(coverage.OutOfDate, "ledger")} {(coverage.OutOfDate == 1 ? "is" : "are")} missing or out of date");
        }

        return string.Join(" and ", parts);
    }

    private static IEnumerable<string> Missing(BudgetReport budget)
    {
        if (budget.LimitUsdPerMonth is null)
        {
            yield return "no limit is declared (stoker.budget_usd_per_month)";
        }

        if (budget.CallsWithoutTraffic > 0)
        {
            yield return $"{Have(budget.CallsWithoutTraffic)} no requests per month (stoker.traffic.json or stoker.requests_per_month)";
        }

        if (budget.CallsWithoutPrice > 0)
        {
            yield return $"{Have(budget.CallsWithoutPrice)} no price";
        }
    }

    private static string Have(int calls) => $"{Amounts.Count(calls, "call")} {(calls == 1 ? "has" : "have")}";

    private static string InBrackets(string text) => text.Length == 0 ? "" : $" ({text})";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
