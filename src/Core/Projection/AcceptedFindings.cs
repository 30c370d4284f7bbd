using System.Globalization;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Holds findings against those that an app's baseline accepts until some day.</summary>
/// <param name="accepted">What is accepted.</param>
/// <param name="today">The day (UTC) that is judged for.</param>
internal sealed class AcceptedFindings(IReadOnlyList<Acceptance> accepted, DateTime today)
{
    private readonly HashSet<Acceptance> _used = [];

    /// <summary>Accepted entries that met nothing so far.</summary>
    public IEnumerable<Acceptance> Unused => accepted.Where(entry => !_used.Contains(entry));

    /// <summary>The finding: set aside with the reason where it is accepted, with a word about it where it was until lately.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="at">Names by which the baseline may mean where it is.</param>
    public Finding Judge(Finding finding, IReadOnlyList<string> at)
    {
        if (finding.Suppressed || Find(finding.Rule, at) is not { } entry)
        {
            return finding;
        }

        _used.Add(entry);
        var until = entry.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return today.Date <= entry.Until.Date
            ? finding with { Suppressed = true, Message = $"{finding.Message} Accepted until {until}: {entry.Reason}" }
            : finding.Message.EndsWith(Expired(until, entry), StringComparison.Ordinal) ? finding
            : finding with { Message = finding.Message + Expired(until, entry) };
    }

    private static string Expired(string until, Acceptance entry) => $" It was accepted until {until}: {entry.Reason}";

    // The one that holds longest, so that no order of lines decides.
    private Acceptance? Find(string rule, IReadOnlyList<string> at) => accepted
        .Where(entry => entry.Rule == rule && at.Any(name => name == entry.At || MemberNames.Route(name) == MemberNames.Route(entry.At)))
        .OrderByDescending(static entry => entry.Until)
        .FirstOrDefault();
}
