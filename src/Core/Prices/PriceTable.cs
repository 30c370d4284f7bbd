using System.Globalization;

namespace Stoker.Core.Prices;

/// <summary>Reads <c>pricing/models.json</c> (schema 1). Apart from <see cref="PriceBook"/>, so that a compiled table never loads Newtonsoft.Json.</summary>
public static class PriceTable
{
    /// <summary>The schema number this version reads.</summary>
    public const int Schema = 1;

    /// <summary>Reads a table. Unknown keys are errors.</summary>
    /// <exception cref="StrictJsonException">The text is not such a table; the message says what, the exception where.</exception>
    public static PriceBook Read(string json)
    {
        return StrictJsonObject.ReadFile(json, Schema, static file =>
        {
            var date = file.Day("date") ?? throw file.Fault("\"date\" is missing");
            var sources = file.Object("sources")?.Texts() ?? throw file.Fault("\"sources\" is missing");
            var providers = file.Objects("providers").Select(Provider).ToArray();
            var models = file.Objects("models").Select(row => Model(row, providers, sources)).ToArray();
            return PriceBook.Of(date, providers, models);
        });
    }

    private static PriceProvider Provider(StrictJsonObject json)
    {
        var provider = new PriceProvider(
            json.Text("id"),
            json.Text("name"),
            json.Flag("vendor") ?? false,
            json.Flag("spellings_name_it") ?? false,
            json.Flag("snapshots") ?? false,
            json.TextList("aliases"),
            json.TextList("prefixes"),
            json.TextList("regions"),
            json.TextList("sells_too"));
        json.Close();
        return provider;
    }

    private static ModelPrice Model(StrictJsonObject json, PriceProvider[] providers, IReadOnlyDictionary<string, string> sources)
    {
        var id = json.Text("provider");
        var provider = providers.FirstOrDefault(known => known.Id == id) ?? throw json.Fault($"provider '{id}' is not in \"providers\"");
        var source = json.Text("source");
        foreach (var named in new[] { source, json.OptionalText("retires_source") })
        {
            if (named is not null && !sources.ContainsKey(named))
            {
                throw json.Fault($"source '{named}' is not in \"sources\"");
            }
        }

        var model = new ModelPrice
        {
            Provider = id,
            Id = json.Text("id"),
            Name = json.OptionalText("name"),
            Kind = json.Text("kind"),
            Status = json.Word<ModelStatus>("status"),
            Aliases = json.TextList("aliases"),
            IsResold = json.Flag("resold") ?? false,
            HasSnapshots = json.Flag("snapshots") ?? provider.HasSnapshots,
            Rates = Rates(json),
            LongContext = [.. json.Objects("long_context").Select(Tier)],
            Dated = [.. json.Objects("dated").Select(Dated)],
            Peak = json.Object("peak") is { } peak ? Peak(peak) : null,
            RegionFactors = json.Object("regions") is { } regions
                ? [.. regions.Texts().Select(region => new RegionFactor(region.Key == "plain" ? "" : region.Key, StrictJsonObject.Money(region.Value) ?? throw regions.Fault("a region's factor is a decimal string")))]
                : [],
            ContextWindow = json.OptionalNumber("context"),
            MaxOutputTokens = json.OptionalNumber("max_output"),
            Caching = json.Object("caching") is { } caching ? Caching(caching) : null,
            Reasoning = json.Flag("reasoning"),
            Efforts = json.TextList("efforts"),
            OpenWeights = json.Flag("open_weights"),
            Tier = json.Word<ModelTier>("tier"),
            Tokenizer = json.OptionalText("tokenizer"),
            Released = json.Day("released"),
            Retires = json.Day("retires"),
            Successor = json.OptionalText("successor"),
            Source = source,
            Checked = json.Day("checked") ?? throw json.Fault("\"checked\" is missing"),
            Agree = json.Flag("agree") ?? false,
        };
        json.Close();
        return model;
    }

    internal static RateCard Rates(StrictJsonObject json) => new(
        json.Price("input") ?? throw json.Fault("\"input\" is missing"),
        json.Price("cached_input"),
        json.Price("cache_write"),
        json.Price("cache_write_1h"),
        json.Price("output"),
        json.Price("batch_input"),
        json.Price("batch_output"));

    internal static LongContextTier Tier(StrictJsonObject json)
    {
        var tier = new LongContextTier(json.Number("above"), Rates(json));
        json.Close();
        return tier;
    }

    private static DatedRates Dated(StrictJsonObject json)
    {
        var dated = new DatedRates(json.Day("effective_from"), json.Day("effective_to"), Rates(json));
        json.OptionalText("source");
        json.Close();
        return dated;
    }

    private static PeakRates Peak(StrictJsonObject json)
    {
        var peak = new PeakRates([.. json.TextList("utc").Select(text => Window(text) ?? throw json.Fault($"'{text}' is not a span like 01:00-04:00"))], Rates(json));
        json.Close();
        return peak;
    }

    private static CachingFacts Caching(StrictJsonObject json)
    {
        var caching = new CachingFacts(json.Word<CachingMode>("mode"), (int?)json.OptionalNumber("min_prefix"), [.. json.Numbers("ttl_seconds").Select(seconds => (int)seconds)]);
        json.Close();
        return caching;
    }

    private static DayWindow? Window(string text)
    {
        var ends = text.Split('-');
        return ends.Length == 2 && Minute(ends[0]) is { } from && Minute(ends[1]) is { } to && from < to ? new(from, to) : null;
    }

    private static int? Minute(string text) =>
        TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var time) ? (int)time.TotalMinutes : null;
}
