using Stoker.Core.Ledger;
using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>A model that the policy of a section does not let its calls use (STK4002), found live or after linking.</summary>
/// <param name="Message">What policy is broken and what may be used instead, for people.</param>
/// <param name="Instead">The cheapest allowed model of the same provider, in the same tier or the nearest lower one; <see langword="null"/> when there is none.</param>
public sealed record PolicyBreach(string Message, ModelPrice? Instead)
{
    /// <summary>Longest list of patterns that a message repeats, in characters.</summary>
    private const int MaxListLength = 80;

    /// <summary>Judges a model; <see langword="null"/> when it may be used.</summary>
    /// <param name="policy">The policy in force where the call stands.</param>
    /// <param name="model">The model as the program names it.</param>
    /// <param name="provider">Who bills, when known.</param>
    /// <param name="prices">What spellings stand for, and what is cheap.</param>
    public static PolicyBreach? Judge(ModelPolicy policy, string model, string? provider, PriceBook prices)
    {
        var row = prices.Find(model, provider).Model;
        var names = new ModelNames(model, provider, row, prices);
        var forbidding = policy.Forbidden.FirstOrDefault(names.Match);
        if (forbidding is null && IsAllowed(names))
        {
            return null;
        }

        var why = forbidding is not null
            ? $"stoker.forbidden_models has '{forbidding}'"
            : $"stoker.allowed_models is '{Shortened(policy.Allowed)}'";
        var instead = row is null ? null : prices.CheapestInsteadOf(row, other =>
            new ModelNames(other.Id, other.Provider, other, prices) is var others && IsAllowed(others) && !policy.Forbidden.Any(others.Match));
        var advice = instead is null ? "use a model that is" : $"{instead.Id} is the cheapest of {instead.Provider} that is, in the {Tier(instead, row!)}";
        return new($"{model} is not allowed here: {why}; {advice}", instead);

        bool IsAllowed(ModelNames candidate) => policy.Allowed.Count == 0 || policy.Allowed.Any(candidate.Match);
    }

    private static string Tier(ModelPrice instead, ModelPrice row) =>
        instead.Tier == row.Tier ? "same tier" : $"tier {instead.Tier.ToString().ToLowerInvariant()}";

    private static string Shortened(IReadOnlyList<string> patterns)
    {
        var list = string.Join(", ", patterns);
        return list.Length <= MaxListLength ? list : list.Substring(0, MaxListLength - 1) + "…";
    }
}
