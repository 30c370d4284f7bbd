namespace SupportDesk.Ai.Tickets;

/// <summary>The queue a ticket belongs to and how soon it needs an answer.</summary>
public sealed record TicketClassification(string Category, string Priority);
