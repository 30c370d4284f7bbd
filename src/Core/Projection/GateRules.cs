namespace Stoker.Core.Projection;

/// <summary>Ids of what the gate objects to.</summary>
public static class GateRules
{
    /// <summary>A budget is exceeded.</summary>
    public const string BudgetExceeded = "STK9001";

    /// <summary>Cost grew past the allowed increase over the baseline.</summary>
    public const string CostGrew = "STK9002";

    /// <summary>A shape grew over the baseline: O(1) to O(n), n to n².</summary>
    public const string ShapeGrew = "STK9003";

    /// <summary>A call site is not in the baseline, or no longer there.</summary>
    public const string CallSites = "STK9004";

    /// <summary>One call costs more than its file allows.</summary>
    public const string CallOverLimit = "STK5004";

    /// <summary>One request of an entry point costs more than its file allows.</summary>
    public const string RequestOverLimit = "STK5005";

    /// <summary>A model that the team's policy does not allow where the call stands; live in the analyzer where the source tells the model.</summary>
    public const string ModelNotAllowed = "STK4002";

    /// <summary>Too little is known: no ledger, too few calls priced, a budget that cannot be judged.</summary>
    public const string Coverage = "STK9005";

    /// <summary>A file that people write is not valid.</summary>
    public const string InvalidFile = "STK9006";
}
