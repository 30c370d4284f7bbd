using System.ComponentModel;

namespace SupportDesk.Ai.Tickets;

/// <summary>Facts read out of the free text of a ticket.</summary>
public sealed record TicketFields(
    [property: Description("Booking reference such as HB-482913, or null")] string? BookingReference,
    [property: Description("Name of the marina the customer writes about, or null")] string? Marina,
    [property: Description("Amount in dispute in euros, or null")] decimal? AmountInDispute);
