using OpenAI.Chat;
using SupportDesk.Ai;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Worker;

/// <summary>Puts tags on tickets for the statistics page.</summary>
public sealed class TicketTagger(ChatClient chat, ITicketStore store)
{
    public async Task TagAsync(IEnumerable<Ticket> tickets, CancellationToken cancellationToken)
    {
        foreach (var ticket in tickets.Where(ticket => ticket.Tags.Count == 0))
        {
            var tags = await SuggestTagsAsync(ticket);
            await store.SaveAsync(ticket with { Tags = tags }, cancellationToken);
        }
    }

    private async Task<string[]> SuggestTagsAsync(Ticket ticket)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage(Prompts.Tags),
            new UserChatMessage(ticket.ToPlainText()));
        return completion.Content[0].Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
