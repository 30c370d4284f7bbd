using Stoker.Core.Ledger;
using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>Holds the model of a linked call against the policy in force where the call stands.</summary>
internal static class LinkedPolicy
{
    /// <summary>The word in <c>stoker.forbidden_models</c> that forbids calls whose model cannot be resolved.</summary>
    private const string Unknown = "unknown";

    /// <summary>Why the model may not be used there, for people; <see langword="null"/> when it may.</summary>
    public static string? WhyNotAllowed(LinkedCall linked, PriceBook book) =>
        linked.Call.Policy is not { } policy ? null
        : linked.Model.Model is { } model ? PolicyBreach.Judge(policy, model, linked.Model.Provider, book)?.Message
        : policy.Forbidden.Contains(Unknown, StringComparer.OrdinalIgnoreCase) ? $"a call whose model is unknown is not allowed here: stoker.forbidden_models has '{Unknown}'"
        : null;
}
