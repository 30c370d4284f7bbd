namespace Stoker.Core.Hardware;

/// <summary>Reads the compiled tables. The writer is <c>tools/PriceBook/HardwareBookWriter.cs</c>; both change together, with the version.</summary>
internal sealed class HardwareBookReader
{
    /// <summary>First byte of the tables; a reader knows one version.</summary>
    public const byte Version = 1;

    private const string Resource = "Stoker.Core.hardware.bin";

    private readonly BinaryReader reader;

    private HardwareBookReader(BinaryReader reader) => this.reader = reader;

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
        Id = reader.ReadString(),
        Name = reader.ReadString(),
        Aliases = Many(reader.ReadString),
        Kind = (AcceleratorKind)reader.ReadByte(),
        Vendor = reader.ReadString(),
        MemoryGb = reader.ReadDouble(),
        BandwidthGbPerSecond = reader.ReadDouble(),
        TflopsBf16 = Figure(),
        TflopsFp8 = Figure(),
        TflopsFp4 = Figure(),
        TopsInt8 = Figure(),
        PrefillTflopsMeasured = Figure(),
        Watts = Figure(),
        WattsAllIn = Figure(),
        LinkGbPerSecond = Figure(),
        Year = (int?)Number(),
        Rent = reader.ReadBoolean() ? new(reader.ReadDecimal(), reader.ReadDecimal(), reader.ReadDecimal(), reader.ReadInt32(), Day()) : null,
        Owned = reader.ReadBoolean() ? new(reader.ReadDecimal(), reader.ReadDecimal(), Day()!.Value) : null,
        PurchaseLow = Usd(),
        PurchaseHigh = Usd(),
        Sources = Many(reader.ReadString),
    };

    private OpenModel ReadModel() => new()
    {
        Id = reader.ReadString(),
        Aliases = Many(reader.ReadString),
        TotalBillions = reader.ReadDouble(),
        ActiveBillions = reader.ReadDouble(),
        NonExpertBillions = Figure(),
        Layers = reader.ReadInt32(),
        Hidden = reader.ReadInt32(),
        Heads = reader.ReadInt32(),
        KvHeads = (int?)Number(),
        HeadWidth = (int?)Number(),
        Experts = (int?)Number(),
        ExpertsPerToken = (int?)Number(),
        LatentWidth = (int?)Number(),
        KvElementsPerToken = Number(),
        ContextWindow = Number(),
        NativePrecision = Text(),
        DensePrecision = Text(),
        IsDeclared = reader.ReadBoolean(),
        Sources = Many(reader.ReadString),
    };

    private ThroughputConstants ReadConstants() => new(
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble(),
        reader.ReadDouble());

    private T[] Many<T>(Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private double? Figure() => reader.ReadBoolean() ? reader.ReadDouble() : null;

    private long? Number() => reader.ReadBoolean() ? reader.ReadInt64() : null;

    private decimal? Usd() => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    private string? Text() => reader.ReadBoolean() ? reader.ReadString() : null;

    private DateTime? Day() => reader.ReadBoolean() ? new DateTime(reader.ReadInt64(), DateTimeKind.Utc) : null;
}
