namespace SupportDesk.Ai.Tickets;

/// <summary>Where a ticket stands.</summary>
public enum TicketStatus
{
    Open,
    WaitingForCustomer,
    Escalated,
    Closed,
}
