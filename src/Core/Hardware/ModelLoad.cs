namespace Stoker.Core.Hardware;

/// <summary>What one model in one precision asks of memory and arithmetic units. Formulas: roofline of a transformer, see <c>docs/accuracy.md</c>.</summary>
internal sealed class ModelLoad
{
    // DeepSeek-V3's report: 128 + 64 numbers per head in prefill, where latent attention works on full keys.
    private const int LatentPrefillWidth = 192;

    private readonly OpenModel _model;
    private readonly Precision _precision;
    private readonly double _nonExpert;
    private readonly double _expert;

    public ModelLoad(OpenModel model, Precision precision)
    {
        _model = model;
        _precision = precision;
        _nonExpert = 1e9 * NonExpertBillions(model);
        _expert = (1e9 * model.TotalBillions) - _nonExpert;
    }

    /// <summary>Whether llama.cpp or Ollama runs it.</summary>
    public bool IsGguf => _precision.IsGguf;

    /// <summary>Bytes of all weights.</summary>
    public double WeightBytes => NonExpertBytes + (_expert * _precision.BytesPerParameter);

    /// <summary>Bytes of the weights outside the experts.</summary>
    public double NonExpertBytes => _nonExpert * DenseBytes;

    /// <summary>Bytes of KV cache for each token of context.</summary>
    public double KvBytesPerToken => (double)(_model.KvElementsPerToken ?? 0) * _precision.KvBytes;

    /// <summary>Products and sums of one token through all weights it uses, in FLOP.</summary>
    public double FlopsPerToken => 2e9 * _model.ActiveBillions;

    /// <summary>Products and sums of attention for one new token and each token of context, in FLOP.</summary>
    public double AttentionFlopsPerContextToken => 4.0 * AttentionLayers * _model.Heads * DecodeWidth;

    /// <summary>Products and sums of causal attention over an input, in FLOP.</summary>
    public double AttentionFlopsOfPrefill(double inputTokens) =>
        2.0 * AttentionLayers * _model.Heads * (_model.LatentWidth is null ? _model.HeadWidth ?? 128 : LatentPrefillWidth) * inputTokens * inputTokens;

    /// <summary>Bytes of weights that a step with so many sequences reads: of the experts, those that any of them is routed to (even routing).</summary>
    public double TouchedBytes(double sequences) => _model is { Experts: > 1 and var experts, ExpertsPerToken: { } used }
        ? NonExpertBytes + (_expert * _precision.BytesPerParameter * (1 - Math.Pow(1 - ((double)used / experts), sequences)))
        : WeightBytes;

    // Published quantized experts leave the rest in its own precision; weights quantized by others are taken as quantized throughout.
    private double DenseBytes => _model.DensePrecision is { } name && (_precision.Name == _model.NativePrecision || _precision.BytesPerParameter < 0.6) && !_precision.IsGguf
        ? Precision.Find(name)!.BytesPerParameter
        : _precision.BytesPerParameter;

    // Hybrid models keep keys and values in some layers only.
    private double AttentionLayers => _model is { LatentWidth: null, KvElementsPerToken: { } elements, KvHeads: { } heads, HeadWidth: { } width }
        ? Math.Min(_model.Layers, (double)elements / (2 * heads * width))
        : _model.Layers;

    private double DecodeWidth => _model.LatentWidth is null ? _model.HeadWidth ?? 128 : (double)(_model.KvElementsPerToken ?? 0) / _model.Layers;

    private static double NonExpertBillions(OpenModel model)
    {
        if (model is not { Experts: > 1 and var experts, ExpertsPerToken: { } used })
        {
            return model.TotalBillions;
        }

        // active = rest + experts × k/E, total = rest + experts
        var share = (double)used / experts;
        return model.NonExpertBillions ?? Math.Max(0, (model.ActiveBillions - (model.TotalBillions * share)) / (1 - share));
    }
}
