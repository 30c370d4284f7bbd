using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;
using Stoker.PriceBookTool;

namespace Stoker.Core.Tests.Prices;

/// <summary>Refreshing the table from downloaded ones; the small tables here are made up.</summary>
public sealed class TableRefreshTests
{
    private const string Table = """
        {
          "schema": 1, "date": "2026-06-01", "sources": {"a-clouds-page":"v1","genai-prices":"v1","models.dev":"v1"},
          "providers": [
            {"id":"azure.ai.inference","name":"Foundry","sells_too":["azure.ai.openai"]},
            {"id":"azure.ai.openai","name":"Azure OpenAI","sells_too":["azure.ai.inference"]},
            {"id":"openai","name":"OpenAI","vendor":true,"snapshots":true}
          ],
          "models": [
            {"provider":"openai","id":"brass","kind":"chat","input":"2","cached_input":"0.2","output":"8","batch_input":"1","batch_output":"4","tier":"mid","tokenizer":"o200k_base","source":"genai-prices","checked":"2026-06-01","agree":true},
            {"provider":"openai","id":"coal","kind":"chat","input":"1","output":"2","source":"genai-prices","checked":"2026-06-01","agree":true},
            {"provider":"openai","id":"iron","kind":"chat","aliases":["iron-latest"],"input":"3","output":"9","long_context":[{"above":1000,"input":"6","output":"18"}],"source":"genai-prices","checked":"2026-06-01","agree":true},
            {"provider":"openai","id":"tin","kind":"chat","input":"5","output":"5","source":"genai-prices","checked":"2026-06-01","agree":false}
          ]
        }
        """;

    private const string Genai = """
        [{"id":"openai","models":[
          {"id":"brass","prices":{"input_mtok":2,"cache_read_mtok":0.2,"output_mtok":8}},
          {"id":"coal","prices":{"input_mtok":1,"output_mtok":2}},
          {"id":"iron","prices":{"input_mtok":{"base":3,"tiers":[{"start":1000,"price":6}]},"output_mtok":{"base":9,"tiers":[{"start":1000,"price":18}]}}},
          {"id":"tin","prices":{"input_mtok":5,"output_mtok":5}}
        ]}, {"id":"a-router","models":[{"id":"brass","prices":{"input_mtok":99,"output_mtok":99}}]}]
        """;

    private const string Dev = """
        {"openai":{"models":{
          "brass":{"name":"Brass","cost":{"input":2,"output":8}},
          "coal":{"cost":{"input":1,"output":2}},
          "iron":{"cost":{"input":3,"output":9}},
          "tin":{"cost":{"input":5,"output":5}}
        }}}
        """;

    private const string CutOff = """[{"id":"openai","models":[{"id":"coal","prices":{"input_mtok":1,"output_mtok":2}}]}]""";

    private const string June = "2026-06-01";
    private const string July = "2026-07-01";

    private const string Brass = """{"input_mtok":2,"cache_read_mtok":0.2,"output_mtok":8}""";

    [Fact]
    public void A_source_that_is_cut_off_is_refused_with_the_rows_and_the_report_is_written_all_the_same()
    {
        var outcome = Outcome(CutOff, "{}");

        Assert.True(outcome.IsRefused);
        Assert.Contains(
            "**refused: 3 of the 4 rows that genai-prices (2026-07-01) covers are gone from it; more than 30 % means that it is cut off: openai brass, openai iron, openai tin**",
            RefreshReport.Write(outcome));
        Assert.Equal(3, outcome.Lines.Count(line => line.Kind == RefreshKind.WouldDrop));
    }

    [Fact]
    public void A_source_that_is_cut_off_is_refused_though_another_lists_its_rows()
    {
        var outcome = Outcome(CutOff, Dev);

        Assert.True(outcome.IsRefused);
        Assert.Empty(outcome.Lines);
    }

    [Fact]
    public void One_source_alone_is_compared_with_the_rows_it_covers()
    {
        var table = With(Row("openai", "lead", "models.dev"), Row("openai", "zinc", "models.dev"), Row("openai", "gold", "a-clouds-page"));
        var outcome = TableRefresh.Run(table, [SourceReading.Of(TableJson.Read(Genai), July)]);

        Assert.False(outcome.IsRefused);
        Assert.Empty(outcome.Lines);
        Assert.Contains("- genai-prices, 2026-07-01: 4 prices, covers 4 rows, 0 of them gone\n- rows from other sources, not compared: 1 of a-clouds-page, 2 of models.dev\n", RefreshReport.Write(outcome));
    }

    [Fact]
    public void A_source_that_says_nothing_of_our_providers_was_not_read()
    {
        var outcome = Outcome("[]", Dev);

        Assert.False(outcome.IsRefused);
        Assert.Contains("- genai-prices, 2026-07-01: says nothing of our providers, not read", RefreshReport.Write(outcome));
    }

    [Fact]
    public void Foundry_and_Azure_OpenAI_are_one_provider_to_the_sources()
    {
        var table = With(Row("azure.ai.inference", "steel", "genai-prices"));
        var genai = Genai.Replace("[{\"id\":\"openai\"", "[{\"id\":\"azure\",\"models\":[{\"id\":\"steel\",\"prices\":{\"input_mtok\":1,\"output_mtok\":1}}]},{\"id\":\"openai\"");

        Assert.Empty(TableRefresh.Run(table, [SourceReading.Of(TableJson.Read(genai), July)]).Lines);
    }

    [Fact]
    public void A_price_is_not_changed_without_a_newer_date()
    {
        var (table, lines) = Run(Genai.Replace(Brass, """{"input_mtok":1,"output_mtok":4}"""), Dev.Replace("\"input\":2,\"output\":8", "\"input\":1,\"output\":4"), June);

        Assert.Equal("2", Row(table, "brass").Text("input"));
        Assert.Equal((RefreshKind.Conflicting, "not newer than 2026-06-01"), Line(lines, "brass"));
    }

    [Fact]
    public void Sources_that_differ_leave_the_table_as_it_is_and_are_reported()
    {
        var (table, lines) = Run(Genai.Replace(Brass, """{"input_mtok":1,"output_mtok":4}"""), Dev);

        Assert.Equal("2", Row(table, "brass").Text("input"));
        Assert.Equal((RefreshKind.Conflicting, "the sources differ"), Line(lines, "brass"));
        Assert.Equal("1/4 (genai-prices, 2026-07-01); 2/8 (models.dev, 2026-07-01)", lines.Single().Sources);
    }

    [Fact]
    public void One_source_does_not_overrule_two_that_agreed()
    {
        var (table, lines) = Run(Genai.Replace(Brass, """{"input_mtok":1,"output_mtok":4}"""), Dev.Replace("\"brass\"", "\"other\""));

        Assert.Equal("2", Row(table, "brass").Text("input"));
        Assert.Equal((RefreshKind.Conflicting, "one source against two that agreed"), Line(lines, "brass"));
    }

    [Fact]
    public void Prices_by_length_are_left_to_a_person()
    {
        var (table, lines) = Run(Genai.Replace("\"base\":3", "\"base\":2"), Dev.Replace("\"input\":3", "\"input\":2"));

        Assert.Equal("3", Row(table, "iron").Text("input"));
        Assert.Equal(RefreshKind.Conflicting, Line(lines, "iron").Kind);
    }

    [Fact]
    public void A_row_that_no_source_lists_is_kept_and_reported()
    {
        var (table, lines) = Run(Genai.Replace("\"tin\"", "\"bismuth\""), Dev.Replace("\"tin\"", "\"lead\""));

        Assert.NotNull(Row(table, "tin"));
        Assert.Equal((RefreshKind.WouldDrop, "genai-prices lists no text price any more"), Line(lines, "tin"));
    }

    [Fact]
    public void A_model_that_one_source_alone_lists_is_not_added()
    {
        var (table, lines) = Run(Genai, Dev.Replace("\"tin\":", "\"zinc\":{\"cost\":{\"input\":1,\"output\":1}},\"tin\":"));

        Assert.Equal(4, table.Parts("models").Count());
        Assert.Equal(RefreshKind.Unconfirmed, Line(lines, "zinc").Kind);
    }

    [Theory]
    [InlineData("\"cost\":{\"input\":0,\"output\":0}")]
    [InlineData("\"status\":\"deprecated\",\"cost\":{\"input\":1,\"output\":1}")]
    [InlineData("\"modalities\":{\"output\":[\"text\",\"image\"]},\"cost\":{\"input\":1,\"output\":1}")]
    [InlineData("\"name\":\"no cost\"")]
    public void What_is_free_gone_or_draws_pictures_is_not_read(string model) =>
        Assert.Empty(ModelsDev.Read(TableJson.Read("{\"openai\":{\"models\":{\"zinc\":{" + model + "}}}}"), July));

    [Fact]
    public void Two_newer_sources_that_agree_change_a_price_and_its_multiples_and_keep_our_fields()
    {
        var (table, lines) = Run(Genai.Replace(Brass, """{"input_mtok":1,"cache_read_mtok":0.05,"output_mtok":6}"""), Dev.Replace("\"input\":2,\"output\":8", "\"input\":1,\"output\":6"));

        var row = Row(table, "brass");
        Assert.Equal(("1", "0.05", "6", "0.5", "3"), (row.Text("input"), row.Text("cached_input"), row.Text("output"), row.Text("batch_input"), row.Text("batch_output")));
        Assert.Equal(("mid", "o200k_base", July), (row.Text("tier"), row.Text("tokenizer"), row.Text("checked")));
        Assert.Equal((RefreshKind.Changed, "in proportion: batch_input, batch_output"), Line(lines, "brass"));
        Assert.Equal(July, table.Text("date"));
    }

    [Fact]
    public void A_model_that_two_sources_price_alike_is_added_with_the_facts_they_state()
    {
        var (table, lines) = Run(
            Genai.Replace("{\"id\":\"tin\"", "{\"id\":\"zinc\",\"context_window\":9000,\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"tin\""),
            Dev.Replace("\"tin\":", "\"zinc\":{\"name\":\"Zinc\",\"reasoning\":true,\"release_date\":\"2026-06-30\",\"cost\":{\"input\":1,\"output\":1,\"cache_read\":0.1}},\"tin\":"));

        var row = Row(table, "zinc");
        Assert.Equal(("Zinc", "1", "0.1", "2026-06-30", 9000L), (row.Text("name"), row.Text("input"), row.Text("cached_input"), row.Text("released"), row.Whole("context")!.Value));
        Assert.Equal(RefreshKind.New, Line(lines, "zinc").Kind);
    }

    [Fact]
    public void The_price_of_the_day_is_read_from_dated_and_hourly_ones()
    {
        const string prices = """
            [{"prices":{"input_mtok":4,"output_mtok":4}},
             {"constraint":{"type":"start_date","start_date":"2026-06-15"},"prices":{"input_mtok":3,"output_mtok":3}},
             {"constraint":{"type":"time_of_date","start_time":"01:00:00Z","end_time":"04:00:00Z"},"prices":{"input_mtok":9,"output_mtok":9}}]
            """;
        var json = TableJson.Read($$"""[{"id":"openai","models":[{"id":"zinc","prices":{{prices}}}]}]""");

        Assert.Equal(4m, Assert.Single(GenaiPrices.Read(json, June)).Input);
        Assert.Equal(3m, Assert.Single(GenaiPrices.Read(json, July)).Input);
    }

    [Fact]
    public void A_second_refresh_changes_nothing_and_reports_the_same()
    {
        var genai = Genai.Replace(Brass, """{"input_mtok":1,"output_mtok":6}""");
        var dev = Dev.Replace("\"input\":2,\"output\":8", "\"input\":1,\"output\":6");
        dev = dev.Replace("\"tin\":", "\"zinc\":{\"cost\":{\"input\":1,\"output\":1}},\"tin\":");
        genai = genai.Replace("{\"id\":\"tin\"", "{\"id\":\"zinc\",\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"tin\"");
        var once = Outcome(genai, dev);

        var twice = Outcome(genai, dev, table: once.Table);
        var again = Outcome(genai, dev, table: twice.Table);

        Assert.Equal([RefreshKind.New, RefreshKind.Changed], once.Lines.Select(line => line.Kind));
        Assert.Equal(TableJson.Text(once.Table), TableJson.Text(twice.Table));
        Assert.Empty(twice.Lines);
        Assert.Equal(RefreshReport.Write(twice), RefreshReport.Write(again));
    }

    [Fact]
    public void The_report_is_the_same_whichever_file_is_given_first()
    {
        var table = (JObject)TableJson.Read(Table);
        var genai = SourceReading.Of(TableJson.Read(Genai), July);
        var dev = SourceReading.Of(TableJson.Read(Dev.Replace("\"input\":2", "\"input\":1")), July);

        Assert.Equal(RefreshReport.Write(TableRefresh.Run(table, [genai, dev])), RefreshReport.Write(TableRefresh.Run(table, [dev, genai])));
    }

    [Fact]
    public void A_source_that_says_what_our_table_says_changes_no_byte_of_it()
    {
        var table = (JObject)TableJson.Read(PriceTableFile.Table);
        var rows = table.Parts("models").Where(row => row.Text("source") == GenaiPrices.Source && row["regions"] is null);
        var prices = rows.Select(row => new SourcePrice(GenaiPrices.Source, June, row.Text("provider")!, row.Text("id")!, StrictJsonObject.Money(row.Text("input")!)!.Value, null, row.Text("output") is { } output ? StrictJsonObject.Money(output) : null, []));

        var outcome = TableRefresh.Run(table, [new(GenaiPrices.Source, June, [.. prices])]);

        Assert.False(outcome.IsRefused);
        Assert.Empty(outcome.Lines);
        Assert.Equal(PriceTableFile.Table, TableJson.Text(outcome.Table));
    }

    [Fact]
    public void Sources_that_say_the_same_only_confirm()
    {
        var (table, lines) = Run(Genai, Dev);

        Assert.Empty(lines);
        Assert.Equal(July, Row(table, "coal").Text("checked"));
        Assert.True(Row(table, "tin").Is("agree"));
    }

    private static (JObject Table, IReadOnlyList<RefreshLine> Lines) Run(string genai, string dev, string day = July)
    {
        var outcome = Outcome(genai, dev, day);
        Assert.False(outcome.IsRefused);
        return (outcome.Table, outcome.Lines);
    }

    private static RefreshOutcome Outcome(string genai, string dev, string day = July, JObject? table = null) =>
        TableRefresh.Run(table ?? (JObject)TableJson.Read(Table), [SourceReading.Of(TableJson.Read(genai), day), SourceReading.Of(TableJson.Read(dev), day)]);

    private static JObject With(params JObject[] rows)
    {
        var table = (JObject)TableJson.Read(Table);
        ((JArray)table["models"]!).Add(rows);
        return table;
    }

    private static JObject Row(string provider, string id, string source) => new()
    {
        ["provider"] = provider, ["id"] = id, ["kind"] = "chat", ["input"] = "1", ["output"] = "1", ["source"] = source, ["checked"] = June, ["agree"] = true,
    };

    private static JObject Row(JObject table, string id) => table.Parts("models").Single(row => row.Text("id") == id);

    private static (RefreshKind Kind, string Why) Line(IReadOnlyList<RefreshLine> lines, string id) => lines.Where(line => line.Id == id).Select(line => (line.Kind, line.Why)).Single();
}
