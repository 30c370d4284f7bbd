using Microsoft.Extensions.AI;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Translates tickets into English, the working language of the team.</summary>
public sealed class TicketTranslator(IChatClient chat)
{
    private static readonly ChatOptions Options = new() { MaxOutputTokens = 800 };

    public async Task<IReadOnlyList<Ticket>> TranslateAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(tickets.Select(async ticket =>
        {
            if (ticket.Language == "en")
            {
                return ticket;
            }

            var response = await chat.GetResponseAsync(
                $"Translate this support ticket into English. Keep names, references and amounts.\n\n{ticket.Body}",
                Options,
                cancellationToken);
            return ticket with { Body = response.Text, Language = "en" };
        }));
}
