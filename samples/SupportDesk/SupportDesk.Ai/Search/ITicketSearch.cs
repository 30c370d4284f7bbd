using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Search;

/// <summary>Finds tickets that resemble a question.</summary>
public interface ITicketSearch
{
    Task IndexAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<SearchHit>> FindAsync(string question, int count, CancellationToken cancellationToken = default);
}
