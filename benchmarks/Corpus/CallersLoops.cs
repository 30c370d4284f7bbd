using Stoker.Core.Ledger;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Loops around the methods that lead to a call, through the ledgers of an app and its libraries. A method that leads back to itself is recursion.</summary>
internal sealed class CallersLoops(IEnumerable<ProjectLedger> ledgers)
{
    /// <summary>Callers followed one behind another.</summary>
    private const int MaxHops = 6;

    private readonly ILookup<string, (string Caller, IReadOnlyList<LoopContext> Loops, SourcePlace Place)> _callers = ledgers
        .SelectMany(static l => l.Methods)
        .SelectMany(static m => m.Callees.Select(e => (e.Target, Caller: m.Id, e.Loops, m.Place)))
        .ToLookup(static e => e.Target, static e => (e.Caller, e.Loops, e.Place), StringComparer.Ordinal);

    /// <summary>The loops around the nearest caller that stands in one.</summary>
    public IReadOnlyList<LoopContext> Of(LedgerCall call)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { call.Method };
        var level = new List<string> { call.Method };
        for (var hops = 0; hops < MaxHops && level.Count > 0; hops++)
        {
            var edges = level.SelectMany(m => _callers[m]).ToList();
            if (edges.FirstOrDefault(static e => e.Loops.Count > 0) is { Loops: { } loops })
            {
                return loops;
            }

            if (edges.FirstOrDefault(e => e.Caller == call.Method) is { Caller: { } caller } back)
            {
                return [new(LoopKind.Recursion, LoopRole.Other, caller, null, Stoker.Core.Costs.Provenance.Unbounded, back.Place)];
            }

            level = [.. edges.Select(static e => e.Caller).Where(seen.Add).Order(StringComparer.Ordinal)];
        }

        return [];
    }
}
