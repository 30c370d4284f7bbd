using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Projection;

/// <summary>
/// Puts what a team's traffic file says in the place of what was assumed. What was counted in the source stays; what the file says goes before the
/// options, as it names one thing where they speak of folders.
/// </summary>
public sealed class TrafficOverApp
{
    private readonly NameTable<long> _entryPoints;
    private readonly NameTable<long> _loops;
    private readonly NameTable<long> _texts;
    private readonly NameTable<CallHabits> _calls;
    private readonly TeamTraffic _traffic;

    /// <summary>Prepares the look-up of names.</summary>
    public TrafficOverApp(TeamTraffic traffic)
    {
        _traffic = traffic;
        _entryPoints = Table(traffic.EntryPoints, MemberNames.Route);
        _loops = Table(traffic.Loops, static name => name);
        _texts = Table(traffic.Texts, static name => name);
        _calls = new(traffic.Calls.Select(static habits => (habits.Name, habits)));
    }

    /// <summary>The linked app as its traffic has it; names of the file that mean nothing in it (slips of the pen, or code that is gone) are noted.</summary>
    public LinkedApp Apply(LinkedApp app) => ReferenceEquals(_traffic, TeamTraffic.None) ? app : app with
    {
        Calls = [.. app.Calls.Select(Apply)],
        EntryPoints = [.. app.EntryPoints.Select(Apply)],
        Notes = [.. app.Notes, .. Unused(app)],
    };

    /// <summary>The method that holds the loop a symbol stands for: its id is the method's with an ordinal.</summary>
    internal static string MethodOf(CostSymbol symbol) => symbol.Id.LastIndexOf('#') is var end and > 0 ? symbol.Id.Substring(0, end) : symbol.Id;

    private IReadOnlyList<string> Unused(LinkedApp app)
    {
        HashSet<string> entryNames = [.. app.EntryPoints.Select(entry => MemberNames.Route(entry.Entry.Name))];
        HashSet<string> callNames = [.. app.Calls.SelectMany(linked => MemberNames.OfCall(linked.Call.Id, linked.Call.Method))];
        HashSet<string> textNames = [.. app.Calls.SelectMany(linked => linked.Call.Prompt.Segments.SelectMany(segment => NamesOf(segment, linked.Call.Method)))];
        HashSet<string> loopNames =
        [
            .. app.Calls.SelectMany(linked => linked.Call.Loops.SelectMany(loop => MemberNames.Within(linked.Call.Method, loop.Symbol))),
            .. app.EntryPoints.SelectMany(entry => entry.Symbols.SelectMany(symbol => MemberNames.Within(MethodOf(symbol), symbol.Name))),
        ];
        return
        [
            .. Missing("entry_points", _traffic.EntryPoints.Select(count => count.Name), name => NameTable<long>.Means(MemberNames.Route(name), entryNames)),
            .. Missing("loops", _traffic.Loops.Select(count => count.Name), name => NameTable<long>.Means(name, loopNames)),
            .. Missing("texts", _traffic.Texts.Select(count => count.Name), name => NameTable<long>.Means(name, textNames)),
            .. Missing("calls", _traffic.Calls.Select(habits => habits.Name), name => NameTable<long>.Means(name, callNames)),
        ];
    }

    private static IEnumerable<string> Missing(string section, IEnumerable<string> names, Func<string, bool> isThere) =>
        names.Where(name => !isThere(name)).Select(name => $"{TeamTraffic.FileName} names '{name}' in \"{section}\", and the app has nothing of that name.");

    private static NameTable<long> Table(IEnumerable<NamedCount> counts, Func<string, string> normal) =>
        new(counts.Where(static count => count.Count is not null).Select(count => (normal(count.Name), count.Count!.Value)));

    private LinkedEntryPoint Apply(LinkedEntryPoint linked) => linked with
    {
        Entry = _entryPoints.TryFind([MemberNames.Route(linked.Entry.Name)], out var requests) ? linked.Entry with { Traffic = new Traffic(requests, Provenance.Configured) } : linked.Entry,
        Symbols =
        [
            .. linked.Symbols.Select(symbol => symbol.From != Provenance.Exact && _loops.TryFind(MemberNames.Within(MethodOf(symbol), symbol.Name), out var size)
                ? symbol with { Value = size, From = Provenance.Configured }
                : symbol),
        ],
    };

    private LinkedCall Apply(LinkedCall linked)
    {
        var call = linked.Call;
        var known = linked with
        {
            Call = call with
            {
                Loops = [.. call.Loops.Select(loop => Apply(loop, call.Method))],
                Prompt = call.Prompt with { Segments = [.. call.Prompt.Segments.Select(segment => Apply(segment, call.Method))] },
            },
            Callers = [.. linked.Callers.Select(Apply)],
        };
        return _calls.TryFind(MemberNames.OfCall(call.Id, call.Method), out var habits) ? Apply(known, habits) : known;
    }

    private static LinkedCall Apply(LinkedCall linked, CallHabits habits) => linked with
    {
        Call = linked.Call with
        {
            ExpectedOutput = habits.OutputTokens is { } tokens && Operations.HasTextOutput(linked.Call.Operation)
                ? new TokenRange(0, tokens, null, Provenance.Configured, linked.Call.ExpectedOutput.Cause)
                : linked.Call.ExpectedOutput,
            Output = habits.OutputTokens is { } reckoned && linked.Call.Output is { High: { } limit } own
                ? own with { Expected = Math.Max(own.Low, Math.Min(reckoned, limit)), Provenance = Provenance.Configured }
                : linked.Call.Output,
        },
        CacheHitShare = habits.CacheHitShare,
        BatchShare = habits.BatchShare,
        ToolRounds = habits.ToolRounds,
    };

    private LoopContext Apply(LoopContext loop, string method) => loop.IterationsFrom != Provenance.Exact && _loops.TryFind(MemberNames.Within(method, loop.Symbol), out var rounds)
        ? loop with { Iterations = rounds, IterationsFrom = Provenance.Configured }
        : loop;

    private PromptSegment Apply(PromptSegment segment, string method) =>
        segment is { Tokens: { Provenance: not Provenance.Exact } assumed } && NamesOf(segment, method) is { Count: > 0 } names && _texts.TryFind(names, out var tokens)
            ? segment with { Tokens = assumed with { Low = Math.Min(assumed.Low, tokens), Expected = tokens, High = assumed.High is { } high ? Math.Max(high, tokens) : null, Provenance = Provenance.Configured } }
            : segment;

    private static IReadOnlyList<string> NamesOf(PromptSegment segment, string method) =>
        segment is { Kind: SegmentKind.Hole or SegmentKind.File, Name: { } name } ? MemberNames.Within(method, name) : [];
}
