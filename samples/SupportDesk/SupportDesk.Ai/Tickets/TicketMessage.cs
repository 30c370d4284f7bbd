namespace SupportDesk.Ai.Tickets;

/// <summary>One message in a ticket's conversation.</summary>
public sealed record TicketMessage(string Author, string Text, DateTimeOffset SentAt);
