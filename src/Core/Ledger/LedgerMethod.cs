namespace Stoker.Core.Ledger;

/// <summary>A method that reaches a call site, directly or through others. Handlers written as lambdas and local functions count as methods too.</summary>
/// <param name="Id">Documentation id; that of the method around it and a name for a lambda or local function.</param>
/// <param name="Name">Short name for people (<c>Triage.ClassifyAsync</c>).</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Calls">Ids of the call sites in it.</param>
/// <param name="Callees">Methods it calls that may reach call sites, with the loops around each.</param>
public sealed record LedgerMethod(
    string Id,
    string Name,
    SourcePlace Place,
    IReadOnlyList<string> Calls,
    IReadOnlyList<LedgerEdge> Callees)
{
    /// <summary>Documentation ids of the interface and base members that it may run for, ordered.</summary>
    public IReadOnlyList<string> Implements { get; init; } = [];

    /// <summary>Whether code outside the project can call it.</summary>
    public bool IsPublic { get; init; }
}

/// <summary>Where work starts.</summary>
/// <param name="Kind"><c>http</c>, <c>hosted</c> or <c>main</c>.</param>
/// <param name="Name">As a person would say it (<c>POST /tickets/{id}/summary</c>).</param>
/// <param name="Method">Documentation id of the method that handles it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Traffic">Traffic that the options of its file state; <see langword="null"/> when they state none.</param>
/// <param name="MaxUsdPerRequest">Most that one request may cost in its file, USD; <see langword="null"/> when nothing limits it.</param>
public sealed record EntryPoint(
    string Kind,
    string Name,
    string Method,
    SourcePlace Place,
    Traffic? Traffic = null,
    decimal? MaxUsdPerRequest = null);

/// <summary>A client that the program registers as a service, or an options class that it fills from a section of its settings.</summary>
/// <param name="Service">Documentation id of the service type (<c>T:Microsoft.Extensions.AI.IChatClient</c>), or of the options class.</param>
/// <param name="ServiceKey">Key of a keyed service; <see cref="ModelBinding.AnyKey"/> for what is given to those who take any.</param>
/// <param name="Model">How the registered client gets its model; for an options class a configuration binding whose key is the section.</param>
/// <param name="MaxOutputTokens">Output limit the client applies when a call sets none, in tokens.</param>
/// <param name="Place">Where it is registered.</param>
public sealed record ServiceRegistration(
    string Service,
    string? ServiceKey,
    ModelBinding Model,
    long? MaxOutputTokens,
    SourcePlace Place)
{
    /// <summary>What the registered client is wrapped in, outermost first.</summary>
    public IReadOnlyList<ClientLayer> Layers { get; init; } = [];
}

/// <summary>One finding of a rule in the ledger's project.</summary>
/// <param name="Rule">Rule id (<c>STK2001</c>).</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>, after the project's configuration.</param>
/// <param name="Message">The rule's message with its evidence.</param>
/// <param name="Place">Where.</param>
/// <param name="Suppressed">Whether the source accepts it (<c>#pragma</c>, <c>SuppressMessage</c>).</param>
public sealed record Finding(string Rule, string Severity, string Message, SourcePlace? Place, bool Suppressed = false);
