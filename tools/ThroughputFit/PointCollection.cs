using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Hardware;

namespace Stoker.ThroughputFitTool;

/// <summary>Chooses the usable points of a collection of published measurements and spells them as our tables do.</summary>
internal static class PointCollection
{
    private static readonly Dictionary<string, string> Accelerators = new()
    {
        ["apple_m2_ultra_76"] = "apple_m2_ultra",
        ["apple_m3_max_40"] = "apple_m3_max",
        ["apple_m3_ultra_80"] = "apple_m3_ultra",
        ["a100_80_sxm"] = "a100_80",
    };

    /// <summary>All usable points as lines of <c>points.csv</c>, each measurement once.</summary>
    public static IEnumerable<MeasuredPoint> Collect(string json, HardwareBook book)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader)["points"]!.Cast<JObject>().Where(IsUsable).Select(row => Point(row, book)).OfType<MeasuredPoint>().DistinctBy(point => point with { OutputTokensPerSecond = Math.Round(point.OutputTokensPerSecond / 2) });
    }

    // Disaggregated and speculating deployments are not modelled; more than 8 accelerators in one replica are doubted by the collection itself.
    private static bool IsUsable(JObject row) =>
        (string?)row["group"] is "silicon" or "inferencex" or "trtllm" or "mlenergy" or "local"
        && (string?)row["spec_decode"] != "mtp"
        && (bool?)row["disagg"] != true
        && ((string?)row["notes"] ?? "").IndexOf("doubtful", StringComparison.Ordinal) < 0;

    private static MeasuredPoint? Point(JObject row, HardwareBook book)
    {
        var group = (string)row["group"]!;
        var local = group == "local";
        var accelerator = (string)row["accelerator"]!;
        accelerator = Accelerators.GetValueOrDefault(accelerator, accelerator);
        var model = book.FindModel((string)row["model"]!);
        var precision = (string)row["precision"]! switch
        {
            "fp16" => "f16",
            "ollama q4" => "q4_k_m",
            var name => name,
        };
        if (model?.KvElementsPerToken is null || book.FindAccelerator(accelerator) is null || Precision.Find(precision) is null || (!local && row["osl"] is null))
        {
            return null;
        }

        // llama.cpp's figures are decode rates alone; its benchmark writes 1,024 tokens after none. A mean over a run is no whole number of requests.
        var layout = (string?)row["parallelism"] ?? "";
        var point = new MeasuredPoint(
            group,
            model.Id,
            precision,
            accelerator,
            (int)row["count"]!,
            layout.StartsWith("DEP", StringComparison.Ordinal) || (layout.Contains("EP8DP8") || layout.Contains("EP4DP4")),
            layout,
            (double?)row["concurrency"] is { } flight ? Math.Max(1, (int)Math.Round(flight)) : null,
            local ? 1 : (long?)(double?)row["isl"],
            local ? 1024 : (long)Math.Round((double)row["osl"]!),
            ((string?)row["framework"] ?? "").Split(' ')[0],
            (double)row["output_tok_s_total"]!,
            ((string)row["source"]!).Split([':', ' '])[0]);
        return point.With(book).Ratio(book.Constants) is null ? null : point;
    }
}
