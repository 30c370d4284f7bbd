using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Options;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Collects the budgets that call sites draw on, with the line of a configuration file that declares each.</summary>
internal static class BudgetReader
{
    /// <summary>Budgets with an amount, ordered by name and amount.</summary>
    /// <param name="calls">The call sites.</param>
    /// <param name="files">Additional files, among which the configuration files may be.</param>
    /// <param name="assembly">Name of the project's own budget.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IReadOnlyList<BudgetScope> Read(IEnumerable<CallSite> calls, ImmutableArray<AdditionalText> files, string assembly, CancellationToken cancellationToken)
    {
        var budgets = calls
            .Select(call => (Name: call.Options.Budget(assembly), Usd: call.Options.BudgetUsdPerMonth))
            .Where(static budget => budget is { Name: not null, Usd: not null })
            .Select(static budget => (Name: budget.Name!, Usd: budget.Usd!.Value))
            .Distinct()
            .OrderBy(static budget => budget.Name, StringComparer.Ordinal)
            .ThenBy(static budget => budget.Usd)
            .ToList();
        if (budgets.Count == 0)
        {
            return [];
        }

        var declared = Declarations(files, cancellationToken).ToList();
        return [.. budgets.Select(budget => new BudgetScope(budget.Name, budget.Usd, PlaceOf(budget.Name, budget.Usd, declared)))];
    }

    // The compiler says what is in force, not where it is written: the line with the amount, best in a section that names the budget.
    private static SourcePlace? PlaceOf(string name, decimal usd, List<(string? Name, decimal Usd, SourcePlace Place)> declared) =>
        declared.Find(d => d.Name == name && d.Usd == usd).Place ?? declared.Find(d => d.Name is null && d.Usd == usd).Place;

    private static IEnumerable<(string? Name, decimal Usd, SourcePlace Place)> Declarations(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        // The innermost folder first, as its options win; never in the order that a workspace happens to have.
        foreach (var file in files.OrderByDescending(static file => file.Path.Length).ThenBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (!ConfigFile.IsOne(file.Path) || file.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            var entries = ConfigFile.Read(file.Path, text).Entries;
            foreach (var entry in entries)
            {
                if (OptionTable.Find(entry.Key)?.Option == OptionTable.BudgetUsdPerMonth && entry.Value is { } value && OptionKind.AsUsd(value) is { } usd)
                {
                    var name = entries.LastOrDefault(e => e.Section == entry.Section && OptionTable.Find(e.Key)?.Option == OptionTable.Budget)?.Value;
                    var position = text.Lines.GetLinePosition(entry.ValueSpan.Start);
                    yield return (name, usd, new(file.Path, position.Line + 1, position.Character + 1));
                }
            }
        }
    }
}
