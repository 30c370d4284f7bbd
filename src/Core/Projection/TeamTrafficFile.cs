using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>Reads <c>stoker.traffic.json</c> (<c>docs/schemas/traffic.schema.json</c>). Comments are allowed, unknown keys are errors.</summary>
public static class TeamTrafficFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="StrictJsonException">The text is not such a file; the message says what, the exception where.</exception>
    public static TeamTraffic Read(string json) => StrictJsonObject.ReadFile(json.TrimStart('\uFEFF'), TeamTraffic.Schema, static file =>
    {
        file.OptionalText("$schema");
        return new TeamTraffic(
            Named(file, "entry_points", static (section, name) => new NamedCount(name, RequestsPerMonth(section.Object(name)!))),
            Named(file, "loops", Count),
            Named(file, "texts", Count),
            Named(file, "calls", static (section, name) => Habits(name, section.Object(name)!)));
    });

    private static IReadOnlyList<T> Named<T>(StrictJsonObject file, string key, Func<StrictJsonObject, string, T> read)
    {
        if (file.Object(key) is not { } section)
        {
            return [];
        }

        return
        [
            .. section.Keys.Select(name => name.Trim().Length > 0 ? read(section, name) : throw section.Fault(name, $"a name in \"{key}\" is empty")),
        ];
    }

    private static NamedCount Count(StrictJsonObject section, string name) => new(name, section.IsNull(name) ? null : section.Number(name));

    private static long? RequestsPerMonth(StrictJsonObject json)
    {
        var requests = Number(json, "requests_per_month");
        json.Close();
        return requests;
    }

    private static CallHabits Habits(string name, StrictJsonObject json)
    {
        var habits = new CallHabits(name, Number(json, "output_tokens"), Share(json, "cache_hit_share"), Share(json, "batch_share"), Number(json, "tool_rounds"));
        json.Close();
        return habits;
    }

    private static long? Number(StrictJsonObject json, string key) => json.IsNull(key) ? null : json.OptionalNumber(key);

    private static decimal? Share(StrictJsonObject json, string key) =>
        json.IsNull(key) || json.Figure(key) is not { } share ? null
        : share <= 1 ? (decimal)share
        : throw json.Fault(key, $"\"{key}\" is a share from 0 to 1, such as 0.4");
}
