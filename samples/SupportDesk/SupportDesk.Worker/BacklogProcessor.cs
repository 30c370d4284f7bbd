using SupportDesk.Ai;
using SupportDesk.Ai.Insights;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Worker;

/// <summary>Brings every open ticket into a state that an agent can work with.</summary>
public sealed class BacklogProcessor(
    ITicketStore store,
    TriageService triage,
    TicketSummarizer summarizer,
    TicketFieldExtractor extractor,
    TicketTagger tagger,
    EscalationDetector escalations)
{
    public async Task ProcessAsync(CancellationToken cancellationToken)
    {
        var open = await store.ListAsync(TicketStatus.Open, cancellationToken);

        var waiting = open.Where(ticket => ticket.Classification is null).ToList();
        foreach (var ticket in await triage.TriageAsync(waiting, cancellationToken))
        {
            var summary = await summarizer.SummarizeAsync(ticket, cancellationToken);
            var fields = await extractor.ExtractAsync(ticket, cancellationToken);
            await store.SaveAsync(ticket with { Summary = summary, Fields = fields }, cancellationToken);
        }

        await tagger.TagAsync(await store.ListAsync(TicketStatus.Open, cancellationToken), cancellationToken);

        foreach (var ticket in await escalations.FindEscalationsAsync(await store.ListAsync(TicketStatus.Open, cancellationToken), cancellationToken))
        {
            await store.SaveAsync(ticket, cancellationToken);
        }
    }
}
