using System.Text.Json;
using OpenAI;
using OpenAI.Chat;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Agents;

/// <summary>Looks bookings and payments up until it can say what happened to a disputed charge.</summary>
public sealed class PaymentInvestigator
{
    private const string SystemPrompt =
        """
        You investigate disputed charges for the support team. Look up the booking and its payments with the tools before you
        conclude. Finish with two sentences: what happened, and what billing should do.
        """;

    private const int MaxRounds = 6;

    private static readonly ChatTool FindBooking = ChatTool.CreateFunctionTool(
        "find_booking",
        "Finds a booking by its reference and returns marina, berth, dates and status.",
        BinaryData.FromString("""{"type":"object","properties":{"reference":{"type":"string","description":"Booking reference such as HB-482913"}},"required":["reference"]}"""));

    private static readonly ChatTool ListPayments = ChatTool.CreateFunctionTool(
        "list_payments",
        "Lists the payments of a booking with amount in euros, time and status.",
        BinaryData.FromString("""{"type":"object","properties":{"reference":{"type":"string","description":"Booking reference such as HB-482913"}},"required":["reference"]}"""));

    private readonly ChatClient _chat;
    private readonly BookingLookup _bookings;

    public PaymentInvestigator(OpenAIClient openAI, BookingLookup bookings)
    {
        _chat = openAI.GetChatClient("gpt-6.1-terra");
        _bookings = bookings;
    }

    public async Task<string> InvestigateAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 1_000, Tools = { FindBooking, ListPayments } };
        List<ChatMessage> messages = [new SystemChatMessage(SystemPrompt), new UserChatMessage(ticket.ToPlainText())];

        for (var round = 0; round < MaxRounds; round++)
        {
            ChatCompletion completion = await _chat.CompleteChatAsync(messages, options, cancellationToken);
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
            {
                return completion.Content[0].Text;
            }

            messages.Add(new AssistantChatMessage(completion));
            foreach (var call in completion.ToolCalls)
            {
                messages.Add(new ToolChatMessage(call.Id, Run(call)));
            }
        }

        return "The investigation needs a person: too many lookups without a conclusion.";
    }

    private string Run(ChatToolCall call)
    {
        using var arguments = JsonDocument.Parse(call.FunctionArguments);
        var reference = arguments.RootElement.GetProperty("reference").GetString() ?? "";
        return call.FunctionName == "find_booking" ? _bookings.FindBooking(reference) : _bookings.ListPayments(reference);
    }
}
