namespace Stoker.Core.Projection;

/// <summary>Ids of what the gate objects to.</summary>
public static class GateRules
{
    /// <summary>A budget is exceeded.</summary>
    public const string BudgetExceeded = "STK9001";

    /// <summary>A model that the team's policy does not allow where the call stands; live in the analyzer where the source tells the model.</summary>
    public const string ModelNotAllowed = "STK4002";

    /// <summary>Too little is known: no ledger, too few calls priced, a budget that cannot be judged.</summary>
    public const string Coverage = "STK9005";

    /// <summary>A file that people write is not valid.</summary>
    public const string InvalidFile = "STK9006";
}
