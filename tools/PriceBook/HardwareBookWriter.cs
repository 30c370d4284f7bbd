using Stoker.Core.Hardware;

namespace Stoker.PriceBookTool;

/// <summary>Writes the compiled tables that <see cref="HardwareBookReader"/> reads; both change together, with the version.</summary>
internal sealed class HardwareBookWriter
{
    private readonly BinaryWriter writer;

    private HardwareBookWriter(BinaryWriter writer) => this.writer = writer;

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
        writer.Write(row.Id);
        writer.Write(row.Name);
        Many(row.Aliases, writer.Write);
        writer.Write((byte)row.Kind);
        writer.Write(row.Vendor);
        writer.Write(row.MemoryGb);
        writer.Write(row.BandwidthGbPerSecond);
        foreach (var figure in new[]
        {
            row.TflopsBf16, row.TflopsFp8, row.TflopsFp4, row.TopsInt8, row.PrefillTflopsMeasured, row.Watts, row.WattsAllIn, row.LinkGbPerSecond,
        })
        {
            Optional(figure, writer.Write);
        }

        Optional<long>(row.Year, writer.Write);
        writer.Write(row.Rent is not null);
        if (row.Rent is { } rent)
        {
            writer.Write(rent.Low);
            writer.Write(rent.Median);
            writer.Write(rent.High);
            writer.Write(rent.Offers);
            Optional(rent.Date, day => writer.Write(day.Ticks));
        }

        writer.Write(row.Owned is not null);
        if (row.Owned is { } owned)
        {
            writer.Write(owned.Hyperscaler);
            writer.Write(owned.Neocloud);
            Optional<DateTime>(owned.Date, day => writer.Write(day.Ticks));
        }

        Optional(row.PurchaseLow, writer.Write);
        Optional(row.PurchaseHigh, writer.Write);
        Many(row.Sources, writer.Write);
    }

    private void WriteModel(OpenModel row)
    {
        writer.Write(row.Id);
        Many(row.Aliases, writer.Write);
        writer.Write(row.TotalBillions);
        writer.Write(row.ActiveBillions);
        Optional(row.NonExpertBillions, writer.Write);
        writer.Write(row.Layers);
        writer.Write(row.Hidden);
        writer.Write(row.Heads);
        foreach (long? number in new long?[] { row.KvHeads, row.HeadWidth, row.Experts, row.ExpertsPerToken, row.LatentWidth, row.KvElementsPerToken, row.ContextWindow })
        {
            Optional(number, writer.Write);
        }

        Optional(row.NativePrecision);
        Optional(row.DensePrecision);
        writer.Write(row.IsDeclared);
        Many(row.Sources, writer.Write);
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
            writer.Write(constant);
        }
    }

    private void Many<T>(IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Optional<T>(T? value, Action<T> write)
        where T : struct
    {
        writer.Write(value is not null);
        if (value is { } present)
        {
            write(present);
        }
    }

    private void Optional(string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
