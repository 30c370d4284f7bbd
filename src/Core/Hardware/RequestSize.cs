namespace Stoker.Core.Hardware;

/// <summary>The tokens of a typical request, which decide how much of the time goes into prefill and how large the KV cache grows.</summary>
/// <param name="InputTokens">Input tokens, none of them from a cache.</param>
/// <param name="OutputTokens">Output tokens, at least one.</param>
public readonly record struct RequestSize(long InputTokens, long OutputTokens)
{
    /// <summary>All tokens.</summary>
    public long Total => InputTokens + OutputTokens;

    /// <summary>Context of a sequence half-way through its output, in tokens: the mean a decode step sees.</summary>
    internal double MeanContext => InputTokens + (OutputTokens / 2.0);
}
