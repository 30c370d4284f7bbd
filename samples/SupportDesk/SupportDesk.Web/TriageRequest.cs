namespace SupportDesk.Web;

/// <summary>The tickets to sort into queues.</summary>
public sealed record TriageRequest(IReadOnlyList<int> TicketIds);
