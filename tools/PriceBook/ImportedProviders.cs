using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>The providers the table carries, by the name the collected rows use, as <c>pricing/models.json</c> writes them.</summary>
internal static class ImportedProviders
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyDictionary<string, JObject> All { get; } = new Dictionary<string, JObject>
    {
        ["ai21"] = Of("ai21", "AI21 Labs", vendor: true, prefixes: ["ai21/"]),
        ["alibaba"] = Of("alibaba", "Alibaba Cloud Model Studio", vendor: true, aliases: ["alibaba_cloud", "dashscope"], prefixes: ["alibaba/", "qwen/"]),
        ["anthropic"] = Of("anthropic", "Anthropic", vendor: true, snapshots: true, prefixes: ["anthropic/"]),
        ["amazon-bedrock"] = Of("aws.bedrock", "Amazon Bedrock", named: true, aliases: ["amazon-bedrock", "bedrock"], prefixes: ["bedrock/"], regions: ["apac", "au", "ca", "eu", "global", "in", "jp", "us", "us-gov"]),
        ["azure-foundry"] = Of("azure.ai.inference", "Microsoft Foundry", aliases: ["az.ai.inference", "azure-foundry"], prefixes: ["azure_ai/"], sellsToo: ["azure.ai.openai"]),
        ["azure-openai"] = Of("azure.ai.openai", "Azure OpenAI", snapshots: true, aliases: ["az.ai.openai", "azure", "azure-openai"], prefixes: ["azure/"], sellsToo: ["azure.ai.inference"]),
        ["cerebras"] = Of("cerebras", "Cerebras", prefixes: ["cerebras/"]),
        ["cohere"] = Of("cohere", "Cohere", vendor: true, prefixes: ["cohere/"]),
        ["deepseek"] = Of("deepseek", "DeepSeek", vendor: true, prefixes: ["deepseek/", "deepseek-ai/"]),
        ["fireworks"] = Of("fireworks_ai", "Fireworks AI", named: true, aliases: ["fireworks"], prefixes: ["fireworks_ai/"]),
        ["google"] = Of("gcp.gemini", "Google Gemini API", vendor: true, snapshots: true, aliases: ["gcp.gen_ai", "gemini", "google"], prefixes: ["gemini/", "google/"]),
        ["vertex"] = Of("gcp.vertex_ai", "Google Vertex AI (global endpoint)", aliases: ["vertex_ai"], prefixes: ["vertex_ai/"], sellsToo: ["gcp.gemini", "anthropic"]),
        ["groq"] = Of("groq", "Groq", prefixes: ["groq/"]),
        ["meta"] = Of("meta", "Meta", vendor: true, prefixes: ["meta/"]),
        ["minimax"] = Of("minimax", "MiniMax", vendor: true, prefixes: ["minimax/", "minimaxai/"]),
        ["mistral"] = Of("mistral_ai", "Mistral AI", vendor: true, aliases: ["mistral"], prefixes: ["mistral/", "mistralai/"]),
        ["moonshot"] = Of("moonshot_ai", "Moonshot AI", vendor: true, aliases: ["moonshot"], prefixes: ["moonshot/", "moonshotai/"]),
        ["openai"] = Of("openai", "OpenAI", vendor: true, snapshots: true, prefixes: ["openai/"]),
        ["together"] = Of("together_ai", "Together AI", aliases: ["together"], prefixes: ["together_ai/"]),
        ["voyage"] = Of("voyage_ai", "Voyage AI", vendor: true, aliases: ["voyage"], prefixes: ["voyage/", "voyageai/"]),
        ["xai"] = Of("x_ai", "xAI", vendor: true, snapshots: true, aliases: ["xai"], prefixes: ["x-ai/", "xai/"]),
        ["xiaomi"] = Of("xiaomi", "Xiaomi", vendor: true, prefixes: ["xiaomi/"]),
        ["z-ai"] = Of("z_ai", "Z.ai", vendor: true, aliases: ["z-ai", "zai"], prefixes: ["z-ai/", "zai/", "zai-org/"]),
    };

    private static JObject Of(
        string id,
        string name,
        bool vendor = false,
        bool named = false,
        bool snapshots = false,
        string[]? aliases = null,
        string[]? prefixes = null,
        string[]? regions = null,
        string[]? sellsToo = null)
    {
        var json = new JObject { ["id"] = id, ["name"] = name };
        json.Flag("vendor", vendor);
        json.Flag("spellings_name_it", named);
        json.Flag("snapshots", snapshots);
        json.List("aliases", aliases);
        json.List("prefixes", prefixes);
        json.List("regions", regions);
        json.List("sells_too", sellsToo);
        return json;
    }
}
