using Stoker.Core.Ledger.Graph;

namespace Stoker.Core.Ledger;

/// <summary>Joins an app's ledger with those of its libraries and binds what only the app knows.</summary>
public static class Linker
{
    /// <summary>Links an app. The outcome does not depend on the order of any list.</summary>
    /// <param name="app">Ledger of the app.</param>
    /// <param name="libraries">Ledgers of all projects it references, directly or not.</param>
    /// <param name="configuration">The app's settings.</param>
    /// <param name="assembliesWithoutLedger">Referenced assemblies that use an SDK but have no ledger.</param>
    public static LinkedApp Link(
        ProjectLedger app,
        IReadOnlyList<ProjectLedger> libraries,
        AppConfiguration configuration,
        IReadOnlyList<string> assembliesWithoutLedger)
    {
        var notes = new List<string>();
        var used = OnePerAssembly(app, libraries, notes);
        var scope = new LinkScope(app.Registrations, [.. used.SelectMany(library => library.Registrations)], configuration);
        ProjectLedger[] ledgers = [app, .. used];
        string[] without =
        [
            .. assembliesWithoutLedger
                .Where(name => !ledgers.Any(ledger => ledger.Assembly == name))
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal),
        ];

        notes.AddRange(ledgers
            .Where(ledger => ledger.Stale is not null)
            .Select(ledger => $"The numbers of {ledger.Assembly} may be out of date: {ledger.Stale}."));
        notes.AddRange(without
            .Select(name => $"{name} uses an LLM SDK but has no ledger: its calls are not counted."));
        if (ledgers.Sum(ledger => (long)ledger.ExcludedCalls) is > 0 and var excluded)
        {
            notes.Add($"{(excluded == 1 ? "1 call is" : $"{excluded} calls are")} left out by stoker.exclude.");
        }

        notes.AddRange(configuration.Problems
            .Select(p => $"{new SourcePlace(p.Path, p.Line, p.Column).Short} could not be read, so its settings are unknown: {p.Message.TrimEnd('.')}."));

        var entryPoints = EntryPoints.Of(app, used);
        var reached = entryPoints.SelectMany(entry => entry.Calls).ToLookup(call => (call.Assembly, call.Id));
        LinkedCall[] calls =
        [
            .. ledgers
                .SelectMany(ledger => ledger.Calls.Select(call => new LinkedCall(call, ledger.Assembly, scope.Resolve(call.Model))
                {
                    Callers = Callers(reached[(ledger.Assembly, call.Id)], scope),
                }))
                .OrderBy(call => call.Call.Place, SourcePlace.Order)
                .ThenBy(call => call.Assembly, StringComparer.Ordinal)
                .ThenBy(call => call.Call.Id, StringComparer.Ordinal),
        ];

        return new LinkedApp
        {
            Name = app.Assembly,
            Project = app.Project,
            TargetFramework = app.TargetFramework,
            Calls = [.. calls.Where(call => reached.Contains((call.Assembly, call.Call.Id)))],
            Unreached = [.. calls.Where(call => !reached.Contains((call.Assembly, call.Call.Id)))],
            EntryPoints = entryPoints,
            Findings =
            [
                .. ledgers
                    .SelectMany(ledger => ledger.Findings)
                    .Distinct()
                    .OrderBy(finding => finding.Place, PlaceOrNoneFirst)
                    .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Message, StringComparer.Ordinal),
            ],
            Budgets =
            [
                .. ledgers
                    .SelectMany(ledger => ledger.Budgets)
                    .Distinct()
                    .OrderBy(budget => budget.Name, StringComparer.Ordinal)
                    .ThenBy(budget => budget.UsdPerMonth)
                    .ThenBy(budget => budget.Place, PlaceOrNoneFirst),
            ],
            AssembliesWithoutLedger = without,
            LedgersOutOfDate = ledgers.Count(ledger => ledger.Stale is not null),
            Notes = notes,
        };
    }

    /// <summary>The views with which entry points reach one call site; none where no caller says anything.</summary>
    private static IReadOnlyList<LinkedCall> Callers(IEnumerable<ReachedCall> reached, LinkScope scope)
    {
        var views = reached.GroupBy(static call => call.By, StringComparer.Ordinal).Select(static same => same.First()).OrderBy(static call => call.By, StringComparer.Ordinal).ToList();
        return views.Exists(static view => view.By is not null)
            ? [.. views.Select(view => new LinkedCall(view.Call, view.Assembly, scope.Resolve(view.Call.Model)) { By = view.By })]
            : [];
    }

    /// <summary>The order of places of findings, some of which have none.</summary>
    internal static readonly IComparer<SourcePlace?> PlaceOrNoneFirst = Comparer<SourcePlace?>.Create(static (a, b) =>
        a is null || b is null ? (a is null ? 0 : 1) - (b is null ? 0 : 1) : SourcePlace.Order.Compare(a, b));

    /// <summary>A library that arrives twice (two target frameworks, two paths) is counted once.</summary>
    private static List<ProjectLedger> OnePerAssembly(ProjectLedger app, IReadOnlyList<ProjectLedger> libraries, List<string> notes)
    {
        var chosen = new List<ProjectLedger>();
        foreach (var same in libraries
            .Where(library => library.Assembly != app.Assembly)
            .GroupBy(library => library.Assembly, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var versions = same
                .OrderByDescending(library => library.TargetFramework == app.TargetFramework)
                .ThenByDescending(library => library.TargetFramework, StringComparer.Ordinal)
                .ThenBy(library => library.ModuleVersionId, StringComparer.Ordinal)
                .ThenBy(library => library.Project, StringComparer.Ordinal)
                .ThenBy(library => LedgerJson.Write(library), StringComparer.Ordinal)
                .ToList();
            chosen.Add(versions[0]);
            if (versions.Skip(1).Any(other => other.ModuleVersionId != versions[0].ModuleVersionId))
            {
                notes.Add($"{same.Key} was built more than once with different contents; one ledger was counted{(versions[0].TargetFramework is { } tfm ? $" ({tfm})" : "")}.");
            }
        }

        return chosen;
    }
}
