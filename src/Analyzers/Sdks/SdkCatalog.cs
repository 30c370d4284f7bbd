namespace Stoker.Analyzers.Sdks;

/// <summary>
/// What Stoker knows of one SDK: which methods spend tokens and where model, prompt and output limit come from.
/// The one format for the built-in catalogues (<c>Sdks/*.json</c>, named after the assembly) and for a team's own.
/// </summary>
/// <remarks>
/// A <em>path</em> names a value at a call: <c>options.ModelId</c> is the property <c>ModelId</c> of the argument for the parameter
/// <c>options</c>; <c>receiver</c> is the client the call is made on; <c>remote: …</c> is a value kept at the provider, with the
/// reason a reader sees. Paths are tried in order; the first that is set wins. Parameters go by name, never by position.
/// </remarks>
internal sealed record SdkCatalog
{
    /// <summary>The newest catalogue schema this build reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Simple name of the assembly the catalogue describes; used only when that assembly is referenced.</summary>
    public required string Assembly { get; init; }

    /// <summary>Provider word, or <see langword="null"/> when the SDK serves several.</summary>
    public string? Provider { get; init; }

    /// <summary>Methods that spend tokens.</summary>
    public required IReadOnlyList<SdkCall> Calls { get; init; }

    /// <summary>Constructors and factories that make a client, and what they fix on it.</summary>
    public required IReadOnlyList<SdkClient> Clients { get; init; }

    /// <summary>Message types, factories and role constants → role word.</summary>
    public required IReadOnlyDictionary<string, string> Roles { get; init; }

    /// <summary>Types and members that show that a loop runs tool rounds.</summary>
    public required IReadOnlyList<string> ToolSignals { get; init; }

    /// <summary>Types that mark a prefix for the provider's cache.</summary>
    public required IReadOnlyList<string> CacheMarkers { get; init; }

    /// <summary>Constants and enum members that stand for a model id.</summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }
}

/// <summary>A group of methods of one type that spend tokens in one way.</summary>
internal sealed record SdkCall
{
    /// <summary>Metadata name of the type that declares the methods.</summary>
    public required string Type { get; init; }

    /// <summary>Names of the methods; all overloads.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>Operation word of the OpenTelemetry GenAI conventions.</summary>
    public required string Operation { get; init; }

    /// <summary>Paths to the model.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>Paths to everything that is sent, in the order it is sent; <c>path as role</c> fixes the role.</summary>
    public required IReadOnlyList<string> Prompt { get; init; }

    /// <summary>Paths to the output limit, in tokens.</summary>
    public required IReadOnlyList<string> Cap { get; init; }

    /// <summary>Whether the call goes through a discounted batch API.</summary>
    public bool Batch { get; init; }
}

/// <summary>One way to make a client.</summary>
internal sealed record SdkClient
{
    /// <summary>Metadata name of the type that declares the method.</summary>
    public required string Type { get; init; }

    /// <summary>Name of the factory method, or <c>.ctor</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Paths to the model that the client uses by default.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>Paths to the output limit that the client applies by default.</summary>
    public IReadOnlyList<string> Cap { get; init; } = [];

    /// <summary>Output limit, in tokens, that the client applies when nothing sets one.</summary>
    public long? DefaultCap { get; init; }

    /// <summary>Paths to the endpoint, which decides the provider.</summary>
    public IReadOnlyList<string> Endpoint { get; init; } = [];

    /// <summary>Parameter (or <c>receiver</c>) that holds the client this one is made from.</summary>
    public string? Through { get; init; }
}
