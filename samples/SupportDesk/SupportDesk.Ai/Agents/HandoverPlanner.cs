using Microsoft.Extensions.AI;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Agents;

/// <summary>Plans the handover of a ticket to the second line, with what the booking system knows.</summary>
public sealed class HandoverPlanner(IChatClient chat, BookingLookup bookings)
{
    private const int MaxRounds = 4;

    public async Task<string> PlanAsync(Ticket ticket, CancellationToken cancellationToken = default)
    {
        AIFunction[] tools = [AIFunctionFactory.Create(bookings.FindBooking), AIFunctionFactory.Create(bookings.ListPayments)];
        var options = new ChatOptions
        {
            Instructions = "Write a handover note for the second line: the problem, the facts you looked up, the open question.",
            MaxOutputTokens = 500,
            Tools = [.. tools],
        };
        List<ChatMessage> messages = [new(ChatRole.User, ticket.ToPlainText())];

        for (var round = 0; round < MaxRounds; round++)
        {
            var response = await chat.GetResponseAsync(messages, options, cancellationToken);
            var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0)
            {
                return response.Text;
            }

            messages.AddMessages(response);
            messages.Add(new ChatMessage(ChatRole.Tool, [.. await Task.WhenAll(calls.Select(call => RunAsync(call, tools, cancellationToken)))]));
        }

        return "No handover note: the lookups did not come to an end.";
    }

    private static async Task<AIContent> RunAsync(FunctionCallContent call, AIFunction[] tools, CancellationToken cancellationToken)
    {
        var tool = tools.FirstOrDefault(candidate => candidate.Name == call.Name);
        var result = tool is null
            ? "unknown tool"
            : await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellationToken);
        return new FunctionResultContent(call.CallId, result);
    }
}
