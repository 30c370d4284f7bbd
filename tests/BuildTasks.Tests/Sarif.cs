using Newtonsoft.Json.Linq;

namespace Stoker.BuildTasks.Tests;

/// <summary>SARIF texts as the C# compiler writes them.</summary>
internal static class Sarif
{
    public static string V2(params JObject[] results) => V2(["CA1822", "STK1000", "STK2001"], results);

    public static string V2(string[] rules, params JObject[] results) => new JObject
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new JArray(new JObject
        {
            ["results"] = new JArray(results),
            ["properties"] = new JObject { ["analyzerExecutionTime"] = "<0.001" },
            ["tool"] = new JObject
            {
                ["driver"] = new JObject
                {
                    ["name"] = "Microsoft (R) Visual C# Compiler",
                    ["rules"] = new JArray(rules.Select(id => new JObject { ["id"] = id, ["shortDescription"] = new JObject { ["text"] = "t" } })),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
        }),
    }.ToString();

    public static string V1(params JObject[] results) => new JObject
    {
        ["$schema"] = "http://json.schemastore.org/sarif-1.0.0",
        ["version"] = "1.0.0",
        ["runs"] = new JArray(new JObject
        {
            ["tool"] = new JObject { ["name"] = "Microsoft (R) Visual C# Compiler", ["version"] = "5.0.0.0" },
            ["results"] = new JArray(results),
            ["rules"] = new JObject(),
        }),
    }.ToString();

    public static JObject Carrier(string ledger) => new()
    {
        ["ruleId"] = "STK1000",
        ["level"] = "note",
        ["message"] = new JObject { ["text"] = "Stoker's ledger" },
        ["properties"] = new JObject { ["warningLevel"] = 1, ["customProperties"] = new JObject { ["ledger"] = ledger } },
    };

    public static JObject Finding(string rule, string uri, int line = 3, int column = 5, string? level = "warning", bool suppressed = false)
    {
        var result = new JObject { ["ruleId"] = rule, ["message"] = new JObject { ["text"] = $"{rule} says" } };
        if (level is not null)
        {
            result["level"] = level;
        }

        if (suppressed)
        {
            result["suppressions"] = new JArray(new JObject { ["kind"] = "inSource" });
        }

        result["locations"] = new JArray(new JObject
        {
            ["physicalLocation"] = new JObject
            {
                ["artifactLocation"] = new JObject { ["uri"] = uri },
                ["region"] = new JObject { ["startLine"] = line, ["startColumn"] = column, ["endLine"] = line, ["endColumn"] = column + 9 },
            },
        });
        return result;
    }

    public static JObject FindingV1(string rule, string uri, bool suppressed = false)
    {
        var result = new JObject
        {
            ["ruleId"] = rule,
            ["level"] = "warning",
            ["message"] = $"{rule} says",
            ["locations"] = new JArray(new JObject
            {
                ["resultFile"] = new JObject { ["uri"] = uri, ["region"] = new JObject { ["startLine"] = 3, ["startColumn"] = 5 } },
            }),
        };
        if (suppressed)
        {
            result["suppressionStates"] = new JArray("suppressedInSource");
        }

        return result;
    }
}
