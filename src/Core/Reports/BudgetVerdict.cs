namespace Stoker.Core.Reports;

/// <summary>How a budget stands. The expected value decides.</summary>
public enum BudgetVerdict
{
    /// <summary>The whole spend is known and not over the limit.</summary>
    Within,

    /// <summary>What is known of the spend is over the limit already.</summary>
    Exceeded,

    /// <summary>Not over the limit as far as is known, but traffic, prices or the limit itself are missing.</summary>
    Unjudged,
}
