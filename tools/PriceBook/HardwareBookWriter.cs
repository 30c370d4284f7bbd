using Stoker.Core.Hardware;

namespace Stoker.PriceBookTool;

/// <summary>Writes the compiled tables that <see cref="HardwareBookReader"/> reads; both change together, with the version.</summary>
internal sealed class HardwareBookWriter
{
    private readonly BinaryWriter _writer;

    private HardwareBookWriter(BinaryWriter writer) => _writer = writer;

    /// <summary>The tables as bytes. The same tables always give the same bytes.</summary>
    public static byte[] Write(HardwareBook book)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var tables = new HardwareBookWriter(writer);
        writer.Write(HardwareBookReader.Version);
        writer.Write(book.Date.Ticks);
        tables.Many(book.Accelerators, tables.WriteAccelerator);
        tables.Many(book.Models, tables.WriteModel);
        tables.WriteConstants(book.Constants);
        writer.Flush();
        return bytes.ToArray();
    }

    private void WriteAccelerator(Accelerator row)
    {
        _writer.Write(row.Id);
        _writer.Write(row.Name);
        Many(row.Aliases, _writer.Write);
        _writer.Write((byte)row.Kind);
        _writer.Write(row.Vendor);
        _writer.Write(row.MemoryGb);
        _writer.Write(row.BandwidthGbPerSecond);
        foreach (var figure in new[]
        {
            row.TflopsBf16, row.TflopsFp8, row.TflopsFp4, row.TopsInt8, row.PrefillTflopsMeasured, row.Watts, row.WattsAllIn, row.LinkGbPerSecond,
        })
        {
            Optional(figure, _writer.Write);
        }

        Optional<long>(row.Year, _writer.Write);
        _writer.Write(row.Rent is not null);
        if (row.Rent is { } rent)
        {
            _writer.Write(rent.Low);
            _writer.Write(rent.Median);
            _writer.Write(rent.High);
            _writer.Write(rent.Offers);
            Optional(rent.Date, day => _writer.Write(day.Ticks));
        }

        _writer.Write(row.Owned is not null);
        if (row.Owned is { } owned)
        {
            _writer.Write(owned.Hyperscaler);
            _writer.Write(owned.Neocloud);
            Optional<DateTime>(owned.Date, day => _writer.Write(day.Ticks));
        }

        Optional(row.PurchaseLow, _writer.Write);
        Optional(row.PurchaseHigh, _writer.Write);
        Many(row.Sources, _writer.Write);
    }

    private void WriteModel(OpenModel row)
    {
        _writer.Write(row.Id);
        Many(row.Aliases, _writer.Write);
        _writer.Write(row.TotalBillions);
        _writer.Write(row.ActiveBillions);
        Optional(row.NonExpertBillions, _writer.Write);
        _writer.Write(row.Layers);
        _writer.Write(row.Hidden);
        _writer.Write(row.Heads);
        foreach (long? number in new long?[] { row.KvHeads, row.HeadWidth, row.Experts, row.ExpertsPerToken, row.LatentWidth, row.KvElementsPerToken, row.ContextWindow })
        {
            Optional(number, _writer.Write);
        }

        Optional(row.NativePrecision);
        Optional(row.DensePrecision);
        _writer.Write(row.IsDeclared);
        Many(row.Sources, _writer.Write);
    }

    private void WriteConstants(ThroughputConstants constants)
    {
        foreach (var constant in new[]
        {
            constants.MemoryEfficiency, constants.ComputeEfficiency, constants.LinkEfficiency, constants.LayerSeconds, constants.MixtureLayerSeconds,
            constants.ReduceSeconds, constants.SequenceSeconds, constants.RocmFactor, constants.LocalMemoryEfficiency, constants.LocalLayerSeconds,
            constants.LocalComputeEfficiency,
        })
        {
            _writer.Write(constant);
        }
    }

    private void Many<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Optional<T>(T? value, Action<T> write)
        where T : struct
    {
        _writer.Write(value is not null);
        if (value is { } present)
        {
            write(present);
        }
    }

    private void Optional(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null)
        {
            _writer.Write(text);
        }
    }
}
