using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;

namespace Stoker.Core.Hardware;

/// <summary>Reads <c>pricing/hardware.json</c>, <c>open-models.json</c> and <c>throughput.json</c> (schema 1). Apart from <see cref="HardwareBook"/>, so that compiled tables never load Newtonsoft.Json.</summary>
public static class HardwareTable
{
    /// <summary>The schema number this version reads.</summary>
    public const int Schema = 1;

    /// <summary>Reads the three files. Unknown keys are errors.</summary>
    /// <exception cref="StrictJsonException">A text is no such table; the message says what, the exception where.</exception>
    public static HardwareBook Read(string hardware, string openModels, string throughput)
    {
        var (first, accelerators) = Rows(hardware, "accelerators", Accelerator);
        var (second, models) = Rows(openModels, "models", Model);
        return new(first < second ? first : second, accelerators, models, Constants(throughput));
    }

    /// <summary>Reads the fitted constants.</summary>
    /// <exception cref="StrictJsonException">The text is no such file.</exception>
    public static ThroughputConstants Constants(string throughput)
    {
        var file = File(throughput);
        file.Day("date");
        file.Text("fitted_on");
        var json = file.Object("constants") ?? throw file.Fault("\"constants\" is missing");
        file.Close();
        var constants = new ThroughputConstants(
            Needed(json, "memory_efficiency"),
            Needed(json, "compute_efficiency"),
            Needed(json, "link_efficiency"),
            Needed(json, "layer_seconds"),
            Needed(json, "mixture_layer_seconds"),
            Needed(json, "reduce_seconds"),
            Needed(json, "sequence_seconds"),
            Needed(json, "rocm_factor"),
            Needed(json, "local_memory_efficiency"),
            Needed(json, "local_layer_seconds"),
            Needed(json, "local_compute_efficiency"));
        json.Close();
        return constants;
    }

    private static (DateTime Date, T[] Rows) Rows<T>(string text, string key, Func<StrictJsonObject, T> read)
    {
        var file = File(text);
        var date = file.Day("date") ?? throw file.Fault("\"date\" is missing");
        var sources = file.Object("sources")?.Texts() ?? throw file.Fault("\"sources\" is missing");
        var rows = file.Objects(key).Select(json =>
        {
            var row = read(json);
            if (json.TextList("sources").FirstOrDefault(source => !sources.ContainsKey(source)) is { } unknown)
            {
                throw json.Fault($"source '{unknown}' is not in \"sources\"");
            }

            json.Close();
            return row;
        }).ToArray();
        file.Close();
        return (date, rows);
    }

    private static StrictJsonObject File(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var file = StrictJsonObject.Of(JToken.ReadFrom(reader, new() { LineInfoHandling = LineInfoHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error }));
            reader.Read(); // Throws where more than a comment follows the table.
            var schema = file.Number("schema");
            return schema == Schema ? file
                : throw file.Fault(schema > Schema ? $"schema {schema} is newer than this version reads ({Schema})" : $"\"schema\" must be {Schema}");
        }
        catch (JsonReaderException fault)
        {
            throw new StrictJsonException(fault.Message, fault.LineNumber, fault.LinePosition);
        }
        catch (JsonException fault)
        {
            throw new StrictJsonException(fault.Message, 0, 0);
        }
    }

    private static Accelerator Accelerator(StrictJsonObject json)
    {
        var purchase = json.Object("purchase");
        var row = new Accelerator
        {
            Id = json.Text("id"),
            Name = json.Text("name"),
            Aliases = json.TextList("aliases"),
            Kind = json.Word<AcceleratorKind>("kind"),
            Vendor = json.Text("vendor"),
            MemoryGb = Needed(json, "memory_gb"),
            BandwidthGbPerSecond = Needed(json, "bandwidth_gb_s"),
            TflopsBf16 = json.Figure("tflops_bf16"),
            TflopsFp8 = json.Figure("tflops_fp8"),
            TflopsFp4 = json.Figure("tflops_fp4"),
            TopsInt8 = json.Figure("tops_int8"),
            PrefillTflopsMeasured = json.Figure("prefill_tflops_measured"),
            Watts = json.Figure("watts"),
            WattsAllIn = json.Figure("watts_all_in"),
            LinkGbPerSecond = json.Figure("link_gb_s"),
            Year = (int?)json.OptionalNumber("year"),
            Rent = json.Object("rent") is { } rent ? Rent(rent) : null,
            Owned = json.Object("owned") is { } owned ? Owned(owned) : null,
            PurchaseLow = purchase?.Price("low"),
            PurchaseHigh = purchase?.Price("high"),
            Sources = json.TextList("sources"),
        };
        purchase?.Day("date");
        purchase?.Close();
        return row;
    }

    private static HourlyRent Rent(StrictJsonObject json)
    {
        var rent = new HourlyRent(Usd(json, "low"), Usd(json, "median"), Usd(json, "high"), (int)json.Number("offers"), json.Day("date"));
        json.Close();
        return rent;
    }

    private static OwnedCost Owned(StrictJsonObject json)
    {
        var owned = new OwnedCost(Usd(json, "hyperscaler"), Usd(json, "neocloud"), json.Day("date") ?? throw json.Fault("\"date\" is missing"));
        json.Close();
        return owned;
    }

    private static OpenModel Model(StrictJsonObject json) => new()
    {
        Id = json.Text("id"),
        Aliases = json.TextList("aliases"),
        TotalBillions = Needed(json, "total_b"),
        ActiveBillions = Needed(json, "active_b"),
        NonExpertBillions = json.Figure("non_expert_b"),
        Layers = (int)json.Number("layers"),
        Hidden = (int)json.Number("hidden"),
        Heads = (int)json.Number("heads"),
        KvHeads = (int?)json.OptionalNumber("kv_heads"),
        HeadWidth = (int?)json.OptionalNumber("head_dim"),
        Experts = (int?)json.OptionalNumber("experts"),
        ExpertsPerToken = (int?)json.OptionalNumber("experts_per_token"),
        LatentWidth = (int?)json.OptionalNumber("kv_lora_rank"),
        KvElementsPerToken = json.OptionalNumber("kv_elements_per_token"),
        ContextWindow = json.OptionalNumber("context"),
        NativePrecision = json.OptionalText("precision"),
        DensePrecision = json.OptionalText("dense_precision"),
        IsDeclared = json.OptionalText("counts") == "declared",
        Sources = json.TextList("sources"),
    };

    private static double Needed(StrictJsonObject json, string key) => json.Figure(key) ?? throw json.Fault($"\"{key}\" is missing");

    private static decimal Usd(StrictJsonObject json, string key) => json.Price(key) ?? throw json.Fault($"\"{key}\" is missing");
}
