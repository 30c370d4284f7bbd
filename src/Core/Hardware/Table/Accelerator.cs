namespace Stoker.Core.Hardware;

/// <summary>One row of <c>pricing/hardware.json</c>. Rates are dense, never sparse. What no source states is <see langword="null"/>.</summary>
public sealed record Accelerator
{
    /// <summary>The id used in <c>stoker.hardware</c> (<c>h200_sxm</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The name people know.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings of the id.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it is sold as.</summary>
    public AcceleratorKind Kind { get; init; }

    /// <summary>Who makes it, in lower case (<c>nvidia</c>, <c>amd</c>).</summary>
    public required string Vendor { get; init; }

    /// <summary>Memory of one accelerator, in GB (10^9 bytes).</summary>
    public double MemoryGb { get; init; }

    /// <summary>Memory bandwidth, in GB/s.</summary>
    public double BandwidthGbPerSecond { get; init; }

    /// <summary>Dense rate of 16-bit products, in TFLOP/s.</summary>
    public double? TflopsBf16 { get; init; }

    /// <summary>Dense rate of 8-bit floating-point products, in TFLOP/s.</summary>
    public double? TflopsFp8 { get; init; }

    /// <summary>Dense rate of 4-bit floating-point products, in TFLOP/s.</summary>
    public double? TflopsFp4 { get; init; }

    /// <summary>Dense rate of 8-bit integer products, in TOP/s.</summary>
    public double? TopsInt8 { get; init; }

    /// <summary>The rate a measured prefill reached, in TFLOP/s, where no rate is published: an achieved rate, no peak.</summary>
    public double? PrefillTflopsMeasured { get; init; }

    /// <summary>Power limit of the board, in watts.</summary>
    public double? Watts { get; init; }

    /// <summary>Power with its share of host, network and cooling, in watts; for small machines, measured at the wall.</summary>
    public double? WattsAllIn { get; init; }

    /// <summary>Bandwidth of its link to its peers, one direction, in GB/s.</summary>
    public double? LinkGbPerSecond { get; init; }

    /// <summary>Year of launch.</summary>
    public int? Year { get; init; }

    /// <summary>What clouds ask.</summary>
    public HourlyRent? Rent { get; init; }

    /// <summary>What it costs its owner.</summary>
    public OwnedCost? Owned { get; init; }

    /// <summary>Lowest street price seen, in USD.</summary>
    public decimal? PurchaseLow { get; init; }

    /// <summary>Highest street price seen, in USD.</summary>
    public decimal? PurchaseHigh { get; init; }

    /// <summary>Keys of its sources in <c>pricing/hardware.json</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
