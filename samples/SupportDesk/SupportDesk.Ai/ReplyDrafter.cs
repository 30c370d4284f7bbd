using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using SupportDesk.Ai.Tenants;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Drafts the next reply to a customer, in the tone and with the model the marina has chosen.</summary>
public sealed class ReplyDrafter(IChatClient chat, ITenantSettingsStore tenants, TimeProvider time)
{
    public async IAsyncEnumerable<string> DraftAsync(
        Ticket ticket,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var settings = await tenants.GetAsync(ticket.TenantId, cancellationToken);
        var template = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Prompts", "reply.md"));

        List<ChatMessage> messages =
        [
            new(ChatRole.System, $"Now: {time.GetUtcNow():O}\nTone: {settings.Tone}\n\n{template}"),
            new(ChatRole.User, ticket.ToPlainText()),
        ];
        var options = new ChatOptions { ModelId = settings.PreferredModel, MaxOutputTokens = 600 };

        await foreach (var update in chat.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            if (update.Text.Length > 0)
            {
                yield return update.Text;
            }
        }
    }
}
