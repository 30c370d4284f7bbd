using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>What the client in hand fixes for the calls made on it.</summary>
/// <param name="Model">How it gets its model.</param>
/// <param name="MaxOutputTokens">Output limit it applies when a call sets none, in tokens.</param>
internal sealed record ClientBinding(ModelBinding Model, long? MaxOutputTokens)
{
    /// <summary>What it sends ahead of each call's own prompt (an agent's instructions), with the role that its API gives it and the frame to read it in.</summary>
    public IReadOnlyList<(IOperation Value, string? Role, Frame? Frame)> Prompt { get; init; } = [];

    /// <summary>What it is wrapped in, outermost first.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];

    /// <summary>How many of the layers a builder that is still open has added: the next goes behind them.</summary>
    public int BuilderLayers { get; init; }

    /// <summary>Whether it applies an output limit whose number only the run knows.</summary>
    public bool LimitAtRunTime { get; init; }

    /// <summary>Where it could be given an output limit and is not; <see langword="null"/> where its maker takes none, or one is given.</summary>
    public UnsetLimit? UnsetLimit { get; init; }

    /// <summary>Its automatic tool loop, when nothing caps the rounds; <see langword="null"/> where it has none or a cap is set.</summary>
    public UncappedToolLoop? UncappedTools { get; init; }

    /// <summary>Whether this compilation makes it where it can be seen, so that what it does not set is not set.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>Where it is made; <see langword="null"/> where that is not in this compilation.</summary>
    public SourcePlace? Made { get; init; }

    /// <summary>Whether a layer keeps answers.</summary>
    public bool IsCached => Layers.Any(static l => l.Kind == ClientLayer.Cache);
}

/// <summary>An output limit that the maker of a client takes and is not given.</summary>
/// <param name="Options">Paths to it, in the arguments of the maker.</param>
/// <param name="Maker">Place of the maker: a method's name, or <c>new</c>.</param>
internal sealed record UnsetLimit(IReadOnlyList<string> Options, SourcePlace Maker);

/// <summary>A client's loop that runs tools and asks the model again, left at the framework's own cap.</summary>
/// <param name="Rounds">The framework's cap.</param>
/// <param name="Type">Type that runs the loop.</param>
/// <param name="Made">Where it is added to the client.</param>
internal sealed record UncappedToolLoop(long? Rounds, string Type, SourcePlace Made);
