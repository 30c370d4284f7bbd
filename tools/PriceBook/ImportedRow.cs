using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>One collected row on its way into the table.</summary>
internal sealed class ImportedRow
{
    /// <summary>Families that <c>Core/Tokens</c> knows a ratio or a reason for; any other is left absent.</summary>
    private static readonly HashSet<string> Tokenizers =
    [
        "o200k_base", "o200k_harmony", "cl100k_base", "claude-legacy", "claude-2026", "gemini", "gemma", "llama3", "llama4", "deepseek",
        "qwen", "mistral-tekken", "cohere", "grok", "glm", "kimi", "amazon-nova", "minimax", "phi",
    ];

    private readonly ImportedRegions _regions;

    public ImportedRow(JObject json)
    {
        Json = json;
        _regions = new(json);
    }

    public JObject Json { get; }

    public string Provider => Json.Text("provider")!;

    public string Id => Json.Text("id")!;

    public List<string> Aliases { get; } = [];

    /// <summary>Whether another row took this one's id as alias.</summary>
    public bool IsMerged { get; set; }

    public bool IsLegacy => Json.Text("status") == "legacy";

    // Dated ids of GPT-3.5 Turbo have had three prices; only those listed are safe.
    public bool HasSnapshots => ImportedProviders.All[Provider].Is("snapshots") == true && !SnapshotsDiffer;

    private bool SnapshotsDiffer => Provider is "openai" or "azure-openai" && Id is "gpt-3.5-turbo" or "gpt-35-turbo";

    public bool SamePriceAs(ImportedRow other) =>
        Json.Usd("input_usd_per_mtok") == other.Json.Usd("input_usd_per_mtok") && Json.Usd("output_usd_per_mtok") == other.Json.Usd("output_usd_per_mtok");

    public bool IsRegional(string alias) => alias.EndsWith("." + Id, StringComparison.Ordinal);

    /// <summary>The row as the table writes it, and one more for every region whose prices are no multiple of the ordinary ones.</summary>
    public IEnumerable<JObject> ToJson()
    {
        var row = Start(Id);
        row.List("aliases", Aliases.Order(StringComparer.Ordinal));
        row.Optional("status", Status());
        row.Flag("resold", Provider is "mistral" or "alibaba" && (Id.Contains("glm") || Id.Contains("deepseek") || Id.Contains("kimi")));
        if (SnapshotsDiffer)
        {
            row["snapshots"] = false;
        }

        var batch = Json.Part("batch");
        var write = Json.Part("cache_write_usd_per_mtok");
        var reads = Json.Usd("cached_input_usd_per_mtok");
        Rates(row, Json, IsWriteBelievable(write) ? write : null, batch);
        Cliffs(row);
        Changes(row);
        Peak(row);
        row.Optional("regions", _regions.Factors());
        row.Optional("context", Json.Whole("context_window"));
        row.Optional("max_output", Json.Whole("max_output_tokens"));
        row.Optional("caching", reads is null ? null : ImportedCaching.Of(Json));
        Facts(row);
        yield return row;

        foreach (var (region, prices) in _regions.Irregular())
        {
            var other = Start(region.Length == 0 ? Id : region + "." + Id);
            other.Optional("status", Status());
            Rates(other, prices, null, null);
            other.Optional("context", Json.Whole("context_window"));
            other.Optional("max_output", Json.Whole("max_output_tokens"));
            Facts(other);
            yield return other;
        }
    }

    private JObject Start(string id)
    {
        var row = new JObject { ["provider"] = ImportedProviders.All[Provider].Text("id"), ["id"] = id };
        row.Optional("name", Json.Text("name") is { } name ? name.Replace(" (latest)", "") : null);
        row["kind"] = Json.Text("kind") == "embedding" ? "embeddings" : Id.Contains("-turbo-instruct") ? "text_completion" : "chat";
        return row;
    }

    private static void Rates(JObject row, JObject prices, JObject? write, JObject? batch)
    {
        row.Price("input", prices.Usd("input_usd_per_mtok"));
        row.Price("cached_input", prices.Usd("cached_input_usd_per_mtok"));
        row.Price("cache_write", write?.Usd("default") ?? prices.Usd("cache_write_usd_per_mtok"));
        row.Price("cache_write_1h", write?.Usd("ttl_1h"));
        row.Price("output", prices.Usd("output_usd_per_mtok"));
        row.Price("batch_input", batch?.Usd("input_usd_per_mtok"));
        row.Price("batch_output", batch?.Usd("output_usd_per_mtok"));
    }

    // One source gives a write price equal to the read price, a tenth of the input: a slip, since writing is never cheaper than sending.
    private bool IsWriteBelievable(JObject? write) => write?.Usd("default") >= Json.Usd("input_usd_per_mtok");

    private void Cliffs(JObject row)
    {
        var tiers = new JArray();
        foreach (var tier in Json.Parts("long_context"))
        {
            var above = tier.Whole("above_input_tokens")!.Value;
            if (above >= (Json.Whole("context_window") ?? long.MaxValue))
            {
                continue; // A request that long is refused today.
            }

            // OpenAI and xAI charge the higher price from exactly the threshold on (developers.openai.com, model pages).
            var inclusive = (Provider is "openai" or "azure-openai" or "xai" || Id.StartsWith("openai.", StringComparison.Ordinal)) && above % 1000 == 0;
            var json = new JObject { ["above"] = inclusive ? above - 1 : above };
            Rates(json, tier, null, null);
            tiers.Add(json);
        }

        row.Optional("long_context", tiers.Count == 0 ? null : tiers);
    }

    private void Changes(JObject row)
    {
        var changes = new JArray();
        foreach (var change in Json.Parts("scheduled_changes"))
        {
            var json = new JObject { ["effective_from"] = change.Text("effective") };
            Rates(json, change, null, null);
            json.Optional("source", change.Text("source"));
            changes.Add(json);
        }

        row.Optional("dated", changes.Count == 0 ? null : changes);
    }

    private void Peak(JObject row)
    {
        if (Json.Part("time_of_day")?.Part("peak") is { } peak)
        {
            // DeepSeek's pricing page; whether weekends are off-peak is told by one secondary source only and left out.
            var json = new JObject { ["utc"] = new JArray("01:00-04:00", "06:00-10:00") };
            Rates(json, peak, null, null);
            row["peak"] = json;
        }
    }

    private void Facts(JObject row)
    {
        row.Optional("reasoning", Json["reasoning"]);
        row.Optional("open_weights", Json["open_weights"]);
        row.Optional("tier", Json.Text("tier"));
        row.Optional("tokenizer", Json.Text("tokenizer_family")?.Replace(" (undisclosed)", "") is { } family && Tokenizers.Contains(family) ? family : null);
        row.Optional("released", Json.Text("released") is { } day ? (day.Length == 7 ? day + "-01" : day) : null);
        row.Optional("retires", IsRetirementRefuted ? null : Json.Text("deprecated"));
        row["source"] = Json.Text("chosen_from");
        row["checked"] = Json.Text("newest_confirmation");
        row["agree"] = Json.Is("agree") == true;
    }

    // A model that the newest catalogues still sell after its day was not switched off.
    private bool IsRetirementRefuted => Json.Text("deprecated") is not null && Json.Is("core") == true;

    private string? Status() => Json.Text("status") switch
    {
        "beta" => "preview",
        "deprecated" when !IsRetirementRefuted => "deprecated",

        // The catalogues list few embeddings at all, so their absence says nothing.
        "legacy" when Json.Text("kind") != "embedding" => "legacy",
        _ => null,
    };
}
