namespace Stoker.Core.Hardware;

/// <summary>Reads the compiled tables. The writer is <c>tools/PriceBook/HardwareBookWriter.cs</c>; both change together, with the version.</summary>
internal sealed class HardwareBookReader
{
    /// <summary>First byte of the tables; a reader knows one version.</summary>
    public const byte Version = 1;

    private const string Resource = "Stoker.Core.hardware.bin";

    private readonly BinaryReader _reader;

    private HardwareBookReader(BinaryReader reader) => _reader = reader;

    /// <summary>Reads the tables embedded in this assembly.</summary>
    public static HardwareBook ReadBuiltIn()
    {
        using var stream = typeof(HardwareBookReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        return Read(stream);
    }

    /// <summary>Reads compiled tables.</summary>
    public static HardwareBook Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadByte() != Version)
        {
            throw new InvalidDataException("the compiled hardware tables have another version than their reader");
        }

        var tables = new HardwareBookReader(reader);
        return new(new DateTime(reader.ReadInt64(), DateTimeKind.Utc), tables.Many(tables.ReadAccelerator), tables.Many(tables.ReadModel), tables.ReadConstants());
    }

    private Accelerator ReadAccelerator() => new()
    {
        Id = _reader.ReadString(),
        Name = _reader.ReadString(),
        Aliases = Many(_reader.ReadString),
        Kind = (AcceleratorKind)_reader.ReadByte(),
        Vendor = _reader.ReadString(),
        MemoryGb = _reader.ReadDouble(),
        BandwidthGbPerSecond = _reader.ReadDouble(),
        TflopsBf16 = Figure(),
        TflopsFp8 = Figure(),
        TflopsFp4 = Figure(),
        TopsInt8 = Figure(),
        PrefillTflopsMeasured = Figure(),
        Watts = Figure(),
        WattsAllIn = Figure(),
        LinkGbPerSecond = Figure(),
        Year = (int?)Number(),
        Rent = _reader.ReadBoolean() ? new(_reader.ReadDecimal(), _reader.ReadDecimal(), _reader.ReadDecimal(), _reader.ReadInt32(), Day()) : null,
        Owned = _reader.ReadBoolean() ? new(_reader.ReadDecimal(), _reader.ReadDecimal(), Day()!.Value) : null,
        PurchaseLow = Usd(),
        PurchaseHigh = Usd(),
        Sources = Many(_reader.ReadString),
    };

    private OpenModel ReadModel() => new()
    {
        Id = _reader.ReadString(),
        Aliases = Many(_reader.ReadString),
        TotalBillions = _reader.ReadDouble(),
        ActiveBillions = _reader.ReadDouble(),
        NonExpertBillions = Figure(),
        Layers = _reader.ReadInt32(),
        Hidden = _reader.ReadInt32(),
        Heads = _reader.ReadInt32(),
        KvHeads = (int?)Number(),
        HeadWidth = (int?)Number(),
        Experts = (int?)Number(),
        ExpertsPerToken = (int?)Number(),
        LatentWidth = (int?)Number(),
        KvElementsPerToken = Number(),
        ContextWindow = Number(),
        NativePrecision = Text(),
        DensePrecision = Text(),
        IsDeclared = _reader.ReadBoolean(),
        Sources = Many(_reader.ReadString),
    };

    private ThroughputConstants ReadConstants() => new(
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble(),
        _reader.ReadDouble());

    private T[] Many<T>(Func<T> read)
    {
        var items = new T[_reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private double? Figure() => _reader.ReadBoolean() ? _reader.ReadDouble() : null;

    private long? Number() => _reader.ReadBoolean() ? _reader.ReadInt64() : null;

    private decimal? Usd() => _reader.ReadBoolean() ? _reader.ReadDecimal() : null;

    private string? Text() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    private DateTime? Day() => _reader.ReadBoolean() ? new DateTime(_reader.ReadInt64(), DateTimeKind.Utc) : null;
}
