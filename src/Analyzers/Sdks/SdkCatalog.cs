namespace Stoker.Analyzers.Sdks;

/// <summary>
/// What Stoker knows of one SDK: which methods spend tokens and where model, prompt and output limit come from.
/// The one format for the built-in catalogues (<c>Sdks/*.json</c>, named after the assembly) and for a team's own.
/// </summary>
/// <remarks>
/// A <em>path</em> names a value at a call: <c>options.ModelId</c> is the property <c>ModelId</c> of the argument for the parameter
/// <c>options</c>; <c>receiver</c> is the client the call is made on; <c>remote: …</c> is a value kept at the provider, with the
/// reason a reader sees; <c>receiver.SelectedModel</c> is a property set on that client; <c>is: …</c> is the SDK's own default;
/// <c>service: …</c> is whatever is registered for the service of that documentation id. A lambda that fills an object
/// (<c>o =&gt; o.ModelId = …</c>) is read like the object. Paths are tried in order; the first that is set wins. Parameters go by
/// name, never by position.
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

    /// <summary>Methods that make functions of code, and attributes that mark them. Running one asks no model.</summary>
    public IReadOnlyList<string> CodeFunctions { get; init; } = [];

    /// <summary>Types and members that show that a loop runs tool rounds.</summary>
    public required IReadOnlyList<string> ToolSignals { get; init; }

    /// <summary>Types that mark a prefix for the provider's cache.</summary>
    public required IReadOnlyList<string> CacheMarkers { get; init; }

    /// <summary>Constants, static properties and enum members that stand for a model id.</summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }
}
