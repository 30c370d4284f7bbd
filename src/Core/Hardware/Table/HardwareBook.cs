namespace Stoker.Core.Hardware;

/// <summary>Accelerators, open-weight models and the constants that turn both into tokens per second. Immutable.</summary>
public sealed class HardwareBook
{
    private static readonly Lazy<HardwareBook> BuiltInBook = new(HardwareBookReader.ReadBuiltIn);

    private readonly Dictionary<string, Accelerator> _accelerators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenModel> _models = new(StringComparer.Ordinal);

    internal HardwareBook(DateTime date, IReadOnlyList<Accelerator> accelerators, IReadOnlyList<OpenModel> models, ThroughputConstants constants)
    {
        Date = date;
        Accelerators = accelerators;
        Models = models;
        Constants = constants;
        Add(_accelerators, accelerators, static row => row.Id, static row => row.Aliases, HardwareSpelling.Key);
        Add(_models, models, static row => row.Id, static row => row.Aliases, HardwareSpelling.ModelKey);
    }

    /// <summary>The tables that ship with Stoker, compiled at our build. Loaded at first use.</summary>
    public static HardwareBook BuiltIn => BuiltInBook.Value;

    /// <summary>The day (UTC) the sources of the older of both tables were read.</summary>
    public DateTime Date { get; }

    /// <summary>All accelerators, by id.</summary>
    public IReadOnlyList<Accelerator> Accelerators { get; }

    /// <summary>All open-weight models, by id.</summary>
    public IReadOnlyList<OpenModel> Models { get; }

    /// <summary>What the predictor was fitted to.</summary>
    public ThroughputConstants Constants { get; }

    /// <summary>The accelerator a spelling names (<c>H200</c>, <c>h200-sxm</c>), or <see langword="null"/>.</summary>
    public Accelerator? FindAccelerator(string spelling) => _accelerators.TryGetValue(HardwareSpelling.Key(spelling), out var found) ? found : null;

    /// <summary>The open model a spelling names (<c>llama3.3:70b</c>, <c>openai/gpt-oss-120b</c>), or <see langword="null"/>.</summary>
    public OpenModel? FindModel(string spelling) => _models.TryGetValue(HardwareSpelling.ModelKey(spelling), out var found) ? found : null;

    /// <summary>These tables with other constants.</summary>
    public HardwareBook With(ThroughputConstants constants) => new(Date, Accelerators, Models, constants);

    // Ids first: an alias never hides another row's id.
    private static void Add<T>(Dictionary<string, T> index, IReadOnlyList<T> rows, Func<T, string> id, Func<T, IReadOnlyList<string>> aliases, Func<string, string> key)
    {
        foreach (var row in rows)
        {
            index[key(id(row))] = row;
        }

        foreach (var row in rows)
        {
            foreach (var alias in aliases(row).Where(alias => !index.ContainsKey(key(alias))))
            {
                index[key(alias)] = row;
            }
        }
    }
}
