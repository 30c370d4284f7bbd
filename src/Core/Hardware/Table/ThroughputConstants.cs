namespace Stoker.Core.Hardware;

/// <summary>
/// How far today's engines are from the hardware's limits: fitted by <c>tools/ThroughputFit</c> on measured points, kept in
/// <c>pricing/throughput.json</c>, the same for every accelerator and model. Efficiencies of engines, no physics: they age.
/// </summary>
/// <param name="MemoryEfficiency">Share of the memory bandwidth that decoding reaches.</param>
/// <param name="ComputeEfficiency">Share of the peak rate that long matrix products reach.</param>
/// <param name="LinkEfficiency">Share of the link's bandwidth that an all-reduce reaches.</param>
/// <param name="LayerSeconds">Fixed time of a dense layer in each step (launches, synchronisation), in seconds.</param>
/// <param name="MixtureLayerSeconds">The same of a layer with experts (routing, small products), in seconds.</param>
/// <param name="ReduceSeconds">Latency of an all-reduce for each doubling of the number of accelerators, in seconds.</param>
/// <param name="SequenceSeconds">Time a step spends on each sequence in flight (sampling, scheduling), in seconds.</param>
/// <param name="RocmFactor">Factor on both fixed times with AMD's software.</param>
/// <param name="LocalMemoryEfficiency">Share of the memory bandwidth that llama.cpp reaches.</param>
/// <param name="LocalLayerSeconds">Fixed time of a layer in llama.cpp, in seconds.</param>
/// <param name="LocalComputeEfficiency">Share of the peak rate that llama.cpp's prefill reaches.</param>
public sealed record ThroughputConstants(
    double MemoryEfficiency,
    double ComputeEfficiency,
    double LinkEfficiency,
    double LayerSeconds,
    double MixtureLayerSeconds,
    double ReduceSeconds,
    double SequenceSeconds,
    double RocmFactor,
    double LocalMemoryEfficiency,
    double LocalLayerSeconds,
    double LocalComputeEfficiency);
