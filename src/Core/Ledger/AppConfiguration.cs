namespace Stoker.Core.Ledger;

/// <summary>
/// The settings an app is deployed with: its <c>appsettings.json</c> and what its production file lays over it. Files of other environments
/// answer only for keys that neither has. Development and local settings are never read.
/// </summary>
public sealed class AppConfiguration
{
    private static readonly string[] NeverRead = ["Development", "Local"];

    private readonly Dictionary<string, SettingsValue> _values = new(StringComparer.OrdinalIgnoreCase);

    private AppConfiguration(IReadOnlyList<string> files, IReadOnlyList<SettingsProblem> problems)
    {
        Files = files;
        Problems = problems;
    }

    /// <summary>No settings at all.</summary>
    public static AppConfiguration Empty { get; } = new([], []);

    /// <summary>Names of the files that were read, the strongest first.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Files that could not be read, ordered by path. A broken file gives no values at all, as the app itself would not start with it.</summary>
    public IReadOnlyList<SettingsProblem> Problems { get; }

    /// <summary>Reads settings files, in whatever order they come.</summary>
    public static AppConfiguration Read(IEnumerable<SettingsFile> files)
    {
        var names = new List<string>();
        var problems = new List<SettingsProblem>();
        var layers = new List<IReadOnlyDictionary<string, SettingsValue>>();
        foreach (var file in files
            .Where(file => !IsNeverRead(NameOf(file.Path)))
            .OrderBy(file => Strength(NameOf(file.Path)))
            .ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            var layer = SettingsJson.Read(file, NameOf(file.Path), out var problem);
            if (problem is null)
            {
                names.Add(NameOf(file.Path));
                layers.Add(layer);
            }
            else
            {
                problems.Add(problem);
            }
        }

        var configuration = new AppConfiguration(names, [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)]);
        foreach (var setting in layers.SelectMany(layer => layer))
        {
            if (!configuration._values.ContainsKey(setting.Key))
            {
                configuration._values.Add(setting.Key, setting.Value);
            }
        }

        return configuration;
    }

    /// <summary>The value of a key with colons (<c>Ai:ChatModel</c>, <c>Ai:Models:0</c>), whatever its case; <see langword="null"/> when no file sets it.</summary>
    public SettingsValue? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsNeverRead(string name) =>
        name.Split('.').Any(part => NeverRead.Contains(part, StringComparer.OrdinalIgnoreCase));

    // An app that is not told otherwise runs as Production.
    private static int Strength(string name)
    {
        var parts = name.Split('.');
        return parts.Length switch
        {
            2 => 1,
            3 when parts[1].Equals("Production", StringComparison.OrdinalIgnoreCase) => 0,
            _ => 2,
        };
    }
}
