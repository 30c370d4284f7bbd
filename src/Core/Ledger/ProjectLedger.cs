namespace Stoker.Core.Ledger;

/// <summary>What the analyzer found in one project, prices not applied. Written to <c>obj/…/stoker.ledger.json</c>.</summary>
public sealed record ProjectLedger
{
    /// <summary>The schema this build writes and the newest it reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the format.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Simple name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Whether the project makes something that starts by itself (an executable), so that it is an app.</summary>
    public bool IsApp { get; init; }

    /// <summary>Target framework; set by the build task.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Path of the project file; set by the build task.</summary>
    public string? Project { get; init; }

    /// <summary>Module version id of the assembly this was found in; set by the build task. Tells whether ledger and assembly belong together.</summary>
    public string? ModuleVersionId { get; init; }

    /// <summary>Why the ledger may be older than the assembly (analyzers were skipped, or broke); <see langword="null"/> when it is not.</summary>
    public string? Stale { get; init; }

    /// <summary>Call sites, ordered by id.</summary>
    public IReadOnlyList<LedgerCall> Calls { get; init; } = [];

    /// <summary>Call sites that the options leave out (<c>stoker.exclude</c>); none of them is in <see cref="Calls"/>.</summary>
    public int ExcludedCalls { get; init; }

    /// <summary>Budgets with an amount that calls here draw on, ordered by name and amount. One name with two amounts is the team's contradiction, kept for the gate to tell.</summary>
    public IReadOnlyList<BudgetScope> Budgets { get; init; } = [];

    /// <summary>Methods that reach call sites, ordered by id.</summary>
    public IReadOnlyList<LedgerMethod> Methods { get; init; } = [];

    /// <summary>Where work starts, ordered by name.</summary>
    public IReadOnlyList<EntryPoint> EntryPoints { get; init; } = [];

    /// <summary>Clients registered as services.</summary>
    public IReadOnlyList<ServiceRegistration> Registrations { get; init; } = [];

    /// <summary>Which types the project registers for services, ordered by service and implementation.</summary>
    public IReadOnlyList<ServiceImplementation> Implementations { get; init; } = [];

    /// <summary>Findings of the rules; set by the build task from the compiler's log.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
