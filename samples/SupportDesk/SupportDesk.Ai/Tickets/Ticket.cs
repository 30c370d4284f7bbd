namespace SupportDesk.Ai.Tickets;

/// <summary>One customer request with its conversation so far.</summary>
public sealed record Ticket(int Id, string TenantId, string Subject, string Body, DateTimeOffset CreatedAt)
{
    /// <summary>ISO 639-1 code of the language the customer writes in.</summary>
    public string Language { get; init; } = "en";

    public IReadOnlyList<TicketMessage> Messages { get; init; } = [];

    public TicketStatus Status { get; init; } = TicketStatus.Open;

    public TicketClassification? Classification { get; init; }

    public TicketFields? Fields { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Subject, body and conversation as plain text, oldest first.</summary>
    public string ToPlainText() =>
        $"""
        Subject: {Subject}

        {Body}

        {string.Join("\n\n", Messages.Select(message => $"{message.Author}: {message.Text}"))}
        """;
}
