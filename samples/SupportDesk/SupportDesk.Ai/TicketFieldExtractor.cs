using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Reads booking reference, marina and disputed amount out of a ticket.</summary>
public sealed class TicketFieldExtractor(IChatClient chat, ILogger<TicketFieldExtractor> logger)
{
    private const int MaxAttempts = 5;

    public async Task<TicketFields?> ExtractAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        var options = new ChatOptions
        {
            Instructions = Prompts.Fields,
            MaxOutputTokens = 200,
            ResponseFormat = ChatResponseFormat.ForJsonSchema<TicketFields>(),
        };

        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var response = await chat.GetResponseAsync(ticket.ToPlainText(), options, cancellationToken);
            try
            {
                return JsonSerializer.Deserialize<TicketFields>(response.Text, JsonSerializerOptions.Web);
            }
            catch (JsonException exception)
            {
                logger.LogWarning(exception, "Attempt {Attempt}: fields of ticket {TicketId} are not valid JSON", attempt, ticket.Id);
            }
        }

        return null;
    }
}
