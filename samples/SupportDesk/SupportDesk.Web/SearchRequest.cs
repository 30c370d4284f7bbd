namespace SupportDesk.Web;

/// <summary>A question in plain words, and how many tickets to return (5 if not said).</summary>
public sealed record SearchRequest(string Question, int? Count);
