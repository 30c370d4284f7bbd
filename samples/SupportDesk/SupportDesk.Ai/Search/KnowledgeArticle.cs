namespace SupportDesk.Ai.Search;

/// <summary>An article of the public help centre.</summary>
public sealed record KnowledgeArticle(string Slug, string Title, string Text)
{
    /// <summary>The articles that ship with the product.</summary>
    public static IReadOnlyList<KnowledgeArticle> BuiltIn { get; } =
    [
        new("refunds", "Refunding a guest", "Open the booking, choose Payments, then Refund. Card refunds arrive within five bank days."),
        new("exports", "Exporting guests and invoices", "Settings, Exports. CSV holds VAT numbers, PDF does not."),
        new("tariffs", "Changing the power tariff", "Metering, Tariffs. A new tariff starts with the next reading, not at once."),
        new("gates", "Gate codes", "Codes follow the booking. They end at noon on the day of departure."),
    ];
}
