using Stoker.Core.Costs;
using Stoker.Core.Hardware;

namespace Stoker.Core.Ledger;

/// <summary>One call site: a place in the source that spends tokens. No prices applied yet.</summary>
public sealed record LedgerCall
{
    /// <summary>Identity that survives moved lines: containing symbol, operation and ordinal (<c>M:App.Desk.Run#chat#1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Documentation id of the method that contains the call.</summary>
    public required string Method { get; init; }

    /// <summary>Where the call's method name stands.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The SDK method, short (<c>ChatClient.CompleteChatAsync</c>).</summary>
    public required string Api { get; init; }

    /// <summary>Operation word of the OpenTelemetry GenAI conventions: <c>chat</c>, <c>embeddings</c>, <c>image_generation</c>, ….</summary>
    public required string Operation { get; init; }

    /// <summary>How the call gets its model.</summary>
    public required ModelBinding Model { get; init; }

    /// <summary>What it sends.</summary>
    public required PromptShape Prompt { get; init; }

    /// <summary>Output tokens: from the call's own limit or the client's; <see langword="null"/> when neither is set and linking may still find one.</summary>
    public TokenRange? Output { get; init; }

    /// <summary>Output tokens to reckon with where no limit is set, and where that number comes from.</summary>
    public required TokenRange ExpectedOutput { get; init; }

    /// <summary>Tokens to reckon with for what the tools of one automatic round answer; <see langword="null"/> when it sends none.</summary>
    public TokenRange? ToolResults { get; init; }

    /// <summary>What its client is wrapped in where this project makes it, outermost first. An injected client's layers are with its registration.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];

    /// <summary>Loops around the call in its own method, outermost first.</summary>
    public IReadOnlyList<LoopContext> Loops { get; init; } = [];

    /// <summary>Choices that decide whether it is made, outermost first.</summary>
    public IReadOnlyList<BranchContext> Branches { get; init; } = [];

    /// <summary>How its prompt grows from round to round; <see langword="null"/> when it does not.</summary>
    public HistoryGrowth? History { get; init; }

    /// <summary>Whether the call goes through a discounted batch API.</summary>
    public bool Batch { get; init; }

    /// <summary>Name of the budget it draws on (<see cref="BudgetScope.Name"/>, of this or another project); <see langword="null"/> for none.</summary>
    public string? Budget { get; init; }

    /// <summary>Traffic that the options of its file state; <see langword="null"/> when they state none.</summary>
    public Traffic? Traffic { get; init; }

    /// <summary>Most that one call may cost in its file, USD; <see langword="null"/> when nothing limits it.</summary>
    public decimal? MaxUsdPerCall { get; init; }

    /// <summary>Most that one request may cost in its file, USD; <see langword="null"/> when nothing limits it.</summary>
    public decimal? MaxUsdPerRequest { get; init; }

    /// <summary>Models that may be used in its file; <see langword="null"/> when any may.</summary>
    public ModelPolicy? Policy { get; init; }

    /// <summary>Hardware that the team runs models of its own on, as the options of its file state it; <see langword="null"/> when they state none.</summary>
    public HardwareOptions? Hardware { get; init; }
}
