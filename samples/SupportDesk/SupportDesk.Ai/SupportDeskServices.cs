using Microsoft.Extensions.DependencyInjection;
using SupportDesk.Ai.Agents;
using SupportDesk.Ai.Insights;
using SupportDesk.Ai.Search;
using SupportDesk.Ai.Tenants;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai;

/// <summary>Registers what the apps share; each app brings its own clients and models.</summary>
public static class SupportDeskServices
{
    public static IServiceCollection AddSupportDesk(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ITicketStore, InMemoryTicketStore>();
        services.AddSingleton<ITenantSettingsStore, InMemoryTenantSettingsStore>();
        services.AddSingleton<BookingLookup>();

        services.AddSingleton<TicketClassifier>();
        services.AddSingleton<TicketTranslator>();
        services.AddSingleton<TriageService>();
        services.AddSingleton<TicketSummarizer>();
        services.AddSingleton<TicketFieldExtractor>();
        services.AddSingleton<ReplyDrafter>();
        services.AddSingleton<PaymentInvestigator>();
        services.AddSingleton<HandoverPlanner>();
        services.AddSingleton<ITicketSearch, TicketSearch>();
        return services;
    }

    /// <summary>Registers what runs in the background; needs <see cref="DigestOptions"/>.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services)
    {
        services.AddSingleton<EscalationDetector>();
        services.AddSingleton<RootCauseAnalyzer>();
        services.AddSingleton<DigestWriter>();
        services.AddSingleton<KnowledgeIndexer>();
        return services;
    }
}
