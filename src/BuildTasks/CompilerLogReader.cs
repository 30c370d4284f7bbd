using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>Reads the compiler's SARIF log, 1.0 or 2.1, one result at a time: logs of large projects hold hundreds of megabytes.</summary>
internal sealed class CompilerLogReader
{
    // What the compiler writes into result objects is five levels deep; the bound keeps damaged logs from exhausting the stack.
    private const int MaxDepth = 64;

    private readonly string _projectDirectory;
    private readonly List<Finding> _findings = [];
    private string? _ledger;
    private string? _failure;
    private bool _hasCarrier;
    private bool _namesAllRules;
    private bool _namesOurRules;

    private CompilerLogReader(string projectDirectory) => _projectDirectory = projectDirectory;

    /// <summary>Reads a log.</summary>
    /// <param name="text">The SARIF text.</param>
    /// <param name="projectDirectory">Absolute directory that relative paths in the log start from.</param>
    /// <exception cref="CompilerLogFormatException">The text is no SARIF log or is damaged.</exception>
    public static CompilerLog Read(TextReader text, string projectDirectory)
    {
        var reader = new CompilerLogReader(projectDirectory);
        try
        {
            using var json = OpenJson(text);
            reader.ReadLog(json);
        }
        catch (JsonReaderException e)
        {
            throw new CompilerLogFormatException($"not valid JSON: {e.Message}", e.LineNumber, e.LinePosition);
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw new CompilerLogFormatException($"not a SARIF log: {e.Message}", 0, 0);
        }

        return new CompilerLog
        {
            Ledger = reader._ledger,
            HasCarrier = reader._hasCarrier,
            AnalyzerRan = reader._hasCarrier || reader._namesOurRules ? true : reader._namesAllRules ? false : null,
            Findings = reader._findings,
            Failure = reader._failure,
        };
    }

    /// <summary>Opens SARIF text so that what is read can be written back unchanged.</summary>
    internal static JsonTextReader OpenJson(TextReader text) => new(text)
    {
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = MaxDepth,
        CloseInput = false,
    };

    private void ReadLog(JsonTextReader json)
    {
        if (!json.Read() || json.TokenType != JsonToken.StartObject)
        {
            throw new CompilerLogFormatException("the log is empty or is no JSON object", json.LineNumber, json.LinePosition);
        }

        var hasRuns = false;
        EachProperty(json, name =>
        {
            switch (name)
            {
                case "version":
                    // 2.x lists the rules of every analyzer that ran, 1.0 only those with results.
                    _namesAllRules = Convert.ToString(json.Value, CultureInfo.InvariantCulture)?.StartsWith("2.", StringComparison.Ordinal) == true;
                    break;
                case "runs":
                    hasRuns = true;
                    EachElement(json, () => EachProperty(json, member => ReadRun(json, member)));
                    break;
                default:
                    json.Skip();
                    break;
            }
        });

        if (!hasRuns)
        {
            throw new CompilerLogFormatException("the log has no runs", json.LineNumber, json.LinePosition);
        }
    }

    private void ReadRun(JsonTextReader json, string member)
    {
        switch (member)
        {
            case "results":
                EachElement(json, () => ReadResult(JObject.Load(json)));
                break;
            case "tool":
                EachProperty(json, part =>
                {
                    if (part == "driver")
                    {
                        EachProperty(json, detail => ReadDriver(json, detail));
                    }
                    else
                    {
                        json.Skip();
                    }
                });
                break;
            default:
                json.Skip();
                break;
        }
    }

    private void ReadDriver(JsonTextReader json, string detail)
    {
        if (detail != "rules")
        {
            json.Skip();
            return;
        }

        EachElement(json, () => EachProperty(json, name =>
        {
            _namesOurRules |= name == "id" && IsOurs(json.Value as string);
            json.Skip();
        }));
    }

    private void ReadResult(JObject result)
    {
        var rule = (string?)result["ruleId"];
        if (rule == Codes.Carrier)
        {
            _hasCarrier = true;
            _ledger ??= (string?)(result["properties"] as JObject)?["customProperties"]?["ledger"];
        }
        else if (rule is "AD0001" or "CS8032" or "CS9057")
        {
            // AD0001: an analyzer threw. CS8032, CS9057: one could not be loaded, or needs a newer compiler.
            var message = MessageOf(result);
            if (message.Contains("Stoker."))
            {
                _failure ??= message;
            }
        }
        else if (IsOurs(rule))
        {
            _findings.Add(new Finding(rule!, SeverityOf(result), MessageOf(result), PlaceOf(result), IsSuppressed(result)));
        }
    }

    private static bool IsOurs(string? rule) =>
        rule is { Length: 7 } && rule.StartsWith("STK", StringComparison.Ordinal) && rule.Skip(3).All(char.IsDigit);

    private static string MessageOf(JObject result) =>
        (result["message"] is JObject message ? (string?)message["text"] : (string?)result["message"]) ?? "";

    private static string SeverityOf(JObject result) => (string?)result["level"] switch
    {
        "error" => "error",
        "note" or "none" => "info",
        _ => "warning", // also when the level is left out: SARIF 2.1.0 §3.27.10
    };

    private static bool IsSuppressed(JObject result) =>
        result["suppressions"] is JArray { Count: > 0 } || result["suppressionStates"] is JArray { Count: > 0 };

    private SourcePlace? PlaceOf(JObject result)
    {
        var location = (result["locations"] as JArray)?.FirstOrDefault() as JObject;
        var file = location?["physicalLocation"] as JObject ?? location?["resultFile"] as JObject;
        var uri = (string?)(file?["artifactLocation"] as JObject)?["uri"] ?? (string?)file?["uri"];
        if (uri is null)
        {
            return null;
        }

        var region = file!["region"] as JObject;
        return new SourcePlace(PathOf(uri), (int?)region?["startLine"] ?? 1, (int?)region?["startColumn"] ?? 1);
    }

    private string PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out var parsed))
        {
            return uri;
        }

        if (parsed.IsAbsoluteUri)
        {
            return parsed.IsFile ? parsed.LocalPath : uri;
        }

        var relative = Uri.UnescapeDataString(uri);
        return relative.IndexOfAny(Path.GetInvalidPathChars()) >= 0 ? relative : Path.GetFullPath(Path.Combine(_projectDirectory, relative));
    }

    private static void EachProperty(JsonTextReader json, Action<string> read)
    {
        if (json.TokenType != JsonToken.StartObject)
        {
            json.Skip();
            return;
        }

        while (Next(json) == JsonToken.PropertyName)
        {
            var name = (string)json.Value!;
            Next(json);
            read(name);
        }
    }

    private static void EachElement(JsonTextReader json, Action read)
    {
        if (json.TokenType != JsonToken.StartArray)
        {
            json.Skip();
            return;
        }

        while (Next(json) != JsonToken.EndArray)
        {
            read();
        }
    }

    private static JsonToken Next(JsonTextReader json) => json.Read()
        ? json.TokenType
        : throw new CompilerLogFormatException("the log ends in the middle", json.LineNumber, json.LinePosition);
}
