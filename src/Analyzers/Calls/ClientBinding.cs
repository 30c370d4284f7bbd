using Microsoft.CodeAnalysis;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>What the client in hand fixes for the calls made on it.</summary>
/// <param name="Model">How it gets its model.</param>
/// <param name="MaxOutputTokens">Output limit it applies when a call sets none, in tokens.</param>
internal sealed record ClientBinding(ModelBinding Model, long? MaxOutputTokens)
{
    /// <summary>What it sends ahead of each call's own prompt (an agent's instructions), with the role that its API gives it.</summary>
    public IReadOnlyList<(IOperation Value, string? Role)> Prompt { get; init; } = [];

    /// <summary>What it is wrapped in, outermost first.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];

    /// <summary>How many of the layers a builder that is still open has added: the next goes behind them.</summary>
    public int BuilderLayers { get; init; }

    /// <summary>Whether a layer keeps answers.</summary>
    public bool IsCached => Layers.Any(static l => l.Kind == ClientLayer.Cache);
}

/// <summary>One thing a client is wrapped in.</summary>
/// <param name="Kind">Word of the catalogue's <c>wraps</c>.</param>
/// <param name="Rounds">Tool rounds after which it stops; <see langword="null"/> where it runs none or no cap can be seen.</param>
internal sealed record ClientLayer(string Kind, long? Rounds)
{
    /// <summary>Keeps answers.</summary>
    public const string Cache = "cache";

    /// <summary>Runs the tools that the model asks for, and asks again.</summary>
    public const string Tools = "tools";

    /// <summary>A wrapper that this code base wrote.</summary>
    public const string Custom = "custom";
}
