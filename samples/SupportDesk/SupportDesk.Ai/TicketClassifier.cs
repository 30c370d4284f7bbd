using System.Text.Json;
using OpenAI.Chat;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Finds the product area and the priority of a ticket.</summary>
public sealed class TicketClassifier(ChatClient chat)
{
    private static readonly BinaryData Schema = BinaryData.FromString(
        """
        {
          "type": "object",
          "properties": {
            "category": {
              "type": "string",
              "enum": ["booking", "payments", "invoicing", "metering", "access", "accounts", "communication", "other"]
            },
            "priority": { "type": "string", "enum": ["urgent", "high", "normal", "low"] }
          },
          "required": ["category", "priority"],
          "additionalProperties": false
        }
        """);

    public async Task<TicketClassification> ClassifyAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = 60,
            ReasoningEffortLevel = ChatReasoningEffortLevel.None,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("ticket_classification", Schema, jsonSchemaIsStrict: true),
        };

        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Prompts.SupportHandbook + "\n\n" + Prompts.Triage),
                new UserChatMessage($"Opened: {ticket.CreatedAt:dddd, d MMMM yyyy HH:mm}\nSubject: {ticket.Subject}\n\n{ticket.Body}"),
            ],
            options,
            cancellationToken);

        return JsonSerializer.Deserialize<TicketClassification>(completion.Content[0].Text, JsonSerializerOptions.Web)
            ?? new TicketClassification("other", "normal");
    }
}
