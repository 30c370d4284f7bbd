using Stoker.Core.Costs;
using Stoker.Core.Ledger.Graph;
using Stoker.Core.Projection;

namespace Stoker.Core.Comparison;

/// <summary>Finds the call sites of a baseline again. What a moved line, a moved or renamed method or another call before it in its method changes is not the call.</summary>
internal static class CallMatching
{
    /// <summary>Pairs; one side is <see langword="null"/> where a call is new or gone. Ordered by assembly and id of the head, then those gone.</summary>
    public static IReadOnlyList<(BaselineCall? Before, BaselineCall? After)> Match(IReadOnlyList<BaselineCall> before, IReadOnlyList<BaselineCall> after)
    {
        var pairs = new Dictionary<BaselineCall, BaselineCall>(ReferenceComparer<BaselineCall>.Instance);
        var open = new HashSet<BaselineCall>(before, ReferenceComparer<BaselineCall>.Instance);
        Func<BaselineCall, string>[] keys =
        [
            // Unchanged calls first: one that is new in a method must not take the place of one behind it.
            call => $"{call.Assembly}|{Member(call)}|{call.By}|{Looks(call)}",
            call => $"{call.Assembly}|{call.Id}|{call.By}",
            call => Looks(call),
            call => $"{call.Assembly}|{MemberNames.Full(call.Id)}{call.Id.Substring(Member(call).Length)}|{call.By}",
        ];
        foreach (var key in keys)
        {
            var waiting = before.Where(open.Contains).GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<BaselineCall>(group), StringComparer.Ordinal);
            foreach (var call in after.Where(call => !pairs.ContainsKey(call)))
            {
                if (waiting.TryGetValue(key(call), out var same) && same.Count > 0)
                {
                    var found = same.Dequeue();
                    pairs.Add(call, found);
                    open.Remove(found);
                }
            }
        }

        return
        [
            .. after.Select(call => ((BaselineCall?)(pairs.TryGetValue(call, out var found) ? found : null), (BaselineCall?)call)),
            .. before.Where(open.Contains).Select(call => ((BaselineCall?)call, (BaselineCall?)null)),
        ];
    }

    /// <summary>The id without operation and ordinal.</summary>
    private static string Member(BaselineCall call) => call.Id.LastIndexOf($"#{call.Operation}#", StringComparison.Ordinal) is var end and > 0 ? call.Id.Substring(0, end) : call.Id;

    /// <summary>All that is compared of a call, without its name and those of loops.</summary>
    private static string Looks(BaselineCall call) =>
        $"{call.Operation}|{call.Provider}|{call.Model}|{call.Usage}|{call.Hardware}|{string.Join(";", call.Reached.Select(static reach => $"{MemberNames.Route(reach.EntryPoint)}={Nameless(reach.PerRequest)}"))}";

    private static string Nameless(CostExpression expression) => expression.IsUnbounded
        ? "unbounded"
        : string.Join("+", expression.Terms.Select(static term => $"{term.Coefficient}^{string.Join(",", term.Factors.Select(static factor => factor.Power).OrderBy(static power => power))}").OrderBy(static term => term, StringComparer.Ordinal));
}
