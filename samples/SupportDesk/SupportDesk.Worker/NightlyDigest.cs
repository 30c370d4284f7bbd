using SupportDesk.Ai.Insights;
using SupportDesk.Ai.Search;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Worker;

/// <summary>What happens once a night: causes, digest, search index.</summary>
public sealed class NightlyDigest(
    ITicketStore store,
    RootCauseAnalyzer causes,
    DigestWriter digest,
    ITicketSearch search,
    KnowledgeIndexer knowledge,
    ILogger<NightlyDigest> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var open = await store.ListAsync(TicketStatus.Open, cancellationToken);
        var found = await causes.AnalyzeAsync(open, cancellationToken);
        logger.LogInformation("Digest:\n{Digest}", await digest.WriteAsync(open, found, cancellationToken));

        await search.IndexAsync(await store.ListAsync(TicketStatus.Closed, cancellationToken), cancellationToken);
        await knowledge.RebuildAsync(KnowledgeArticle.BuiltIn, cancellationToken);
    }
}
