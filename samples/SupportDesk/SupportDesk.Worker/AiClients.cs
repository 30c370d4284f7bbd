using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using SupportDesk.Ai;

namespace SupportDesk.Worker;

/// <summary>The worker's clients and models.</summary>
public static class AiClients
{
    public static IServiceCollection AddAiClients(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new AnthropicClient { ApiKey = configuration["Anthropic:ApiKey"] });
        services.AddSingleton<IChatClient>(provider =>
            provider.GetRequiredService<AnthropicClient>().AsIChatClient(configuration["Ai:ChatModel"]));

        services.AddSingleton(_ => new OpenAIClient(configuration["OpenAI:ApiKey"]));
        services.AddSingleton(provider => provider.GetRequiredService<OpenAIClient>().GetChatClient("gpt-6-luna"));
        services.AddSingleton(provider => provider.GetRequiredService<OpenAIClient>().GetEmbeddingClient(ModelNames.Embedding));
        services.AddSingleton(provider => provider.GetRequiredService<OpenAIClient>().GetResponsesClient());
        return services;
    }

    /// <summary>Whether the keys of both providers are set.</summary>
    public static bool HasAiKeys(this IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration["Anthropic:ApiKey"]) && !string.IsNullOrEmpty(configuration["OpenAI:ApiKey"]);
}
