namespace Stoker.Core.Ledger;

/// <summary>One thing a client is wrapped in.</summary>
/// <param name="Kind">
/// Word of the catalogue's <c>wraps</c>: <c>cache</c>, <c>tools</c>, <c>reducer</c>, <c>options</c>, <c>routing</c>, <c>telemetry</c>, <c>custom</c>; or <c>functions</c>,
/// <c>policy</c>, <c>retries</c>.
/// </param>
/// <param name="Rounds">Tool rounds, or attempts, after which it stops; <see langword="null"/> where it runs none or no cap can be seen.</param>
public sealed record ClientLayer(string Kind, long? Rounds = null)
{
    /// <summary>Keeps answers.</summary>
    public const string Cache = "cache";

    /// <summary>Runs the tools that the model asks for, and asks again.</summary>
    public const string Tools = "tools";

    /// <summary>Runs the functions of a kernel that the model asks for, and asks again, whether the request is seen to send any or not.</summary>
    public const string Functions = "functions";

    /// <summary>A policy or pipeline around the call that tries it again.</summary>
    public const string Policy = "policy";

    /// <summary>What the SDK tries again by itself.</summary>
    public const string Retries = "retries";

    /// <summary>Sets options of every request.</summary>
    public const string Options = "options";

    /// <summary>A wrapper that this code base wrote.</summary>
    public const string Custom = "custom";
}
