using OpenAI.Responses;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Insights;

/// <summary>Names the likely cause behind each ticket.</summary>
public sealed class RootCauseAnalyzer(ResponsesClient responses)
{
    public async Task<IReadOnlyDictionary<int, string>> AnalyzeAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default)
    {
        var causes = new Dictionary<int, string>();

        foreach (var ticket in tickets)
        {
            ResponseResult result = await responses.CreateResponseAsync(
                ModelNames.Analysis,
                $"Name the most likely technical cause of this support ticket in one sentence.\n\n{ticket.ToPlainText()}",
                cancellationToken: cancellationToken);
            causes[ticket.Id] = result.GetOutputText();
        }

        return causes;
    }
}
