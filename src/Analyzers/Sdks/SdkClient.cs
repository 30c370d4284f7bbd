namespace Stoker.Analyzers.Sdks;

/// <summary>One way to make, wrap, register or fetch a client.</summary>
internal sealed record SdkClient
{
    /// <summary>Metadata name of the type that declares the methods.</summary>
    public required string Type { get; init; }

    /// <summary>Names of the methods, or <c>.ctor</c>; all overloads.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>Parameter that tells this overload from the others of its name.</summary>
    public string? Taking { get; init; }

    /// <summary>Paths to the model that the client uses by default.</summary>
    public IReadOnlyList<string> Model { get; init; } = [];

    /// <summary>Paths to what the client sends ahead of every call's own prompt, as in <see cref="SdkCall.Prompt"/>.</summary>
    public IReadOnlyList<string> Prompt { get; init; } = [];

    /// <summary>Paths to the output limit that the client applies by default.</summary>
    public IReadOnlyList<string> Cap { get; init; } = [];

    /// <summary>Output limit, in tokens, that the client applies when nothing sets one.</summary>
    public long? DefaultCap { get; init; }

    /// <summary>Paths to the endpoint, which decides the provider.</summary>
    public IReadOnlyList<string> Endpoint { get; init; } = [];

    /// <summary>Provider word, where it is not the catalogue's.</summary>
    public string? Provider { get; init; }

    /// <summary>Paths to the client (or the factory of it) that this one is made from; the first that is there.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Documentation ids, without <c>T:</c>, of the services it is registered as; <c>``0</c> is the method's first type argument.</summary>
    public IReadOnlyList<string> Registers { get; init; } = [];

    /// <summary>Documentation id, as in <see cref="Registers"/>, of the service whose registration the method gives.</summary>
    public string? Service { get; init; }

    /// <summary>Parameter that holds the key of a keyed service.</summary>
    public string? Key { get; init; }

    /// <summary>What the client adds to the one it is made from: <c>cache</c>, <c>tools</c>, <c>reducer</c>, <c>options</c>, <c>telemetry</c>, <c>routing</c>, <c>custom</c>.</summary>
    public string? Wraps { get; init; }

    /// <summary>Paths to the cap on automatic tool rounds.</summary>
    public IReadOnlyList<string> Rounds { get; init; } = [];

    /// <summary>Tool rounds after which the client stops when nothing caps them.</summary>
    public long? DefaultRounds { get; init; }
}
