namespace Stoker.Core.Hardware;

/// <summary>The shape of one open-weight model, a row of <c>pricing/open-models.json</c>. What no source states is <see langword="null"/>.</summary>
public sealed record OpenModel
{
    /// <summary>The repository that holds the weights (<c>openai/gpt-oss-120b</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Other spellings, also of models of the same shape (Llama 3.3 70B is Llama 3.1 70B's shape).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>All parameters, in billions.</summary>
    public double TotalBillions { get; init; }

    /// <summary>Parameters one token uses, in billions; of a dense model, all.</summary>
    public double ActiveBillions { get; init; }

    /// <summary>Parameters outside the experts, in billions.</summary>
    public double? NonExpertBillions { get; init; }

    /// <summary>Transformer layers.</summary>
    public int Layers { get; init; }

    /// <summary>Width of the residual stream.</summary>
    public int Hidden { get; init; }

    /// <summary>Query heads of a layer.</summary>
    public int Heads { get; init; }

    /// <summary>Key/value heads of a layer.</summary>
    public int? KvHeads { get; init; }

    /// <summary>Width of a head.</summary>
    public int? HeadWidth { get; init; }

    /// <summary>Routed experts of a layer; <see langword="null"/> for a dense model.</summary>
    public int? Experts { get; init; }

    /// <summary>Routed experts a token uses.</summary>
    public int? ExpertsPerToken { get; init; }

    /// <summary>Width of the compressed key/value state of multi-head latent attention (DeepSeek, Kimi, GLM-5).</summary>
    public int? LatentWidth { get; init; }

    /// <summary>Numbers kept in the KV cache for each token of context, all layers.</summary>
    public long? KvElementsPerToken { get; init; }

    /// <summary>Longest context, in tokens.</summary>
    public long? ContextWindow { get; init; }

    /// <summary>Precision the weights are published in (<c>bf16</c>, <c>fp8</c>, <c>mxfp4</c>).</summary>
    public string? NativePrecision { get; init; }

    /// <summary>Precision of what is not an expert where the published experts are quantized further.</summary>
    public string? DensePrecision { get; init; }

    /// <summary>Whether its maker states the parameter counts; else they are computed from its dimensions.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Keys of its sources in <c>pricing/open-models.json</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether only some of the parameters work on each token.</summary>
    public bool IsMixture => Experts > 1;
}
