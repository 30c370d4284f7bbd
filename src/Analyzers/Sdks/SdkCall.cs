namespace Stoker.Analyzers.Sdks;

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

    /// <summary>Paths to the reasoning effort.</summary>
    public IReadOnlyList<string> Effort { get; init; } = [];

    /// <summary>Path to the client, where the call is not made on it (<c>chatConfiguration.ChatClient</c>).</summary>
    public string? Client { get; init; }

    /// <summary>
    /// Path to the request's JSON body, where the call takes one. Paths of <see cref="Prompt"/> and <see cref="Cap"/> that start with <c>body.</c> then go
    /// by the names in the JSON.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>Paths to the key of the registered service, where <see cref="Model"/> is that of a service.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>
    /// What must hold for the methods to spend: type parameter of the method or its type → <c>text</c> (the argument is no vector, so it is
    /// embedded) or <c>auto_embedded</c> (a record with a vector property that is made from text).
    /// </summary>
    public IReadOnlyDictionary<string, string> When { get; init; } = new Dictionary<string, string>();

    /// <summary>Members that implementations override in place of the methods: a call of the methods inside them passes one on.</summary>
    public IReadOnlyList<string> Cores { get; init; } = [];

    /// <summary>Paths to the function that the call runs, or to its name: where that is made of code (<see cref="SdkCatalog.CodeFunctions"/>) the call asks no model.</summary>
    public IReadOnlyList<string> Runs { get; init; } = [];

    /// <summary>Whether the call goes through a discounted batch API.</summary>
    public bool Batch { get; init; }
}
