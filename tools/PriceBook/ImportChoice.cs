using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Which collected rows the table carries.</summary>
internal static class ImportChoice
{
    /// <summary>Rows whose price is not what the name suggests, each with the reason.</summary>
    private static readonly Dictionary<(string Provider, string Id), string> LeftOut = new()
    {
        [("azure-openai", "model-router")] = "a fee on top of the model it routes to, not a model's price",
        [("cohere", "embed-multilingual-light-v3.0")] = "listed at 100 USD, a thousand times its siblings: an error of the source",
        [("fireworks", "accounts/fireworks/models/")] = "a pattern, not a model",
        [("google", "gemini-flash-1.5")] = "a router's spelling of gemini-1.5-flash",
        [("google", "gemini-flash-1.5-8b")] = "a router's spelling",
        [("google", "gemini-pro-1.5")] = "a router's spelling of gemini-1.5-pro",
        [("google", "gemma-2-27b-it")] = "a router's price, Google sells it to nobody",
        [("meta", "muse-spark-1.2-contributor")] = "a price under conditions that no source states",
        [("meta", "muse-spark-1.3-contributor")] = "a price under conditions that no source states",
        [("openai", "text-embedding-ada-002-v2")] = "another name of text-embedding-ada-002",
    };

    /// <summary>Providers whose older rows were checked against their own lists; elsewhere a row gone from the catalogues needs two sources.</summary>
    private static readonly HashSet<string> LegacyCarried = ["openai", "azure-openai", "anthropic", "xai"];

    /// <summary>Providers whose older rows mix in routers' spellings and prices.</summary>
    private static readonly HashSet<string> LegacyRefused = ["together", "fireworks", "minimax", "mistral", "deepseek", "cerebras", "azure-foundry"];

    /// <summary>Whether the table carries a row.</summary>
    public static bool IsCarried(JObject row)
    {
        var provider = row.Text("provider")!;
        var priced = row.Usd("input_usd_per_mtok") is > 0 && (row.Text("kind") == "embedding" || row.Usd("output_usd_per_mtok") is > 0);
        if (!priced || LeftOut.ContainsKey((provider, row.Text("id")!)) || row.Text("status") == "not_found")
        {
            return false;
        }

        return row.Text("status") != "legacy"
            || row.Text("kind") == "embedding"
            || LegacyCarried.Contains(provider)
            || (row.Is("agree") == true && !LegacyRefused.Contains(provider));
    }
}
