using System.Collections.Concurrent;

namespace SupportDesk.Ai.Tickets;

/// <summary>A store for local runs, filled with a few tickets.</summary>
public sealed class InMemoryTicketStore : ITicketStore
{
    private static readonly DateTimeOffset FirstDay = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<int, Ticket> _tickets = new(Seed().ToDictionary(ticket => ticket.Id));

    public Task<Ticket?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        Task.FromResult(_tickets.GetValueOrDefault(id));

    public Task<IReadOnlyList<Ticket>> ListAsync(TicketStatus status, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<Ticket>>(
            [.. _tickets.Values.Where(ticket => ticket.Status == status).OrderBy(ticket => ticket.CreatedAt)]);

    public Task SaveAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        _tickets[ticket.Id] = ticket;
        return Task.CompletedTask;
    }

    private static IEnumerable<Ticket> Seed()
    {
        yield return new Ticket(
            1001,
            "porto-azul",
            "Charged twice for the same berth",
            "We booked berth 14 for the weekend (HB-482913) and our card shows two payments of 86 euros. Please refund one.",
            FirstDay)
        {
            Messages =
            [
                new("Agent", "I can see both payments. Could you send the last four digits of the card?", FirstDay.AddHours(2)),
                new("Customer", "4471. The second charge came eleven minutes after the first.", FirstDay.AddHours(3)),
            ],
        };
        yield return new Ticket(
            1002,
            "porto-azul",
            "O calendário não abre",
            "Desde ontem o calendário de reservas fica em branco no telemóvel. No computador funciona.",
            FirstDay.AddDays(1))
        {
            Language = "pt",
        };
        yield return new Ticket(
            1003,
            "nordhavn",
            "Power pedestal shows the wrong tariff",
            "Pedestal 7 still bills the summer tariff. Three guests complained this morning and one refuses to pay.",
            FirstDay.AddDays(1).AddHours(5));
        yield return new Ticket(
            1004,
            "nordhavn",
            "How do I export guests to our accounting system?",
            "We need last month's guests with VAT numbers as CSV. The export button only offers PDF.",
            FirstDay.AddDays(2))
        {
            Status = TicketStatus.Closed,
            Messages = [new("Agent", "Settings, Exports, choose CSV and tick VAT number.", FirstDay.AddDays(2).AddHours(1))],
        };
    }
}
