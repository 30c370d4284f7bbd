using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Options;

/// <summary>The team's <c>stoker.*</c> options in force for one file.</summary>
internal sealed class StokerOptions(AnalyzerConfigOptions options)
{
    /// <summary>Output tokens reckoned with where nothing says how many: a few paragraphs. A default of ours, always shown as assumed.</summary>
    public const long DefaultOutputTokens = 300;

    /// <summary>Tokens reckoned with for a text that only the run knows: about a page's fourth. A default of ours, always shown as assumed.</summary>
    public const long DefaultTextTokens = 250;

    /// <summary>Options for the file that an operation stands in.</summary>
    public static StokerOptions For(AnalyzerOptions options, SyntaxTree tree) => new(options.AnalyzerConfigOptionsProvider.GetOptions(tree));

    /// <summary>Output tokens to reckon with where no limit is set.</summary>
    public (long Tokens, Provenance From) ExpectedOutputTokens => Read("stoker.expected_output_tokens", DefaultOutputTokens);

    /// <summary>Tokens to reckon with for a text that only the run knows.</summary>
    public (long Tokens, Provenance From) ExpectedTextTokens => Read("stoker.expected_text_tokens", DefaultTextTokens);

    /// <summary>Iterations to reckon with for a loop whose bound is not seen; <see langword="null"/> when the team does not say.</summary>
    public long? ExpectedIterations => Number("stoker.expected_iterations");

    /// <summary>Model used where a call's model is unknown; <see langword="null"/> when the team does not say.</summary>
    public string? DefaultModel => Text("stoker.default_model");

    /// <summary>The team's cheap model for a provider, or for all; <see langword="null"/> when the team does not say.</summary>
    public string? EconomyModel(string? provider) => (provider is null ? null : Text("stoker.economy_model." + provider)) ?? Text("stoker.economy_model");

    private (long, Provenance) Read(string key, long fallback) =>
        Number(key) is { } value ? (value, Provenance.Configured) : (fallback, Provenance.Assumed);

    private long? Number(string key) =>
        Text(key) is { } text && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private string? Text(string key) => options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
