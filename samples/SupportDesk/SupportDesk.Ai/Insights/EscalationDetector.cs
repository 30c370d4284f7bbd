using Anthropic;
using Anthropic.Models.Messages;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Insights;

/// <summary>Finds tickets that must go to a person at once.</summary>
public sealed class EscalationDetector(AnthropicClient client)
{
    public async Task<IReadOnlyList<Ticket>> FindEscalationsAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default)
    {
        var escalated = new List<Ticket>();

        foreach (var ticket in tickets)
        {
            var verdict = await client.Messages.Create(
                new MessageCreateParams
                {
                    Model = Model.ClaudeSonnet5,
                    MaxTokens = 64,
                    System = Prompts.SupportHandbook + "\n\n" + Prompts.Escalation,
                    Messages = [new UserMessageParam(ticket.ToPlainText())],
                },
                cancellationToken);

            if (verdict.Content.Any(block => block.TryPickText(out var text) && text.Text.StartsWith("ESCALATE", StringComparison.Ordinal)))
            {
                escalated.Add(ticket with { Status = TicketStatus.Escalated });
            }
        }

        return escalated;
    }
}
