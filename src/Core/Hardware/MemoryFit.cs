namespace Stoker.Core.Hardware;

/// <summary>Whether weights and KV cache fit into the memory of a deployment.</summary>
/// <param name="WeightsGb">The weights, in GB.</param>
/// <param name="KvGbPerRequest">KV cache of one request at its full length, in GB.</param>
/// <param name="UsableGb">Memory left to weights and KV cache, in GB.</param>
/// <param name="LargestConcurrency">Requests whose KV cache fits beside the weights; 0 when not even one does.</param>
public sealed record MemoryFit(double WeightsGb, double KvGbPerRequest, double UsableGb, int LargestConcurrency)
{
    // Engines leave a tenth of the memory to the driver and need about 3 GB for activations and graphs (vLLM's gpu_memory_utilization is 0.9).
    private const double UsableShare = 0.9;
    private const double ReservedGb = 3;

    // llama.cpp takes what it needs and no more: 42.5 GB of weights run on two cards of 24 GB.
    private const double LocalUsableShare = 0.95;
    private const double LocalReservedGb = 0.5;

    /// <summary>More requests than this no engine takes at once (the largest defaults are 1,024).</summary>
    private const int MostSequences = 1024;

    /// <summary>Whether at least one request fits.</summary>
    public bool Fits => LargestConcurrency > 0;

    internal static MemoryFit Of(ModelLoad load, Accelerator accelerator, int count, RequestSize request)
    {
        var (share, reserved) = load.IsGguf || accelerator.TflopsBf16 is null ? (LocalUsableShare, LocalReservedGb) : (UsableShare, ReservedGb);
        var usable = Math.Max(0, count * ((share * accelerator.MemoryGb) - reserved));
        var weights = load.WeightBytes / 1e9;
        var perToken = load.KvBytesPerToken / 1e9;
        var left = usable - weights;
        var atMean = perToken * Math.Max(1, request.MeanContext);
        var full = perToken * request.Total;
        return new(weights, full, usable, left < full ? 0 : (int)Math.Min(MostSequences, Math.Max(1, left / atMean)));
    }
}
