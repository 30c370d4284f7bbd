using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>Reads and writes <c>stoker.baseline.json</c> (<c>docs/schemas/baseline.schema.json</c>): sorted, a line for each entry point, call site and accepted finding, so that a change is read in review.</summary>
public static class BaselineFile
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes the file; the same baseline gives the same text on every machine.</summary>
    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"schema\": ").Append(Baseline.Schema).Append(",\n  \"app\": ").Append(Quoted(baseline.App));
        Section(text, "entry_points", '[', ']', baseline.EntryPoints.Select(Line));
        Section(text, "calls", '[', ']', baseline.Calls.Select(Line));
        Section(text, "sizes", '{', '}', baseline.Sizes.Select(static size => $"{Quoted(size.Name)}: {Number(size.Size)}"));
        Section(text, "accepted", '[', ']', baseline.Accepted.Select(Line));
        return text.Append("\n}\n").ToString();
    }

    /// <summary>The file for an app as it is; the findings that the file as it was accepts stay.</summary>
    /// <param name="existing">The file as it is; <see langword="null"/> when there is none.</param>
    /// <param name="app">The app.</param>
    /// <exception cref="StrictJsonException">The file as it is cannot be read, so nothing may be written over it: findings would be lost that people accepted.</exception>
    /// <exception cref="InvalidOperationException">Not all of the app is known; a baseline of a part would let the rest in unseen.</exception>
    public static string Update(string? existing, AppReport app)
    {
        if (app.Coverage.OutOfDate > 0)
        {
            throw new InvalidOperationException($"{app.Name}: {Amounts.Count(app.Coverage.OutOfDate, "ledger")} missing or out of date, so no baseline is written; build again with analyzers on");
        }

        return Write(BaselineOf.App(app) with { Accepted = existing is null ? [] : Read(existing).Accepted });
    }

    /// <summary>Reads the file. Comments are allowed, unknown keys are errors.</summary>
    /// <exception cref="StrictJsonException">The text is not such a file; the message says what, the exception where.</exception>
    public static Baseline Read(string json) => StrictJsonObject.ReadFile(json.TrimStart('\uFEFF'), Baseline.Schema, static file =>
    {
        file.OptionalText("$schema");
        var entryPoints = file.Objects("entry_points").Select(EntryPoint).ToList();
        var names = new HashSet<string>(entryPoints.Select(entry => entry.Name), StringComparer.Ordinal);
        return new Baseline
        {
            App = file.Text("app"),
            EntryPoints = names.Count == entryPoints.Count ? entryPoints : throw file.Fault("entry_points", "an entry point is there twice"),
            Calls = [.. file.Objects("calls").Select(call => Call(call, names))],
            Sizes = file.Object("sizes") is { } sizes ? [.. sizes.Keys.Select(name => new BaselineSize(name, Amount(sizes, name)))] : [],
            Accepted = [.. file.Objects("accepted").Select(Accepted)],
        };
    });

    private static string Line(BaselineEntryPoint entry) => Members(
        ("name", Quoted(entry.Name)),
        ("kind", Quoted(entry.Kind)),
        ("requests_per_month", entry.RequestsPerMonth is { } requests ? Number(requests) : null),
        ("calls", Quoted(ExpressionText.Write(entry.Calls))),
        ("input", Quoted(ExpressionText.Write(entry.Input))),
        ("output", Quoted(ExpressionText.Write(entry.Output))));

    private static BaselineEntryPoint EntryPoint(StrictJsonObject json)
    {
        var entry = new BaselineEntryPoint(
            json.Text("name"),
            json.Text("kind"),
            json.OptionalNumber("requests_per_month"),
            Expression(json, "calls"),
            Expression(json, "input"),
            Expression(json, "output"));
        json.Close();
        return entry;
    }

    private static string Line(BaselineCall call) => Members(
        ("id", Quoted(call.Id)),
        ("assembly", Quoted(call.Assembly)),
        ("by", call.By is { } by ? Quoted(by) : null),
        ("operation", Quoted(call.Operation)),
        ("provider", call.Provider is { } provider ? Quoted(provider) : null),
        ("model", call.Model is { } model ? Quoted(model) : null),
        ("input", Number(call.Usage.Input)),
        ("cached_input", call.Usage.CachedInput == 0 ? null : Number(call.Usage.CachedInput)),
        ("output", Number(call.Usage.Output)),
        ("batch_share", call.Usage.BatchShare == 0 ? null : Number(call.Usage.BatchShare)),
        ("hardware", call.Hardware is { } hardware ? Line(hardware) : null),
        ("per_request", ByEntryPoint(call, static reach => reach.PerRequest)),
        ("resent", call.Reached.Any(static reach => reach.Resent is not null) ? ByEntryPoint(call, static reach => reach.Resent) : null));

    private static string ByEntryPoint(BaselineCall call, Func<BaselineReach, CostExpression?> expression) =>
        $"{{ {string.Join(", ", call.Reached.Where(reach => expression(reach) is not null).Select(reach => $"{Quoted(reach.EntryPoint)}: {Quoted(ExpressionText.Write(expression(reach)!))}"))} }}";

    private static BaselineCall Call(StrictJsonObject json, HashSet<string> entryPoints)
    {
        var (input, cached) = (json.Number("input"), json.OptionalNumber("cached_input") ?? 0);
        var share = json.Keys.Contains("batch_share") ? Amount(json, "batch_share") : 0;
        var resent = json.Object("resent");
        var call = new BaselineCall
        {
            Id = json.Text("id"),
            Assembly = json.Text("assembly"),
            By = json.OptionalText("by"),
            Operation = json.Text("operation"),
            Provider = json.OptionalText("provider"),
            Model = json.OptionalText("model"),
            Usage = new RunUsage(
                input,
                cached <= input ? cached : throw json.Fault("cached_input", "cached tokens are part of the input"),
                json.Number("output"),
                share <= 1 ? share : throw json.Fault("batch_share", "\"batch_share\" is a share from 0 to 1")),
            Hardware = json.Object("hardware") is { } hardware ? Hardware(hardware) : null,
            Reached = json.Object("per_request") is { } reached
                ? [.. reached.Keys.Select(name => entryPoints.Contains(name) ? new BaselineReach(name, Expression(reached, name), resent?.Keys.Contains(name) == true ? Expression(resent, name) : null) : throw reached.Fault(name, $"no entry point is named \"{name}\""))]
                : [],
        };
        resent?.Close();
        json.Close();
        return call;
    }

    private static string Line(HardwareOptions hardware) => Members(
        ("accelerator", Quoted(hardware.Hardware)),
        ("count", Number(hardware.Count)),
        ("precision", hardware.Precision is { } precision ? Quoted(precision) : null),
        ("concurrency", hardware.Concurrency is { } concurrency ? Number(concurrency) : null),
        ("utilization", hardware.Utilization is { } utilization ? Number((decimal)utilization) : null),
        ("usd_per_gpu_hour", hardware.UsdPerGpuHour is { } usd ? Quoted(Number(usd)) : null),
        ("measured_tokens_per_second", hardware.MeasuredTokensPerSecond is { } measured ? Number((decimal)measured) : null));

    private static HardwareOptions Hardware(StrictJsonObject json)
    {
        var hardware = new HardwareOptions(
            json.Text("accelerator"),
            Small(json, "count") ?? 1,
            json.OptionalText("precision"),
            Small(json, "concurrency"),
            json.Figure("utilization") is { } utilization ? utilization is > 0 and <= 1 ? utilization : throw json.Fault("utilization", "\"utilization\" is a share over 0 and up to 1") : null,
            json.Price("usd_per_gpu_hour"),
            json.Figure("measured_tokens_per_second"));
        json.Close();
        return hardware;
    }

    private static int? Small(StrictJsonObject json, string key) => json.OptionalNumber(key) switch
    {
        null => null,
        >= 1 and <= 1_000_000 and var number => (int)number,
        _ => throw json.Fault(key, $"\"{key}\" is a whole number from 1 to 1000000"),
    };

    private static string Line(Acceptance accepted) => Members(
        ("rule", Quoted(accepted.Rule)),
        ("at", Quoted(accepted.At)),
        ("reason", Quoted(accepted.Reason)),
        ("until", Quoted(accepted.Until.ToString(Day, CultureInfo.InvariantCulture))));

    private static Acceptance Accepted(StrictJsonObject json)
    {
        var accepted = new Acceptance(
            NotEmpty(json, "rule"),
            NotEmpty(json, "at"),
            NotEmpty(json, "reason"),
            json.Day("until") ?? throw json.Fault("\"until\" is missing: the last day on which the finding is accepted"));
        json.Close();
        return accepted;
    }

    private static string NotEmpty(StrictJsonObject json, string key) => json.Text(key).Trim() is { Length: > 0 } text ? text : throw json.Fault(key, $"\"{key}\" is empty");

    private static CostExpression Expression(StrictJsonObject json, string key) =>
        ExpressionText.Read(json.Text(key)) ?? throw json.Fault(key, $"\"{json.Text(key)}\" is no expression such as 1830·|documents| + 412");

    private static decimal Amount(StrictJsonObject json, string key) => json.Figure(key) is { } figure ? (decimal)figure : throw json.Fault($"\"{key}\" is missing");

    private static void Section(StringBuilder text, string key, char open, char close, IEnumerable<string> lines)
    {
        var all = string.Join(",\n    ", lines);
        text.Append(",\n  ").Append(Quoted(key)).Append(": ").Append(open);
        if (all.Length > 0)
        {
            text.Append("\n    ").Append(all).Append("\n  ");
        }

        text.Append(close);
    }

    private static string Members(params (string Key, string? Value)[] members) =>
        $"{{ {string.Join(", ", members.Where(static member => member.Value is not null).Select(static member => $"{Quoted(member.Key)}: {member.Value}"))} }}";

    private static string Quoted(string text) => JsonConvert.ToString(text);

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
