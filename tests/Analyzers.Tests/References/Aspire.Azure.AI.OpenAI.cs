// Signatures of Aspire.Azure.AI.OpenAI that call sites name; read in dotnet/aspire@d44e195 (MIT).
// References: Microsoft.Extensions.AI, Aspire.OpenAI
using System;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.Hosting
{
    public class AzureOpenAISettings { public Uri? Endpoint { get; set; } public string? Key { get; set; } }
    public class AspireAzureOpenAIClientBuilder : AspireOpenAIClientBuilder { }

    public static class AspireAzureOpenAIExtensions
    {
        public static AspireAzureOpenAIClientBuilder AddAzureOpenAIClient(this IHostApplicationBuilder builder, string connectionName, Action<AzureOpenAISettings>? configureSettings = null) => throw null!;
        public static AspireAzureOpenAIClientBuilder AddKeyedAzureOpenAIClient(this IHostApplicationBuilder builder, string name, Action<AzureOpenAISettings>? configureSettings = null) => throw null!;
    }

    public static class AspireConfigurableOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddKeyedOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, string name) => throw null!;
        public static AspireOpenAIClientBuilder AddOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, string connectionName) => throw null!;
    }
}
