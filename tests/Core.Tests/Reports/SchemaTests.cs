using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Ledger;

namespace Stoker.Core.Tests.Reports;

public class SchemaTests
{
    [Theory]
    [InlineData("$.apps[0].calls[0].input.provenance", "\"guessed\"")]
    [InlineData("$.apps[1].usdPer1000Requests.low", "1.5")]
    [InlineData("$.apps[0].coverage", "{}")]
    [InlineData("$.schema", "2")]
    [InlineData("$.apps[0].calls[0].line", "3")]
    public void The_report_schema_refuses_what_is_no_report(string path, string value)
    {
        var report = Parse(ReportJson.Write(SupportDeskReport.Report));
        if (report.SelectToken(path) is { } place)
        {
            place.Replace(JToken.Parse(value));
        }
        else
        {
            var cut = path.LastIndexOf('.');
            ((JObject)report.SelectToken(path[..cut])!)[path[(cut + 1)..]] = JToken.Parse(value);
        }

        Assert.Single(JsonSchema.Errors(report, Schema("report")).Take(1));
    }

    [Fact]
    public void A_report_follows_its_schema() =>
        Assert.Empty(JsonSchema.Errors(Parse(ReportJson.Write(SupportDeskReport.Report)), Schema("report")));

    [Fact]
    public void A_ledger_follows_its_schema() =>
        Assert.Empty(JsonSchema.Errors(Parse(LedgerJson.Write(LedgerJsonTests.Full)), Schema("ledger")));

    [Theory]
    [InlineData("report", typeof(Report))]
    [InlineData("ledger", typeof(ProjectLedger))]
    public void Every_member_is_in_the_schema_and_every_key_of_the_schema_is_a_member(string name, Type root)
    {
        var schema = Schema(name);

        Assert.Equal(
            Members(root, []).Order(StringComparer.Ordinal),
            schema.SelectTokens("$..properties").OfType<JObject>().SelectMany(properties => properties.Properties()).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Members(Type type, HashSet<Type> seen)
    {
        var names = new HashSet<string>();
        if (!seen.Add(type))
        {
            return names;
        }

        foreach (var property in type.GetProperties().Where(p => p.GetMethod is { IsStatic: false } && !p.IsDefined(typeof(JsonIgnoreAttribute), false)))
        {
            names.Add(char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
            var inner = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (inner.Namespace!.StartsWith("Stoker", StringComparison.Ordinal) && !inner.IsEnum)
            {
                names.UnionWith(Members(inner, seen));
            }
        }

        return names;
    }

    private static JObject Parse(string json) => JsonConvert.DeserializeObject<JObject>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

    internal static JObject Schema(string name, [CallerFilePath] string here = "") =>
        Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "schemas", $"{name}.schema.json")));
}
