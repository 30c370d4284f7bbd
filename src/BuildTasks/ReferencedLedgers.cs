using Microsoft.Build.Framework;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>What an app's references say about their spending.</summary>
/// <param name="Ledgers">Ledgers of referenced projects.</param>
/// <param name="WithoutLedger">Simple names of references that use an SDK but have no ledger, ordered.</param>
internal sealed record ReferencedLedgers(IReadOnlyList<ProjectLedger> Ledgers, IReadOnlyList<string> WithoutLedger)
{
    /// <summary>Reads the ledgers that flow along with the references, and looks into the references that bring none.</summary>
    /// <param name="references">Items of <c>@(ReferencePath)</c>.</param>
    /// <param name="known">Assemblies that need no ledger: the SDKs and their adapters.</param>
    /// <param name="sdks">The SDKs.</param>
    /// <param name="onBroken">Hears of ledgers that cannot be read.</param>
    public static ReferencedLedgers Read(
        IEnumerable<ITaskItem> references,
        IEnumerable<string> known,
        IEnumerable<string> sdks,
        Action<string, LedgerFormatException> onBroken)
    {
        var needsNone = new HashSet<string>(known, StringComparer.OrdinalIgnoreCase);
        var catalogued = new HashSet<string>(sdks, StringComparer.OrdinalIgnoreCase);
        var ledgers = new List<ProjectLedger>();
        var without = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var name = reference.GetMetadata("Filename");
            // The framework's own assemblies are most of the list and never use an SDK.
            if (reference.GetMetadata("FrameworkReferenceName").Length > 0 || needsNone.Contains(name))
            {
                continue;
            }

            var path = reference.GetMetadata("StokerLedger");
            var hasLedger = path.Length > 0 && File.Exists(path);
            var ledger = hasLedger ? ReadOne(path, onBroken) : null;
            var assembly = AssemblyFile.Read(reference.ItemSpec);
            if (ledger is not null)
            {
                ledgers.Add(WithAge(ledger, assembly));
            }
            else if (hasLedger || assembly?.References.Any(catalogued.Contains) == true)
            {
                without.Add(name);
            }
        }

        return new ReferencedLedgers(ledgers, [.. without]);
    }

    private static ProjectLedger? ReadOne(string path, Action<string, LedgerFormatException> onBroken)
    {
        try
        {
            return LedgerJson.Read(File.ReadAllText(path));
        }
        catch (LedgerFormatException e)
        {
            onBroken(path, e);
            return null;
        }
    }

    private static ProjectLedger WithAge(ProjectLedger ledger, AssemblyFile? assembly) =>
        ledger.Stale is null && ledger.ModuleVersionId is { } mvid && assembly is not null && mvid != assembly.ModuleVersionId
            ? ledger with { Stale = "its assembly was built again without a ledger" }
            : ledger;
}
