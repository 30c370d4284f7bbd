using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Projection;

/// <summary>
/// Puts what a team's traffic file says in the place of what the analyzer had to assume. What was counted in the source stays; what the file says
/// goes before the options, as it names one thing where they speak of folders.
/// </summary>
public sealed class TrafficOverLedger
{
    private readonly NameTable<long> entryPoints;
    private readonly NameTable<long> loops;
    private readonly NameTable<long> texts;
    private readonly NameTable<CallHabits> calls;
    private readonly TeamTraffic traffic;

    /// <summary>Prepares the look-up of names.</summary>
    public TrafficOverLedger(TeamTraffic traffic)
    {
        this.traffic = traffic;
        entryPoints = Table(traffic.EntryPoints, MemberNames.Route);
        loops = Table(traffic.Loops, static name => name);
        texts = Table(traffic.Texts, static name => name);
        calls = new(traffic.Calls.Select(static habits => (habits.Name, habits)));
    }

    /// <summary>The ledger of an app or library as this app's traffic has it.</summary>
    public ProjectLedger Apply(ProjectLedger ledger) => ReferenceEquals(traffic, TeamTraffic.None) ? ledger : ledger with
    {
        Calls = [.. ledger.Calls.Select(Apply)],
        Methods = [.. ledger.Methods.Select(method => method with { Callees = [.. method.Callees.Select(edge => edge with { Loops = Loops(edge.Loops, method.Id) })] })],
        EntryPoints = [.. ledger.EntryPoints.Select(Apply)],
    };

    /// <summary>Names and patterns of the file that mean nothing in an app: slips of the pen, or code that is gone. A sentence each.</summary>
    /// <param name="ledgers">Ledgers of the app and its libraries.</param>
    public IReadOnlyList<string> Unused(IReadOnlyList<ProjectLedger> ledgers)
    {
        HashSet<string> entryNames = [.. ledgers.SelectMany(ledger => ledger.EntryPoints).Select(entry => MemberNames.Route(entry.Name))];
        HashSet<string> callNames = [.. ledgers.SelectMany(ledger => ledger.Calls).SelectMany(call => MemberNames.OfCall(call.Id, call.Method))];
        HashSet<string> textNames = [.. ledgers.SelectMany(ledger => ledger.Calls).SelectMany(call => call.Prompt.Segments.SelectMany(segment => NamesOf(segment, call.Method)))];
        HashSet<string> loopNames =
        [
            .. ledgers.SelectMany(ledger => ledger.Calls).SelectMany(call => call.Loops.SelectMany(loop => MemberNames.Within(call.Method, loop.Symbol))),
            .. ledgers.SelectMany(ledger => ledger.Methods).SelectMany(method => method.Callees.SelectMany(edge => edge.Loops.SelectMany(loop => MemberNames.Within(method.Id, loop.Symbol)))),
        ];
        return
        [
            .. Missing("entry_points", traffic.EntryPoints.Select(count => count.Name), name => NameTable<long>.Means(MemberNames.Route(name), entryNames)),
            .. Missing("loops", traffic.Loops.Select(count => count.Name), name => NameTable<long>.Means(name, loopNames)),
            .. Missing("texts", traffic.Texts.Select(count => count.Name), name => NameTable<long>.Means(name, textNames)),
            .. Missing("calls", traffic.Calls.Select(habits => habits.Name), name => NameTable<long>.Means(name, callNames)),
        ];
    }

    private static IEnumerable<string> Missing(string section, IEnumerable<string> names, Func<string, bool> isThere) =>
        names.Where(name => !isThere(name)).Select(name => $"{TeamTraffic.FileName} names '{name}' in \"{section}\", and the app has nothing of that name.");

    private static NameTable<long> Table(IEnumerable<NamedCount> counts, Func<string, string> normal) =>
        new(counts.Where(static count => count.Count is not null).Select(count => (normal(count.Name), count.Count!.Value)));

    private EntryPoint Apply(EntryPoint entry) => entryPoints.TryFind([MemberNames.Route(entry.Name)], out var requests)
        ? entry with { Traffic = new Traffic(requests, Provenance.Configured) }
        : entry;

    private LedgerCall Apply(LedgerCall call)
    {
        var known = call with
        {
            Loops = Loops(call.Loops, call.Method),
            Prompt = call.Prompt with { Segments = [.. call.Prompt.Segments.Select(segment => Apply(segment, call.Method))] },
        };
        return calls.TryFind(MemberNames.OfCall(call.Id, call.Method), out var habits) ? Apply(known, habits) : known;
    }

    private static LedgerCall Apply(LedgerCall call, CallHabits habits) => call with
    {
        ExpectedOutput = habits.OutputTokens is { } tokens && Operations.HasTextOutput(call.Operation)
            ? new TokenRange(0, tokens, null, Provenance.Configured, call.ExpectedOutput.Cause)
            : call.ExpectedOutput,
        Output = habits.OutputTokens is { } reckoned && call.Output is { High: { } limit } own
            ? own with { Expected = Math.Max(own.Low, Math.Min(reckoned, limit)), Provenance = Provenance.Configured }
            : call.Output,
        CacheHitShare = habits.CacheHitShare ?? call.CacheHitShare,
        BatchShare = habits.BatchShare ?? call.BatchShare,
    };

    private IReadOnlyList<LoopContext> Loops(IReadOnlyList<LoopContext> around, string method) =>
    [
        .. around.Select(loop => loop.IterationsFrom != Provenance.Exact && loops.TryFind(MemberNames.Within(method, loop.Symbol), out var rounds)
            ? loop with { Iterations = rounds, IterationsFrom = Provenance.Configured }
            : loop),
    ];

    private PromptSegment Apply(PromptSegment segment, string method) =>
        segment is { Tokens: { Provenance: not Provenance.Exact } assumed } && NamesOf(segment, method) is { Count: > 0 } names && texts.TryFind(names, out var tokens)
            ? segment with { Tokens = assumed with { Low = Math.Min(assumed.Low, tokens), Expected = tokens, High = assumed.High is { } high ? Math.Max(high, tokens) : null, Provenance = Provenance.Configured } }
            : segment;

    private static IReadOnlyList<string> NamesOf(PromptSegment segment, string method) =>
        segment is { Kind: SegmentKind.Hole or SegmentKind.File, Name: { } name } ? MemberNames.Within(method, name) : [];
}
