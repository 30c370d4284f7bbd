using System.Globalization;

namespace Stoker.Core.Reports;

/// <summary>What is said about changes, the same in the build's errors and in every format.</summary>
internal static class ChangeSentences
{
    /// <summary>What an amount is for: <c>a month</c>, <c>per 1,000 requests of each entry point</c>.</summary>
    public static string Of(ChangeUnit unit) => unit == ChangeUnit.PerMonth ? "a month" : "per 1,000 requests of each entry point";

    /// <summary>A change of money with its sign: <c>+$12.40</c>, <c>-$0.003</c>, <c>±$0</c>.</summary>
    public static string Signed(decimal usd) => usd == 0 ? "±$0" : usd > 0 ? "+" + Amounts.Usd(usd) : Amounts.Usd(usd);

    /// <summary>A change as a share of what was: <c>+124 %</c>, <c>new</c> where nothing was; away from 0, so that no growth is shown as none.</summary>
    public static string Percent(decimal before, decimal change) => change == 0 ? "±0 %"
        : before <= 0 ? "new"
        : (double)change / (double)before > 1_000 ? "over 1,000 times"
        : (change / before * 100) is var percent && Math.Abs(percent) >= 10 ? percent.ToString("+#,##0;-#,##0", CultureInfo.InvariantCulture) + " %"
        : percent.ToString("+0.0##;-0.0##", CultureInfo.InvariantCulture) + " %";

    /// <summary>The parts of a change that are not nothing: <c>price -$1.00, calls per request +$2.00</c>.</summary>
    public static string Parts(CostSplit split) => string.Join(", ", new[]
    {
        ("price", split.Price),
        ("tokens per call", split.TokensPerCall),
        ("calls per request", split.CallsPerRequest),
        ("requests", split.Requests),
    }.Where(static part => part.Item2 != 0).Select(static part => $"{part.Item1} {Signed(part.Item2)}"));

    /// <summary><c>O(1) → O(|documents|)</c>; one of them alone where the other is missing or the same.</summary>
    public static string Shapes(string? before, string? after) => before is null || after is null || before == after ? Plain.Text(after ?? before ?? "") : $"{Plain.Text(before)} → {Plain.Text(after)}";

    /// <summary>How a comparison is made.</summary>
    public const string HowChangesAreMade = "Both sides are priced with one table and reckoned with today's sizes of loops; a loop of unknown length counts one round. A change is split in this order: price, tokens per call, calls per request, requests.";

    /// <summary><c>$412.00 → $620.00 a month (+$208.00, +50 %): price -$10.00, …</c>.</summary>
    public static string Total(AppChange change)
    {
        var total = change.Total;
        return total.Change == 0
            ? $"{Amounts.Usd(total.Before)} {Of(change.Unit)}, unchanged."
            : $"{Amounts.Usd(total.Before)} → {Amounts.Usd(total.After)} {Of(change.Unit)} ({Signed(total.Change)}, {Percent(total.Before, total.Change)}): {Parts(total)}.";
    }

    /// <summary>Whether one request of it is not as it was.</summary>
    public static bool IsChanged(EntryPointChange entry) => entry.Kind != ChangeKind.Kept || entry.Growth.Count > 0
        || entry.UsdPerRequest is not { Price: 0, TokensPerCall: 0, CallsPerRequest: 0 };

    /// <summary>Calls of one request before and after; where only a call's own shape or the tokens grew, that.</summary>
    public static string Calls(EntryPointChange entry) => entry.CallsBefore == entry.CallsAfter && entry.Growth.Count > 0
        ? $"{Plain.Text(entry.Growth[0].What)} {Shapes(entry.Growth[0].Before, entry.Growth[0].After)}"
        : Shapes(entry.CallsBefore, entry.CallsAfter);

    /// <summary><c>new</c>, <c>gone</c>, <c>changed</c>.</summary>
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Removed => "gone",
        _ => "changed",
    };

    /// <summary><c>1,000 → 9,000</c>; one of them alone where the other is missing or the same.</summary>
    public static string FromTo(string? before, string? after) => before is null || after is null || before == after ? after ?? before ?? "" : $"{before} → {after}";

    /// <summary><c>M:Desk.Triage.Run(System.String)#chat#2</c> → <c>Triage.Run#chat#2</c>.</summary>
    public static string Call(string id)
    {
        var (open, close) = (id.IndexOf('('), id.LastIndexOf(')'));
        var plain = open >= 0 && close > open ? id.Remove(open, close - open + 1) : id;
        return Plain.Text(Projection.MemberNames.Short(plain));
    }

    /// <summary><c>Triage.Run#chat#2</c>; behind a wrapper <c>Gateway.Ask#chat#1 by Digest.Run</c>.</summary>
    public static string Call(CallChange change) => change.By is { } by ? $"{Call(change.Id)} by {Plain.Text(by)}" : Call(change.Id);

    /// <summary><c>POST /a</c>; <c>POST /a and 3 more</c>.</summary>
    public static string First(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => Plain.Text(names[0]),
        _ => $"{Plain.Text(names[0])} and {names.Count - 1} more",
    };
}
