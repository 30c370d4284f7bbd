using System.Text.Json;
using Microsoft.Extensions.Options;
using OpenAI.Responses;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Insights;

/// <summary>Writes the nightly digest for the support lead.</summary>
public sealed class DigestWriter(ResponsesClient responses, IOptions<DigestOptions> options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task<string> WriteAsync(
        IReadOnlyList<Ticket> tickets,
        IReadOnlyDictionary<int, string> causes,
        CancellationToken cancellationToken = default)
    {
        var rows = tickets.Select(ticket => new { ticket.Id, ticket.Subject, ticket.Summary, Cause = causes.GetValueOrDefault(ticket.Id) });
        List<ResponseItem> history =
        [
            ResponseItem.CreateDeveloperMessageItem(Prompts.Digest),
            ResponseItem.CreateUserMessageItem(JsonSerializer.Serialize(rows, Json)),
        ];

        while (true)
        {
            ResponseResult result = await responses.CreateResponseAsync(
                new CreateResponseOptions(options.Value.Model, history),
                cancellationToken);
            var digest = result.GetOutputText();
            if (digest.Length <= options.Value.MaxCharacters)
            {
                return digest;
            }

            history.Add(ResponseItem.CreateAssistantMessageItem(digest));
            history.Add(ResponseItem.CreateUserMessageItem($"That is {digest.Length} characters. Shorten it."));
        }
    }
}
