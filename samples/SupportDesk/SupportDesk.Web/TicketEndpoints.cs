using SupportDesk.Ai;
using SupportDesk.Ai.Agents;
using SupportDesk.Ai.Search;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Web;

/// <summary>The API under <c>/tickets</c>.</summary>
public static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets");

        tickets.MapPost("/{id:int}/summary", SummarizeAsync);
        tickets.MapPost("/triage", TriageAsync);
        tickets.MapPost("/{id:int}/reply", DraftReplyAsync);
        tickets.MapPost("/{id:int}/investigation", InvestigateAsync);
        tickets.MapPost("/{id:int}/handover", PlanHandoverAsync);

        tickets.MapPost("/search", async (SearchRequest request, ITicketSearch search, CancellationToken cancellationToken) =>
            await search.FindAsync(request.Question, request.Count ?? 5, cancellationToken));

        tickets.MapPost("/index", async (ITicketStore store, ITicketSearch search, CancellationToken cancellationToken) =>
        {
            var closed = await store.ListAsync(TicketStatus.Closed, cancellationToken);
            await search.IndexAsync(closed, cancellationToken);
            return TypedResults.Ok(closed.Count);
        });
    }

    private static async Task<IResult> SummarizeAsync(
        int id,
        ITicketStore store,
        TicketSummarizer summarizer,
        CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } ticket)
        {
            return Results.NotFound();
        }

        var summary = await summarizer.SummarizeAsync(ticket, cancellationToken);
        await store.SaveAsync(ticket with { Summary = summary }, cancellationToken);
        return Results.Ok(new { ticket.Id, summary });
    }

    private static async Task<IResult> TriageAsync(
        TriageRequest request,
        ITicketStore store,
        TriageService triage,
        CancellationToken cancellationToken)
    {
        var tickets = new List<Ticket>();
        foreach (var id in request.TicketIds)
        {
            if (await store.FindAsync(id, cancellationToken) is { } ticket)
            {
                tickets.Add(ticket);
            }
        }

        var triaged = await triage.TriageAsync(tickets, cancellationToken);
        return Results.Ok(triaged.Select(ticket => new { ticket.Id, ticket.Classification }));
    }

    private static async Task<IResult> DraftReplyAsync(
        int id,
        ITicketStore store,
        ReplyDrafter drafter,
        CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } ticket
            ? Results.ServerSentEvents(drafter.DraftAsync(ticket, cancellationToken), eventType: "draft")
            : Results.NotFound();

    private static async Task<IResult> InvestigateAsync(
        int id,
        ITicketStore store,
        PaymentInvestigator investigator,
        CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } ticket
            ? Results.Ok(new { ticket.Id, finding = await investigator.InvestigateAsync(ticket, cancellationToken) })
            : Results.NotFound();

    private static async Task<IResult> PlanHandoverAsync(
        int id,
        ITicketStore store,
        HandoverPlanner planner,
        CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } ticket
            ? Results.Ok(new { ticket.Id, note = await planner.PlanAsync(ticket, cancellationToken) })
            : Results.NotFound();
}
