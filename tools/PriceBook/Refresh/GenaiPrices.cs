using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Reads version 2 of Pydantic's genai-prices (<c>data.json</c>): an array of providers with dated, conditional and tiered prices.</summary>
internal static class GenaiPrices
{
    /// <summary>Name of the source in our table.</summary>
    public const string Source = "genai-prices";

    private static readonly Dictionary<string, string> Providers = new()
    {
        ["anthropic"] = "anthropic",
        ["aws"] = "aws.bedrock",
        ["azure"] = "azure.ai.openai",
        ["cerebras"] = "cerebras",
        ["cohere"] = "cohere",
        ["deepseek"] = "deepseek",
        ["fireworks"] = "fireworks_ai",
        ["google"] = "gcp.gemini",
        ["groq"] = "groq",
        ["mistral"] = "mistral_ai",
        ["moonshotai"] = "moonshot_ai",
        ["openai"] = "openai",
        ["together"] = "together_ai",
        ["voyageai"] = "voyage_ai",
        ["x-ai"] = "x_ai",
    };

    public static IEnumerable<SourcePrice> Read(JToken data, string date) =>
        data.OfType<JObject>().Where(provider => Providers.ContainsKey(provider.Text("id") ?? "")).SelectMany(provider =>
            provider.Parts("models").Select(model => Model(Providers[provider.Text("id")!], model, date)).OfType<SourcePrice>());

    private static SourcePrice? Model(string provider, JObject model, string date)
    {
        if (model.Is("deprecated") == true || PricesOn(model["prices"], date) is not { } prices || Base(prices["input_mtok"]) is not > 0 || model.Text("id") is not { } id)
        {
            return null;
        }

        var facts = new JObject();
        facts.Optional("name", model.Text("name"));
        facts.Optional("context", model.Whole("context_window"));
        return new(Source, date, provider, id, Base(prices["input_mtok"])!.Value, Base(prices["cache_read_mtok"]), Base(prices["output_mtok"]), facts);
    }

    // The last entry whose condition holds wins. Hours of the day are a field of their own in our table, so the unconditional price is compared.
    private static JObject? PricesOn(JToken? prices, string date) => prices switch
    {
        JObject single => single,
        JArray entries => entries.OfType<JObject>().Reverse().FirstOrDefault(entry =>
            entry.Part("constraint") is not { } constraint
            || (constraint.Text("start_date") is { } from && string.CompareOrdinal(from, date) <= 0))?.Part("prices"),
        _ => null,
    };

    private static decimal? Base(JToken? price) => price switch
    {
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => (decimal)number,
        JObject tiered => tiered.Usd("base"),
        _ => null,
    };
}
