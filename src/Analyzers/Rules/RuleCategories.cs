namespace Stoker.Analyzers.Rules;

/// <summary>Categories of the rules, by id range.</summary>
internal static class RuleCategories
{
    /// <summary>STK1xxx: what is spent and what is not known of it.</summary>
    public const string Cost = "Stoker.Cost";

    /// <summary>STK2xxx: calls that are repeated.</summary>
    public const string Repetition = "Stoker.Repetition";

    /// <summary>STK3xxx: caches of answers and of prefixes.</summary>
    public const string Caching = "Stoker.Caching";

    /// <summary>STK4xxx: which model does the work.</summary>
    public const string Models = "Stoker.Models";

    /// <summary>STK5xxx: limits that are missing or passed.</summary>
    public const string Limits = "Stoker.Limits";

    /// <summary>STK6xxx: text that is sent and not needed.</summary>
    public const string Text = "Stoker.Text";
}
