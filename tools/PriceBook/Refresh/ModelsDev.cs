using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Reads models.dev's <c>api.json</c>: an object of providers by id, each with an object of models by id.</summary>
internal static class ModelsDev
{
    /// <summary>Name of the source in our table.</summary>
    public const string Source = "models.dev";

    private static readonly Dictionary<string, string> Providers = new()
    {
        ["ai21"] = "ai21",
        ["alibaba"] = "alibaba",
        ["amazon-bedrock"] = "aws.bedrock",
        ["anthropic"] = "anthropic",
        ["azure"] = "azure.ai.openai",
        ["cerebras"] = "cerebras",
        ["cohere"] = "cohere",
        ["deepseek"] = "deepseek",
        ["fireworks-ai"] = "fireworks_ai",
        ["google"] = "gcp.gemini",
        ["groq"] = "groq",
        ["minimax"] = "minimax",
        ["mistral"] = "mistral_ai",
        ["moonshotai"] = "moonshot_ai",
        ["openai"] = "openai",
        ["togetherai"] = "together_ai",
        ["xai"] = "x_ai",
        ["xiaomi"] = "xiaomi",
        ["zai"] = "z_ai",
    };

    public static IEnumerable<SourcePrice> Read(JToken data, string date) =>
        ((JObject)data).Properties().Where(provider => Providers.ContainsKey(provider.Name)).SelectMany(provider =>
            ((provider.Value as JObject)?.Part("models")?.Properties() ?? []).Select(model => Model(Providers[provider.Name], model.Name, (JObject)model.Value, date)).OfType<SourcePrice>());

    private static SourcePrice? Model(string provider, string id, JObject model, string date)
    {
        // Zero means free, part of a plan, or not known. What also speaks or draws is billed by more than text tokens.
        var draws = model.Part("modalities")?.Texts("output").Any(kind => kind != "text") == true;
        if (draws || model.Text("status") == "deprecated" || model.Part("cost") is not { } cost || cost.Usd("input") is not > 0)
        {
            return null;
        }

        var facts = new JObject();
        facts.Optional("name", model.Text("name"));
        facts.Optional("context", model.Part("limit")?.Whole("context"));
        facts.Optional("max_output", model.Part("limit")?.Whole("output"));
        facts.Optional("reasoning", model.Is("reasoning"));
        facts.Optional("open_weights", model.Is("open_weights"));
        facts.Optional("released", model.Text("release_date") is { Length: 10 } day ? day : null);
        return new(
            Source,
            date,
            provider,
            id,
            cost.Usd("input")!.Value,
            cost.Usd("cache_read") is > 0 and var read ? read : null,
            cost.Usd("output") is > 0 and var output ? output : null,
            facts);
    }
}
