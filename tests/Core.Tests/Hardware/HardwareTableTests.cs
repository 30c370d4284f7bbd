using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.Core.Tests.Reports;

namespace Stoker.Core.Tests.Hardware;

/// <summary>What must hold for every row of the hardware tables, whoever refreshes them.</summary>
public sealed class HardwareTableTests
{
    private const string Throughput = "pricing/throughput.json";

    private static HardwareBook Book => HardwareBook.BuiltIn;

    [Theory]
    [InlineData("\"memory_gb\":40", "\"memory_gb\":\"40\"", "\"memory_gb\" is a number")]
    [InlineData("\"memory_gb\":40", "\"memory_gb\":-40", "\"memory_gb\" is a number")]
    [InlineData("\"memory_gb\":40,", "", "\"memory_gb\" is missing")]
    [InlineData("\"memory_gb\":40", "\"memroy_gb\":40,\"memory_gb\":40", "unknown key \"memroy_gb\"")]
    [InlineData("\"schema\": 1", "\"schema\": 2", "newer than this version reads")]
    [InlineData("\"schema\": 1", "\"schema\": }", "Unexpected")]
    public void A_faulty_table_is_refused_with_a_reason(string good, string bad, string reason)
    {
        var json = RepositoryFile.Read("pricing/hardware.json");

        var fault = Assert.Throws<StrictJsonException>(() => HardwareTable.Read(json.Replace(good, bad), RepositoryFile.Read("pricing/open-models.json"), RepositoryFile.Read(Throughput)));

        Assert.Contains(reason, fault.Message);
        Assert.True(fault.Line > 0);
    }

    [Fact]
    public void The_compiled_tables_say_the_same_as_the_json()
    {
        var json = HardwareTable.Read(RepositoryFile.Read("pricing/hardware.json"), RepositoryFile.Read("pricing/open-models.json"), RepositoryFile.Read(Throughput));

        Assert.Equal(JsonConvert.SerializeObject(json), JsonConvert.SerializeObject(Book));
    }

    [Theory]
    [InlineData("pricing/hardware.json", "pricing/hardware.schema.json")]
    [InlineData("pricing/open-models.json", "pricing/open-models.schema.json")]
    [InlineData("pricing/throughput.json", "pricing/throughput.schema.json")]
    public void A_table_keeps_its_schema(string table, string schema)
    {
        using var reader = new JsonTextReader(new StringReader(RepositoryFile.Read(table))) { DateParseHandling = DateParseHandling.None };

        Assert.Empty(JsonSchema.Errors(JToken.Load(reader), JObject.Parse(RepositoryFile.Read(schema))));
    }

    [Fact]
    public void The_tables_are_as_large_as_promised()
    {
        Assert.True(Book.Accelerators.Count >= 25);
        Assert.True(Book.Models.Count >= 40);
    }

    [Fact]
    public void Every_row_has_a_source() =>
        Assert.Empty(Book.Accelerators.Where(row => row.Sources.Count == 0).Select(row => row.Id).Concat(Book.Models.Where(row => row.Sources.Count == 0).Select(row => row.Id)));

    [Fact]
    public void Narrower_products_are_never_slower() => Each(
        Book.Accelerators,
        row => (row.TflopsFp8 ?? double.MaxValue) >= (row.TflopsBf16 ?? 0) && (row.TflopsFp4 ?? double.MaxValue) >= (row.TflopsFp8 ?? 0));

    [Fact]
    public void Rents_rise_from_low_to_high_and_are_dated_with_offers() => Each(
        Book.Accelerators.Where(row => row.Rent is not null),
        row => row.Rent is { Low: > 0, Offers: > 0 } rent && rent.Low <= rent.Median && rent.Median <= rent.High && (rent.Date ?? Book.Date) <= Book.Date);

    [Fact]
    public void Owning_costs_less_than_the_median_rent() => Each(
        Book.Accelerators.Where(row => row is { Rent: not null, Owned: not null }),
        row => row.Owned!.Hyperscaler < row.Rent!.Median && row.Owned.Hyperscaler <= row.Owned.Neocloud);

    [Fact]
    public void All_in_power_is_more_than_the_board_alone() =>
        Each(Book.Accelerators, row => row.WattsAllIn is null || row.Watts is null || row.WattsAllIn > row.Watts);

    [Fact]
    public void A_model_uses_no_more_than_it_has() => Each(
        Book.Models,
        row => row.ActiveBillions > 0 && row.ActiveBillions <= row.TotalBillions && (row.NonExpertBillions ?? 0) <= row.ActiveBillions * 1.01 && (row.IsMixture || row.ActiveBillions == row.TotalBillions));

    [Fact]
    public void Experts_come_with_the_number_a_token_uses() => Each(Book.Models, row => (row.Experts is null) == (row.ExpertsPerToken is null) && (row.ExpertsPerToken ?? 0) <= (row.Experts ?? 0));

    [Fact]
    public void A_kv_cache_is_no_larger_than_all_heads_of_all_layers() => Each(
        Book.Models.Where(row => row is { KvElementsPerToken: not null, KvHeads: not null, HeadWidth: not null, LatentWidth: null }),
        row => row.KvElementsPerToken <= 2L * row.Layers * row.KvHeads * row.HeadWidth);

    [Fact]
    public void Every_published_precision_is_a_known_word() =>
        Each(Book.Models, row => (row.NativePrecision is null || Precision.Find(row.NativePrecision) is not null) && (row.DensePrecision is null || Precision.Find(row.DensePrecision) is not null));

    [Fact]
    public void Every_id_and_alias_finds_its_own_row()
    {
        Each(Book.Accelerators.SelectMany(row => row.Aliases.Append(row.Id).Select(spelling => (row.Id, spelling))), entry => Book.FindAccelerator(entry.spelling)?.Id == entry.Id);
        Each(Book.Models.SelectMany(row => row.Aliases.Append(row.Id).Select(spelling => (row.Id, spelling))), entry => Book.FindModel(entry.spelling)?.Id == entry.Id);
    }

    [Theory]
    [InlineData("gpt-4o")]
    [InlineData("llama3.1:1b")]
    [InlineData("")]
    public void A_model_without_open_weights_is_not_found(string spelling) => Assert.Null(Book.FindModel(spelling));

    [Theory]
    [InlineData("llama3.3:70b", "meta-llama/Meta-Llama-3.1-70B")]
    [InlineData("llama3.1:8b-instruct-q8_0", "meta-llama/Meta-Llama-3.1-8B")]
    [InlineData("meta-llama/Llama-3.3-70B-Instruct", "meta-llama/Meta-Llama-3.1-70B")]
    [InlineData("gpt-oss:120b", "openai/gpt-oss-120b")]
    [InlineData("GPT-OSS-20B", "openai/gpt-oss-20b")]
    [InlineData("qwen3:8b", "Qwen/Qwen3-8B")]
    [InlineData("Qwen/Qwen3-235B-A22B-Instruct-2507-FP8", "Qwen/Qwen3-235B-A22B")]
    [InlineData("deepseek-r1:671b", "deepseek-ai/DeepSeek-R1")]
    public void A_model_is_found_by_the_names_servers_give_it(string spelling, string id) => Assert.Equal(id, Book.FindModel(spelling)?.Id);

    [Theory]
    [InlineData("H100", "h100_sxm")]
    [InlineData("h200-sxm", "h200_sxm")]
    [InlineData("RTX 4090", "rtx4090")]
    [InlineData("GB300_NVL72", "gb300")]
    public void An_accelerator_is_found_by_usual_names(string spelling, string id) => Assert.Equal(id, Book.FindAccelerator(spelling)?.Id);

    private static void Each<T>(IEnumerable<T> items, Func<T, bool> holds) => Assert.Empty(items.Where(item => !holds(item)).Select(item => item!.ToString()));
}
