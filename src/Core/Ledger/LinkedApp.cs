using Stoker.Core.Costs;
using Stoker.Core.Ledger.Graph;

namespace Stoker.Core.Ledger;

/// <summary>An app with the libraries it uses: all call sites, with what only the app knows filled in.</summary>
public sealed record LinkedApp
{
    /// <summary>Assembly name of the app.</summary>
    public required string Name { get; init; }

    /// <summary>Path of its project file.</summary>
    public string? Project { get; init; }

    /// <summary>Target framework.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Call sites that some entry point reaches, ordered by file, line, column and id.</summary>
    public IReadOnlyList<LinkedCall> Calls { get; init; } = [];

    /// <summary>Call sites that no entry point of this app reaches, in the same order; they are not part of its cost.</summary>
    public IReadOnlyList<LinkedCall> Unreached { get; init; } = [];

    /// <summary>Where work starts, with the call sites that each reaches, ordered by name, assembly and method.</summary>
    public IReadOnlyList<LinkedEntryPoint> EntryPoints { get; init; } = [];

    /// <summary>Findings, ordered by file, line, column and rule.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Budgets that the calls draw on, ordered by name, amount and place; one that several projects declare alike is there once.</summary>
    public IReadOnlyList<BudgetScope> Budgets { get; init; } = [];

    /// <summary>Referenced assemblies that use an SDK but have no ledger, ordered by name.</summary>
    public IReadOnlyList<string> AssembliesWithoutLedger { get; init; } = [];

    /// <summary>Ledgers of the app and its libraries that are missing or older than their assembly.</summary>
    public int LedgersOutOfDate { get; init; }

    /// <summary>What lowers trust in the numbers, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A call site of a linked app.</summary>
/// <param name="Call">The call as its project's ledger has it.</param>
/// <param name="Assembly">Assembly it stands in.</param>
/// <param name="Model">Its model.</param>
public sealed record LinkedCall(LedgerCall Call, string Assembly, LinkedModel Model)
{
    /// <summary>
    /// The call as the callers of a wrapper around it see it, of those that an entry point reaches it through, where one of them says more than the
    /// call itself; ordered by caller.
    /// </summary>
    public IReadOnlyList<LinkedCall> Callers { get; init; } = [];

    /// <summary>The caller that sees the call so, short and told apart from the others (<c>Desk.Triage</c>, <c>Desk.Triage (2)</c>); <see langword="null"/> for the call as it stands.</summary>
    public string? By { get; init; }

    /// <summary>A call seen from its own project only: a model that an app would bind stays unknown.</summary>
    public static LinkedCall Unlinked(LedgerCall call, string assembly) =>
        new(call, assembly, LinkScope.Nothing.Resolve(call.Model));

    /// <summary>Share of its input tokens that are read from the provider's cache, 0 to 1, as the team says; <see langword="null"/> when it does not.</summary>
    public decimal? CacheHitShare { get; init; }

    /// <summary>Share of its runs that go through the provider's batch API, 0 to 1, as the team says; <see langword="null"/> when it does not.</summary>
    public decimal? BatchShare { get; init; }

    /// <summary>Automatic tool rounds to reckon with, as the team says; <see langword="null"/> when it does not.</summary>
    public long? ToolRounds { get; init; }

    /// <summary>Output tokens of one call as far as the code limits it.</summary>
    public TokenRange Output => OutputWithin(null);

    /// <summary>
    /// Output tokens of one call: never more than the limit of the call or, where it sets none, of the registered client or, where that sets
    /// none, of the model. High is <see langword="null"/> where nothing limits it.
    /// </summary>
    /// <param name="modelLimit">Longest output of the model, in tokens; <see langword="null"/> when not known.</param>
    public TokenRange OutputWithin(long? modelLimit)
    {
        var expected = Call.ExpectedOutput;
        if (Call.Output is { High: { } own } output)
        {
            return Within(own, Math.Min(output.Expected, expected.Expected), output.Provenance, output.Cause ?? expected.Cause);
        }

        // A limit may be set whose number only the run knows: then the client's does not apply.
        var set = Call.Output?.Cause;
        return set is null && Model.MaxOutputTokens is { } registered ? Within(registered, expected.Expected, Provenance.Exact, null)
            : modelLimit is { } limit ? Within(limit, expected.Expected, Provenance.Exact, set ?? "no output limit but the model's")
            : expected with { High = null, Provenance = Provenance.Unbounded, Cause = set ?? "no output limit" };

        TokenRange Within(long high, long toReckonWith, Provenance ofLimit, string? cause)
        {
            var reckoned = Math.Min(toReckonWith, high);

            // A figure of the team or a default of ours stays one, however surely the limit is known.
            var provenance = expected.Provenance == Provenance.Unbounded ? Provenance.Assumed : expected.Provenance;
            return new(Math.Min(expected.Low, reckoned), reckoned, high, ofLimit > provenance ? ofLimit : provenance, cause);
        }
    }
}

/// <summary>An entry point of a linked app, with what it reaches across its projects.</summary>
/// <param name="Entry">The entry point as its project's ledger has it. What else knows its requests (the traffic file) replaces its traffic here.</param>
/// <param name="Assembly">Assembly it stands in.</param>
/// <param name="Symbols">What its calls depend on, ordered by id. What else knows their sizes (the traffic file) replaces them here.</param>
/// <param name="Calls">Call sites it reaches, ordered by assembly and id.</param>
public sealed record LinkedEntryPoint(EntryPoint Entry, string Assembly, IReadOnlyList<CostSymbol> Symbols, IReadOnlyList<ReachedCall> Calls)
{
    /// <summary>The method it runs.</summary>
    internal MethodNode? Start { get; init; }
}

/// <summary>A call site that an entry point reaches.</summary>
/// <param name="Call">The call, with what the way to it binds filled in.</param>
/// <param name="Assembly">Assembly it stands in.</param>
/// <param name="PerRequest">How often one request comes to the call; tool rounds and retries within it aside.</param>
/// <param name="Resends">How many additions to a conversation one request sends again; <see langword="null"/> when the call's prompt does not grow.</param>
/// <param name="By">The caller whose arguments it is made with, as in <see cref="LinkedCall.By"/>.</param>
public sealed record ReachedCall(LedgerCall Call, string Assembly, Quantity PerRequest, Quantity? Resends = null, string? By = null)
{
    /// <summary>Identity of the call site in its assembly.</summary>
    public string Id => Call.Id;
}

/// <summary>The model of a call, as far as the app's registrations and settings tell.</summary>
/// <param name="Model">Model id; <see langword="null"/> when it cannot be resolved.</param>
/// <param name="Provider">Provider word; <see langword="null"/> when nothing tells it.</param>
/// <param name="From">How the model was found, or why it was not, for people (<c>Ai:ChatModel in appsettings.json, registered at Program.cs:12</c>).</param>
/// <param name="MaxOutputTokens">Output limit that the registered client applies when a call sets none, in tokens.</param>
public sealed record LinkedModel(string? Model, string? Provider, string From, long? MaxOutputTokens = null)
{
    /// <summary>What the registered client is wrapped in, outermost first; empty where registrations differ in it.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];
}
