using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Everything in an app that its traffic file may speak of and the code does not tell.</summary>
/// <param name="EntryPoints">Names of entry points, ordered.</param>
/// <param name="Loops">Names of loops, ordered.</param>
/// <param name="Texts">Names of texts, ordered.</param>
public sealed record TrafficNames(IReadOnlyList<TrafficName> EntryPoints, IReadOnlyList<TrafficName> Loops, IReadOnlyList<TrafficName> Texts)
{
    /// <summary>The names of an app.</summary>
    public static TrafficNames Of(AppReport app) => new(
        [
            .. app.EntryPoints
                .GroupBy(entry => MemberNames.Route(entry.Name), StringComparer.Ordinal)
                .Select(same => new TrafficName(same.First().Name, [same.Key], same.First().Place.Short))
                .OrderBy(name => name.Name, StringComparer.Ordinal),
        ],
        Unique(app.EntryPoints
            .SelectMany(entry => entry.Symbols)
            .Where(symbol => symbol.From != Provenance.Exact)
            .Select(symbol => (Method: TrafficOverApp.MethodOf(symbol), symbol.Name, symbol.Place))),
        [
            // The same expression is mostly the same text, wherever it is sent; who must tell two apart writes Type.Member/name.
            .. app.Calls
                .SelectMany(call => call.Callers.Append(call))
                .SelectMany(call => call.Parts.Select(part => (call, part)))
                .Where(pair => pair.part is { Kind: SegmentKind.Hole, Name: { } name, Tokens.Provenance: not Provenance.Exact } && name.Trim().Length > 0)
                .GroupBy(pair => pair.part.Name!, StringComparer.Ordinal)
                .Select(same => new TrafficName(same.Key, [same.Key], same.Select(pair => pair.call.Place).OrderBy(place => place, SourcePlace.Order).First().Short))
                .OrderBy(name => name.Name, StringComparer.Ordinal),
        ]);

    // A name that stands for several things is told apart by the member it stands in.
    private static IReadOnlyList<TrafficName> Unique(IEnumerable<(string Method, string Name, SourcePlace Place)> things) =>
    [
        .. things
            .Where(static thing => thing.Name.Trim().Length > 0)
            .GroupBy(static thing => (thing.Method, thing.Name))
            .Select(static same => same.OrderBy(static thing => thing.Place, SourcePlace.Order).First())
            .GroupBy(static thing => thing.Name, StringComparer.Ordinal)
            .SelectMany(static same => same.Select(thing => new TrafficName(
                same.Count() == 1 ? thing.Name : MemberNames.Within(thing.Method, thing.Name)[1],
                MemberNames.Within(thing.Method, thing.Name),
                thing.Place.Short)))
            .GroupBy(static name => name.Name, StringComparer.Ordinal)
            .Select(static same => same.First())
            .OrderBy(static name => name.Name, StringComparer.Ordinal),
    ];
}

/// <summary>One thing that a traffic file may speak of.</summary>
/// <param name="Name">The name that a skeleton gives it.</param>
/// <param name="Names">Every name that a file may mean it by, the most telling first.</param>
/// <param name="Where">File and line, for a comment.</param>
public sealed record TrafficName(string Name, IReadOnlyList<string> Names, string Where);
