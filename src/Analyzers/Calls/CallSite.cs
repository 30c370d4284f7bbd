using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Options;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>One call site as the rules and the ledger see it.</summary>
internal sealed record CallSite
{
    private IReadOnlyList<LoopContext>? _loops;
    private bool? _varies;

    /// <summary>The call in the source: an invocation of a catalogued method.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>The invocation that a finding is shown at: the call, or the helper in the loop that reaches it.</summary>
    public required IInvocationOperation Shown { get; init; }

    /// <summary>The catalogued method.</summary>
    public required IMethodSymbol Target { get; init; }

    /// <summary>What the catalogue says of it.</summary>
    public required SdkCall Sdk { get; init; }

    /// <summary>Member that contains the call.</summary>
    public required ISymbol Member { get; init; }

    /// <summary>Where a finding about the call is shown: its method name, or the helper's name in the loop that reaches it.</summary>
    public required Location Location { get; init; }

    /// <summary>How it gets its model, as the ledger keeps it: what only the app knows stays symbolic.</summary>
    public required ModelBinding Model { get; init; }

    /// <summary>The model as far as this compilation and its options say: registrations here applied, the team's default model for unknown ones.</summary>
    public required ModelBinding LiveModel { get; init; }

    /// <summary>Whether the team's default model is only reckoned with: what the call uses is not known.</summary>
    public bool IsModelStandIn =>
        Model.Kind is BindingKind.Unknown or BindingKind.Registration && LiveModel.Place is null && LiveModel.Model is { } model && model == Options.DefaultModel;

    /// <summary>Output limit, in tokens, of the client as this compilation registers it.</summary>
    public required long? LiveMaxOutputTokens { get; init; }

    /// <summary>What it sends.</summary>
    public required PromptShape Prompt { get; init; }

    /// <summary>Where the segments of <see cref="Prompt"/> come from in the source.</summary>
    public PromptSource Source { get; init; } = PromptSource.Unseen;

    /// <summary>Its output limit; <see langword="null"/> when it sets none.</summary>
    public required TokenRange? Output { get; init; }

    /// <summary>Whether an output limit may be set where it cannot be seen, so that its absence is no finding.</summary>
    public required bool OutputUnseen { get; init; }

    /// <summary>Output to reckon with where nothing limits it.</summary>
    public required TokenRange ExpectedOutput { get; init; }

    /// <summary>Reads its loops.</summary>
    public required LoopReading LoopReading { private get; init; }

    /// <summary>Loops around it, outermost first; read when first asked for.</summary>
    public IReadOnlyList<LoopContext> Loops
    {
        get => _loops ??= LoopReading.Around();
        init => _loops = value;
    }

    /// <summary>What the client in hand is wrapped in where it is made, outermost first; an injected one's layers are with its registration.</summary>
    public required IReadOnlyList<ClientLayer> OwnLayers { get; init; }

    /// <summary>What the client in hand is wrapped in, outermost first, as far as this compilation makes or registers it.</summary>
    public required IReadOnlyList<ClientLayer> Layers { get; init; }

    /// <summary>Whether an answer is kept for the next same question: the call stands in a cache's factory, or its client caches.</summary>
    public required bool IsCached { get; init; }

    /// <summary>The client's automatic tool loop, as far as this compilation makes the client and nothing caps the rounds.</summary>
    public UncappedToolLoop? UncappedTools { get; init; }

    /// <summary>The output limit that the client could be given where this compilation makes it, and is not.</summary>
    public UnsetLimit? UnsetLimit { get; init; }

    /// <summary>Where the client is made, when this compilation makes it in one place.</summary>
    public SourcePlace? ClientPlace { get; init; }

    /// <summary>Whether the prompt marks a prefix for the provider's cache.</summary>
    public required bool HasCacheMarker { get; init; }

    /// <summary>Whether what is sent changes from one iteration of the innermost loop to the next; read when first asked for.</summary>
    public bool VariesInLoop
    {
        get => _varies ??= LoopReading.Vary();
        init => _varies = value;
    }

    /// <summary>Options of the file it stands in.</summary>
    public required StokerOptions Options { get; init; }

    /// <summary>Helper through which a loop reaches the call; <see langword="null"/> for a call in its own place.</summary>
    public string? Via { get; init; }

    /// <summary>SDK method for people.</summary>
    public string Api => SymbolNames.Short(Target);

    /// <summary>The call site as far as a cost depends on it.</summary>
    /// <param name="inBatch">Whether to take it for a call of the provider's batch API.</param>
    public LedgerCall ToPriced(bool inBatch = false) => new()
    {
        Id = "",
        Method = "",
        Place = SourcePlaces.Of(Location),
        Api = Api,
        Operation = Sdk.Operation,
        Model = Model,
        Prompt = Prompt,
        Output = Output,
        ExpectedOutput = ExpectedOutput,
        Batch = inBatch || Sdk.Batch,
        Hardware = Options.Hardware,
    };

    /// <summary>The call site as the ledger keeps it.</summary>
    /// <param name="id">Identity of the call site in its assembly.</param>
    public LedgerCall ToLedger(string id) => ToPriced() with
    {
        Id = id,
        Method = SymbolNames.ContainingMemberId(Member),
        Layers = OwnLayers,
        Loops = Loops,
        Budget = Options.Budget(Member.ContainingAssembly?.Name ?? ""),
        Traffic = Options.Traffic,
        MaxUsdPerCall = Options.MaxUsdPerCall,
        MaxUsdPerRequest = Options.MaxUsdPerRequest,
        Policy = Options.Policy,
    };
}
