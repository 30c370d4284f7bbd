using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>What the process returns; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Bad input or usage; also a build that failed, wholly or in part.</summary>
    public const int BadInput = 1;

    /// <summary>A budget is exceeded.</summary>
    public const int BudgetExceeded = 2;

    /// <summary>A policy is broken: a model that is not allowed, an unknown model where that is forbidden, fewer calls priced than demanded.</summary>
    public const int PolicyBroken = 3;

    /// <summary>The baseline is exceeded: in shape, or in cost by more than is allowed.</summary>
    public const int BaselineExceeded = 4;

    /// <summary>
    /// The code of a judged report. Of several reasons the surest one wins: input that cannot be read makes every other answer doubtful, and a
    /// broken policy is a fact where an exceeded budget is an estimate. A limit that the team set goes before what the app did so far.
    /// </summary>
    public static int Of(Report judged)
    {
        var errors = judged.Violations.Where(violation => violation is { Severity: "error", Suppressed: false }).Select(violation => violation.Rule).ToHashSet();
        return errors.Contains(GateRules.InvalidFile) ? BadInput
            : errors.Contains(GateRules.ModelNotAllowed) || errors.Contains(GateRules.Coverage) ? PolicyBroken
            : errors.Overlaps([GateRules.BudgetExceeded, GateRules.CallOverLimit, GateRules.RequestOverLimit]) ? BudgetExceeded
            : errors.Overlaps([GateRules.ShapeGrew, GateRules.CostGrew]) ? BaselineExceeded
            : Fine;
    }
}
