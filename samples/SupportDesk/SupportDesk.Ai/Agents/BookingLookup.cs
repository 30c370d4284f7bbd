using System.ComponentModel;

namespace SupportDesk.Ai.Agents;

/// <summary>Read access to bookings for agents; answers from a fixed set until the booking API is connected.</summary>
public sealed class BookingLookup
{
    [Description("Finds a booking by its reference and returns marina, berth, dates and status.")]
    public string FindBooking([Description("Booking reference such as HB-482913")] string reference) =>
        reference == "HB-482913" ? "Porto Azul, berth 14, 2026-10-30 to 2026-11-01, confirmed" : "not found";

    [Description("Lists the payments of a booking with amount in euros, time and status.")]
    public string ListPayments([Description("Booking reference such as HB-482913")] string reference) =>
        reference == "HB-482913" ? "86.00 2026-10-29T09:12 captured; 86.00 2026-10-29T09:23 captured" : "none";
}
