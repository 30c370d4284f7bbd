namespace Stoker.Core.Ledger;

/// <summary>How a call gets its model.</summary>
public enum BindingKind
{
    /// <summary>A literal where the client is made or the call is written.</summary>
    Literal,

    /// <summary>A constant or a field that is assigned once.</summary>
    Constant,

    /// <summary>A configuration key; bound at link time from the app's settings.</summary>
    Configuration,

    /// <summary>The service registration of an injected client; bound at link time.</summary>
    Registration,

    /// <summary>The SDK's own default when nothing is said.</summary>
    SdkDefault,

    /// <summary>Callers of a wrapper pass different models; the edges to it carry each caller's own.</summary>
    Callers,

    /// <summary>Not to be known from code or configuration; <see cref="ModelBinding.Reason"/> says why.</summary>
    Unknown,
}

/// <summary>How a call, or a registered client, gets its model. Only the members that the kind needs are set.</summary>
/// <param name="Kind">How.</param>
/// <param name="Model">The model id as written; for literals, constants and SDK defaults.</param>
/// <param name="Provider">Provider word of the OpenTelemetry GenAI conventions (<c>openai</c>, <c>anthropic</c>, …), from the SDK or the endpoint; <see langword="null"/> when only the registration knows.</param>
/// <param name="Key">Configuration key with colons (<c>Ai:ChatModel</c>).</param>
/// <param name="Fallback">Model id used when the key is absent, or when what only the run knows gives none (<c>config["Ai:ChatModel"] ?? "…"</c>).</param>
/// <param name="Service">Documentation id of the service type that is injected; for a configuration key, of the options class whose section it is in.</param>
/// <param name="ServiceKey">Key of a keyed service, or <see cref="AnyKey"/>.</param>
/// <param name="Reason">Why the model is unknown, or that callers decide.</param>
/// <param name="Place">Where the model id or the key is written.</param>
public sealed record ModelBinding(
    BindingKind Kind,
    string? Model = null,
    string? Provider = null,
    string? Key = null,
    string? Fallback = null,
    string? Service = null,
    string? ServiceKey = null,
    string? Reason = null,
    SourcePlace? Place = null)
{
    /// <summary>
    /// Key of whoever takes a service under any key when none is registered without one, as Semantic Kernel does; and of the registration that is
    /// then taken: the last of those that stand together.
    /// </summary>
    public const string AnyKey = "*";

    /// <summary>A binding that cannot be resolved, with the reason a reader sees.</summary>
    public static ModelBinding Unknown(string reason, string? provider = null) =>
        new(BindingKind.Unknown, Provider: provider, Reason: reason);
}
