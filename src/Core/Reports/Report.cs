using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>The one model that every report format is a pure function of.</summary>
public sealed record Report
{
    /// <summary>The schema this build writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the format.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Date of the price table (UTC, a day).</summary>
    public required DateTime PriceDate { get; init; }

    /// <summary>Day the prices were applied for (UTC): dated rows take effect by it.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Apps, ordered by name.</summary>
    public IReadOnlyList<AppReport> Apps { get; init; } = [];

    /// <summary>Budgets over all apps, judged, ordered by name.</summary>
    public IReadOnlyList<BudgetReport> Budgets { get; init; } = [];

    /// <summary>What the gate objects to: exceeded budgets, models that a policy does not allow, missing coverage. Errors where the gate is on, else warnings.</summary>
    public IReadOnlyList<Finding> Violations { get; init; } = [];
}

/// <summary>What one app spends, with the libraries it uses.</summary>
public sealed record AppReport
{
    /// <summary>Assembly name of the app.</summary>
    public required string Name { get; init; }

    /// <summary>Path of its project file.</summary>
    public string? Project { get; init; }

    /// <summary>Target framework.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Call sites of the app and its libraries that an entry point reaches, ordered by file, line and column.</summary>
    public IReadOnlyList<CallReport> Calls { get; init; } = [];

    /// <summary>Call sites that no entry point of the app reaches, in the same order; they are in no sum.</summary>
    public IReadOnlyList<CallReport> UnreachedCalls { get; init; } = [];

    /// <summary>What each entry point costs per request, ordered by name, assembly and method.</summary>
    public IReadOnlyList<EntryPointReport> EntryPoints { get; init; } = [];

    /// <summary>Findings of the app and its libraries, ordered by file, line and rule.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Budgets declared in the app and its libraries, ordered by name; <see cref="Report.Budgets"/> judges them.</summary>
    public IReadOnlyList<BudgetScope> BudgetScopes { get; init; } = [];

    /// <summary>How many calls could be priced.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>
    /// USD for 1,000 requests to each entry point; <see langword="null"/> when no call has a price. High is unbounded when a priced call runs in a
    /// loop of unknown length.
    /// </summary>
    public UsdRange? UsdPer1000Requests { get; init; }

    /// <summary>Calls that run in a loop whose number of iterations nothing says; the expected total counts one iteration of each.</summary>
    public int CallsInUnboundedLoops { get; init; }

    /// <summary>What changed against the app's baseline; <see langword="null"/> when it was not compared.</summary>
    public AppChange? Change { get; init; }

    /// <summary>What lowers trust in the numbers (stale ledgers, libraries without one), a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>How much of an app the numbers cover.</summary>
/// <param name="Calls">Call sites; one behind a wrapper counts once per caller that binds it.</param>
/// <param name="Priced">Calls with a price.</param>
/// <param name="ModelUnknown">Calls whose model cannot be resolved.</param>
/// <param name="PriceUnknown">Calls whose model is known but has no price.</param>
/// <param name="WithoutLedger">Referenced assemblies that use an SDK but have no ledger.</param>
/// <param name="OutOfDate">Ledgers that are missing or older than their assembly.</param>
public sealed record Coverage(int Calls, int Priced, int ModelUnknown, int PriceUnknown, int WithoutLedger = 0, int OutOfDate = 0)
{
    /// <summary>Priced calls as a share of all calls; 1 when there are none.</summary>
    [Newtonsoft.Json.JsonIgnore]
    public decimal Share => Calls == 0 ? 1 : (decimal)Priced / Calls;
}

/// <summary>One call site, linked and priced.</summary>
public sealed record CallReport
{
    /// <summary>Identity of the call site in its assembly.</summary>
    public required string Id { get; init; }

    /// <summary>Assembly it stands in.</summary>
    public required string Assembly { get; init; }

    /// <summary>Where.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>SDK method, short.</summary>
    public required string Api { get; init; }

    /// <summary>Operation word.</summary>
    public required string Operation { get; init; }

    /// <summary>Provider word; <see langword="null"/> when unknown.</summary>
    public string? Provider { get; init; }

    /// <summary>Model id; <see langword="null"/> when unknown.</summary>
    public string? Model { get; init; }

    /// <summary>How the model was found (<c>literal</c>, <c>Ai:ChatModel in appsettings.json</c>), or why it was not.</summary>
    public required string ModelFrom { get; init; }

    /// <summary>Input tokens of one call.</summary>
    public required TokenRange Input { get; init; }

    /// <summary>Of the input, tokens that the provider reads from its cache; <see langword="null"/> when nothing tells that there are any.</summary>
    public TokenRange? CachedInput { get; init; }

    /// <summary>Output tokens of one call.</summary>
    public required TokenRange Output { get; init; }

    /// <summary>Tokens that one addition to its conversation takes each time it is sent again; <see langword="null"/> when the prompt does not grow.</summary>
    public TokenRange? PerResend { get; init; }

    /// <summary>What makes one come to the call several requests to the model: tool rounds, retries. Tokens and USD of the call are those of one request.</summary>
    public IReadOnlyList<CallFactor> Factors { get; init; } = [];

    /// <summary>Tokens that one automatic tool round appends for the rounds after it; <see langword="null"/> when there are none.</summary>
    public TokenRange? PerToolRound { get; init; }

    /// <summary>USD of one input token that is sent again; <see langword="null"/> when none is, or the call has no price.</summary>
    public decimal? UsdPerResentToken { get; init; }

    /// <summary>What the input is made of, in the order it is sent; framing is in no part.</summary>
    public IReadOnlyList<PromptPart> Parts { get; init; } = [];

    /// <summary>USD of one call; <see langword="null"/> when it has no price.</summary>
    public UsdRange? UsdPerCall { get; init; }

    /// <summary>Why there is no price; <see langword="null"/> when there is one.</summary>
    public string? NoPrice { get; init; }

    /// <summary>Whether the call goes through a discounted batch API.</summary>
    public bool Batch { get; init; }

    /// <summary>Share of the runs that go through a discounted batch API, 0 to 1; <see langword="null"/> when <see cref="Batch"/> says it for all.</summary>
    public decimal? BatchShare { get; init; }

    /// <summary>Hardware of the team's own that the call was priced on; <see langword="null"/> for a provider's prices.</summary>
    public HardwareOptions? Hardware { get; init; }

    /// <summary>Loops around the call, outermost first.</summary>
    public IReadOnlyList<LoopContext> Loops { get; init; } = [];

    /// <summary>How often one request makes this call, rounded up, at the entry point that makes it most often; a loop of unknown length counts once.</summary>
    public long CallsPerRequest { get; init; } = 1;

    /// <summary>Whether <see cref="CallsPerRequest"/> depends on a size that nothing says.</summary>
    public bool InUnboundedLoop { get; init; }

    /// <summary>Name of the budget it spends from; <see langword="null"/> for none.</summary>
    public string? Budget { get; init; }

    /// <summary>Requests that reach the call in this app; <see langword="null"/> when nothing says how many.</summary>
    public Traffic? Traffic { get; init; }

    /// <summary>What its client is wrapped in, outermost first, also by the app's registration.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];

    /// <summary>Each caller's own view of a call behind a wrapper, ordered by caller; this row then joins them. Empty where no caller says more than the call itself.</summary>
    public IReadOnlyList<CallReport> Callers { get; init; } = [];

    /// <summary>The caller whose view this is, short; <see langword="null"/> for the call as it stands.</summary>
    public string? By { get; init; }

    /// <summary>Why the team's policy does not allow the call's model here; <see langword="null"/> when it does.</summary>
    public string? NotAllowed { get; init; }
}
