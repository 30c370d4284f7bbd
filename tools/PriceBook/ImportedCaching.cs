using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Prompt-cache facts of one collected row: how it is switched on, the shortest prefix, the life times that its provider's pages state.</summary>
internal static class ImportedCaching
{
    private const int FiveMinutes = 300;
    private const int HalfHour = 1800;
    private const int OneHour = 3600;
    private const int TwoHours = 7200;

    public static JObject? Of(JObject row)
    {
        if (row.Part("prompt_cache") is not { } facts)
        {
            return null;
        }

        var write = row.Part("cache_write_usd_per_mtok");
        var isMarked = row.Text("provider") == "anthropic"
            || (row.Text("provider") == "amazon-bedrock" && (row.Text("id")!.Contains("claude") || row.Text("id")!.Contains("nova")));
        int[] ttl = row.Text("provider") switch
        {
            _ when isMarked => write?.Usd("ttl_1h") is null ? [FiveMinutes] : [FiveMinutes, OneHour],
            "openai" or "azure-openai" => write is null ? [FiveMinutes] : [HalfHour], // Paid writes came with GPT-5.6 and its longer life.
            "groq" => [TwoHours],
            _ => [],
        };
        var json = new JObject { ["mode"] = isMarked ? "explicit" : "automatic" };
        json.Optional("min_prefix", facts.Whole("min_tokens"));
        json.Optional("ttl_seconds", ttl.Length == 0 ? null : new JArray(ttl));
        return json;
    }
}
