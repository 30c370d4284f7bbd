using System.Text;

namespace Stoker.Core.Prices;

/// <summary>
/// Reads the compiled table: where everything lies at once, rows and texts when they are asked for, since a compiler process mostly asks for a few
/// models. The writer is <c>tools/PriceBook/PriceBookWriter.cs</c>; both change together, with the version.
/// </summary>
internal sealed class PriceBookReader
{
    /// <summary>First byte of the table; a reader knows one version.</summary>
    public const byte Version = 2;

    /// <summary>Prices are whole millionths of a USD per 1,000,000 tokens, region factors whole millionths.</summary>
    public const decimal PriceUnit = 1_000_000m;

    private const string Resource = "Stoker.Core.prices.bin";

    private readonly byte[] _bytes;
    private int _at;
    private CompiledList<string> _strings = null!;

    // One delegate each, not one for every list of every row.
    private readonly Func<string> _readString;
    private readonly Func<int> _readWhole;
    private readonly Func<LongContextTier> _readTier;
    private readonly Func<DatedRates> _readDated;
    private readonly Func<DayWindow> _readWindow;
    private readonly Func<RegionFactor> _readRegion;

    private PriceBookReader(byte[] bytes)
    {
        _bytes = bytes;
        _readString = ReadString;
        _readWhole = () => (int)ReadNumber();
        _readTier = () => new(ReadNumber(), ReadRates());
        _readDated = () => new(ReadOptionalDay(), ReadOptionalDay(), ReadRates());
        _readWindow = () => new((int)ReadNumber(), (int)ReadNumber());
        _readRegion = () => new(ReadString(), ReadNumber() / PriceUnit);
    }

    /// <summary>Reads the table embedded in this assembly.</summary>
    public static PriceBook ReadBuiltIn()
    {
        using var stream = typeof(PriceBookReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return Read(bytes);
    }

    /// <summary>Reads a compiled table.</summary>
    public static PriceBook Read(byte[] bytes) => new PriceBookReader(bytes).ReadBook();

    private PriceBook ReadBook()
    {
        if (_bytes.Length == 0 || _bytes[_at++] != Version)
        {
            throw new InvalidDataException("the compiled price book has another version than its reader");
        }

        _strings = new(Places(), StringAt);
        var date = ReadDay();
        var providers = Many(ReadProvider);
        var models = new CompiledList<ModelPrice>(Places(), ModelAt);
        var keys = new int[ReadNumber()];
        var rows = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (int)ReadNumber();
            rows[i] = (int)ReadNumber();
        }

        return new(date, providers, models, new PriceIndex(new CompiledList<string>(keys, index => _strings[index]), rows));
    }

    /// <summary>Where each of some items stands, its length in front; passes all of them over.</summary>
    private int[] Places()
    {
        var places = new int[ReadNumber()];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _at;
            var length = (int)ReadNumber();
            _at += length;
        }

        return places;
    }

    private ModelPrice ModelAt(int place) => ReadAt(place, () =>
    {
        ReadNumber();
        return ReadModel();
    });

    private string StringAt(int place) => ReadAt(place, ReadUtf8);

    /// <summary>Reads at another place than that of the reader, whichever thread asks.</summary>
    private T ReadAt<T>(int place, Func<T> read)
    {
        lock (_bytes)
        {
            var back = _at;
            _at = place;
            var item = read();
            _at = back;
            return item;
        }
    }

    private PriceProvider ReadProvider() => new(
        ReadString(), ReadString(), ReadFlag(), ReadFlag(), ReadFlag(), Many(_readString), Many(_readString), Many(_readString), Many(_readString));

    private ModelPrice ReadModel() => new()
    {
        Provider = ReadString(),
        Id = ReadString(),
        Name = ReadOptionalString(),
        Kind = ReadString(),
        Status = (ModelStatus)ReadNumber(),
        Aliases = Many(_readString),
        IsResold = ReadFlag(),
        HasSnapshots = ReadFlag(),
        Rates = ReadRates(),
        LongContext = Many(_readTier),
        Dated = Many(_readDated),
        Peak = ReadFlag() ? new(Many(_readWindow), ReadRates()) : null,
        RegionFactors = Many(_readRegion),
        ContextWindow = ReadOptionalNumber(),
        MaxOutputTokens = ReadOptionalNumber(),
        Caching = ReadFlag() ? new((CachingMode)ReadNumber(), (int?)ReadOptionalNumber(), Many(_readWhole)) : null,
        Reasoning = ReadOptionalFlag(),
        Efforts = Many(_readString),
        OpenWeights = ReadOptionalFlag(),
        Tier = (ModelTier)ReadNumber(),
        Tokenizer = ReadOptionalString(),
        Released = ReadOptionalDay(),
        Retires = ReadOptionalDay(),
        Successor = ReadOptionalString(),
        Source = ReadString(),
        Checked = ReadDay(),
        Agree = ReadFlag(),
    };

    private RateCard ReadRates() => new(
        ReadNumber() / PriceUnit, ReadPrice(), ReadPrice(), ReadPrice(), ReadPrice(), ReadPrice(), ReadPrice());

    private decimal? ReadPrice() => ReadOptionalNumber() / PriceUnit;

    private T[] Many<T>(Func<T> read)
    {
        var count = ReadNumber();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private bool ReadFlag() => ReadNumber() != 0;

    private bool? ReadOptionalFlag() => ReadOptionalNumber() is { } flag ? flag != 0 : null;

    private DateTime ReadDay() => Day(ReadNumber());

    private DateTime? ReadOptionalDay() => ReadOptionalNumber() is { } day ? Day(day) : null;

    private static DateTime Day(long day) => new(day * TimeSpan.TicksPerDay, DateTimeKind.Utc);

    private string ReadString() => _strings[(int)ReadNumber()];

    private string? ReadOptionalString() => ReadOptionalNumber() is { } index ? _strings[(int)index] : null;

    private long? ReadOptionalNumber() => ReadNumber() is var number && number > 0 ? number - 1 : null;

    private string ReadUtf8()
    {
        var length = (int)ReadNumber();
        _at += length;
        return Encoding.UTF8.GetString(_bytes, _at - length, length);
    }

    // Seven bits a byte, the lowest first, the highest bit set while more follow.
    private long ReadNumber()
    {
        long number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
