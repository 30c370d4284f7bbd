using Microsoft.Extensions.AI;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Summarises a ticket for the agent who takes it over.</summary>
public sealed class TicketSummarizer(IChatClient chat)
{
    public async Task<string> SummarizeAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, Prompts.Summary),
            new(ChatRole.User, ticket.ToPlainText()),
        ];

        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        return response.Text;
    }
}
