using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Options;

/// <summary>The team's <c>stoker.*</c> options in force for one file. A value that cannot be read counts as not set; STK1006 tells of it.</summary>
internal sealed class StokerOptions(AnalyzerConfigOptions options)
{
    /// <summary>Output tokens reckoned with where nothing says how many: a few paragraphs. A default of ours, always shown as assumed.</summary>
    public const long DefaultOutputTokens = 300;

    /// <summary>Tokens reckoned with for a text that only the run knows: about a page's fourth. A default of ours, always shown as assumed.</summary>
    public const long DefaultTextTokens = 250;

    /// <summary>Options for the file that an operation stands in.</summary>
    public static StokerOptions For(AnalyzerOptions options, SyntaxTree tree) => new(options.AnalyzerConfigOptionsProvider.GetOptions(tree));

    /// <summary>Output tokens to reckon with where no limit is set.</summary>
    public (long Tokens, Provenance From) ExpectedOutputTokens => Read(OptionTable.ExpectedOutputTokens, DefaultOutputTokens);

    /// <summary>Tokens to reckon with for a text that only the run knows.</summary>
    public (long Tokens, Provenance From) ExpectedTextTokens => Read(OptionTable.ExpectedTextTokens, DefaultTextTokens);

    /// <summary>Iterations to reckon with for a loop whose bound is not seen; <see langword="null"/> when the team does not say.</summary>
    public long? ExpectedIterations => Count(OptionTable.ExpectedIterations);

    /// <summary>Times that a cached prefix is read before it expires; <see langword="null"/> when the team does not say.</summary>
    public long? CacheReuse => Count(OptionTable.CacheReuse);

    /// <summary>Model used where a call's model is unknown; <see langword="null"/> when the team does not say.</summary>
    public string? DefaultModel => Text(OptionTable.DefaultModel);

    /// <summary>Which models calls may use; <see langword="null"/> when any.</summary>
    public ModelPolicy? Policy => (Models(OptionTable.AllowedModels), Models(OptionTable.ForbiddenModels)) switch
    {
        (null, null) => null,
        var (allowed, forbidden) => new(allowed ?? [], forbidden ?? []),
    };

    /// <summary>Most that one call may cost, USD; <see langword="null"/> when nothing limits it.</summary>
    public decimal? MaxUsdPerCall => Usd(OptionTable.MaxUsdPerCall);

    /// <summary>Most that one request may cost, USD; <see langword="null"/> when nothing limits it.</summary>
    public decimal? MaxUsdPerRequest => Usd(OptionTable.MaxUsdPerRequest);

    /// <summary>Amount of the budget of calls here, USD a month; <see langword="null"/> when this section does not say.</summary>
    public decimal? BudgetUsdPerMonth => Usd(OptionTable.BudgetUsdPerMonth);

    /// <summary>Traffic that the team states; <see langword="null"/> when it states none.</summary>
    public Traffic? Traffic => Count(OptionTable.RequestsPerMonth) is { } requests ? new(requests, Provenance.Configured) : null;

    /// <summary>Whether calls here are left out.</summary>
    public bool Exclude => Text(OptionTable.Exclude) is { } text && OptionKind.AsFlag(text) == true;

    /// <summary>The team's cheap model for a provider, or for all; <see langword="null"/> when the team does not say.</summary>
    public string? EconomyModel(string? provider) =>
        (provider is null ? null : Text(OptionTable.EconomyModel, "." + provider)) ?? Text(OptionTable.EconomyModel);

    /// <summary>Hardware that the team runs models of its own on; <see langword="null"/> when it states none.</summary>
    public HardwareOptions? Hardware => Text(OptionTable.Hardware) is { } accelerator ? HardwareOn(accelerator) : null;

    /// <summary>Name of the budget that calls here draw on; <see langword="null"/> for none.</summary>
    /// <param name="assembly">Name of the budget where there is an amount and no name: the project's own.</param>
    public string? Budget(string assembly) => Text(OptionTable.Budget) ?? (BudgetUsdPerMonth is null ? null : assembly);

    private HardwareOptions HardwareOn(string accelerator) => new(
        accelerator,
        (int)Math.Min(int.MaxValue, Count(OptionTable.HardwareCount) ?? 1),
        Text(OptionTable.Precision),
        Count(OptionTable.Concurrency) is { } inFlight ? (int)Math.Min(int.MaxValue, inFlight) : null,
        Text(OptionTable.Utilization) is { } share && OptionKind.AsShare(share) is { } busy ? (double)busy : null,
        Usd(OptionTable.UsdPerGpuHour));

    private (long, Provenance) Read(Option option, long fallback) =>
        Count(option) is { } value ? (value, Provenance.Configured) : (fallback, Provenance.Assumed);

    private long? Count(Option option) => Text(option) is { } text ? OptionKind.AsCount(text) : null;

    private decimal? Usd(Option option) => Text(option) is { } text ? OptionKind.AsUsd(text) : null;

    private IReadOnlyList<string>? Models(Option option) => Text(option) is { } text ? OptionKind.AsModels(text) : null;

    private string? Text(Option option, string suffix = "") =>
        options.TryGetValue(option.Key + suffix, out var value)
        && value.Trim() is { Length: > 0 } text
        && !text.Equals(OptionTable.Unset, StringComparison.OrdinalIgnoreCase)
        && option.Kind.IsValid(text) ? text : null;
}
