using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Sorts incoming tickets into queues.</summary>
public sealed class TriageService(TicketClassifier classifier, TicketTranslator translator, ITicketStore store)
{
    public async Task<IReadOnlyList<Ticket>> TriageAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default)
    {
        var translated = await translator.TranslateAsync(tickets, cancellationToken);
        var triaged = new List<Ticket>(translated.Count);

        foreach (var ticket in translated)
        {
            var classified = ticket with { Classification = await classifier.ClassifyAsync(ticket, cancellationToken) };
            await store.SaveAsync(classified, cancellationToken);
            triaged.Add(classified);
        }

        return triaged;
    }
}
