namespace SupportDesk.Ai.Tickets;

/// <summary>Where tickets are kept.</summary>
public interface ITicketStore
{
    Task<Ticket?> FindAsync(int id, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Ticket>> ListAsync(TicketStatus status, CancellationToken cancellationToken = default);

    Task SaveAsync(Ticket ticket, CancellationToken cancellationToken = default);
}
