using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

public sealed class PriceTableTests
{
    private const string Row = """{"provider":"p","id":"m","kind":"chat","input":"1","source":"s","checked":"2026-11-01"}""";

    [Theory]
    [InlineData("", "error reading", 0)]
    [InlineData("[]", "object is expected", 1)]
    [InlineData("{", "error reading", 1)]
    [InlineData("{} {}", "additional text", 1)]
    [InlineData("""{"schema":2}""", "newer than this version", 1)]
    [InlineData("""{"date":"2026-11-21"}""", "\"schema\" is missing", 1)]
    [InlineData("""{"schema":1,"schema":1}""", "already exists", 1)]
    public void A_file_that_is_no_table_is_refused_with_a_reason(string json, string reason, int line)
    {
        var fault = Assert.Throws<StrictJsonException>(() => PriceTable.Read(json));

        Assert.Contains(reason, fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(line, fault.Line);
    }

    [Theory]
    [InlineData("\"input\":\"1\"", "\"input\":1", "\"input\" is a string")]
    [InlineData("\"input\":\"1\"", "\"input\":\"-1\"", "decimal string")]
    [InlineData("\"input\":\"1\"", "\"input\":\"1e3\"", "decimal string")]
    [InlineData("\"input\":\"1\"", "\"input\":\"79228162514264337593543950335\"", "decimal string")]
    [InlineData("\"input\":\"1\",", "", "\"input\" is missing")]
    [InlineData("\"provider\":\"p\"", "\"provider\":\"q\"", "provider 'q' is not in")]
    [InlineData("\"source\":\"s\"", "\"source\":\"t\"", "source 't' is not in")]
    [InlineData("\"checked\":\"2026-11-01\"", "\"checked\":\"November\"", "is a day like")]
    [InlineData("\"kind\":\"chat\"", "\"kind\":\"chat\",\"tier\":\"huge\"", "\"tier\" is one of")]
    [InlineData("\"kind\":\"chat\"", "\"kind\":\"chat\",\"context\":-1", "whole number")]
    [InlineData("\"kind\":\"chat\"", "\"kind\":\"chat\",\"inptu\":\"1\"", "unknown key \"inptu\"")]
    [InlineData("\"kind\":\"chat\"", "\"kind\":\"chat\",\"peak\":{\"utc\":[\"04:00-01:00\"],\"input\":\"1\"}", "not a span")]
    [InlineData("\"kind\":\"chat\"", "\"kind\":\"chat\",\"aliases\":[1]", "list of strings")]
    public void A_fault_in_a_row_is_named_with_its_line(string good, string bad, string reason)
    {
        var fault = Assert.Throws<StrictJsonException>(() => PriceTable.Read(Table(Row.Replace(good, bad))));

        Assert.Contains(reason, fault.Message);
        Assert.Equal(6, fault.Line);
    }

    [Fact]
    public void Every_field_of_a_row_is_read()
    {
        var row = Row.Replace("\"kind\":\"chat\"", """
            "kind":"chat","status":"deprecated","resold":true,"snapshots":true,"long_context":[{"above":9,"input":"2"}],
            "dated":[{"effective_from":"2027-01-01","effective_to":"2027-02-01","input":"3"}],"peak":{"utc":["01:00-04:00"],"input":"4"},
            "regions":{"plain":"1.1","us":"1.2"},"caching":{"mode":"explicit","min_prefix":1024,"ttl_seconds":[300,3600]},
            "retires":"2027-03-01","successor":"n","tier":"mid","tokenizer":"grok"
            """);

        var model = Assert.Single(PriceTable.Read(Table(row)).Models);

        Assert.Equal(ModelStatus.Deprecated, model.Status);
        Assert.True(model.IsResold && model.HasSnapshots);
        Assert.Equal(new LongContextTier(9, new(2)), Assert.Single(model.LongContext));
        Assert.Equal(new DatedRates(Day(2027, 1, 1), Day(2027, 2, 1), new(3)), Assert.Single(model.Dated));
        Assert.Equal(new DayWindow(60, 240), Assert.Single(model.Peak!.Windows));
        Assert.Equal([new RegionFactor("", 1.1m), new RegionFactor("us", 1.2m)], model.RegionFactors);
        Assert.Equal([300, 3600], model.Caching!.TtlSeconds);
        Assert.Equal((Day(2027, 3, 1), "n", ModelTier.Mid, "grok"), (model.Retires!.Value, model.Successor, model.Tier, model.Tokenizer));
    }

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static string Table(string row) => $$"""
        {
          "schema": 1, "date": "2026-11-21",
          "sources": {"s":"a source"},
          "providers": [{"id":"p","name":"P"}],
          "models": [
            {{row}}
          ]
        }
        """;
}
