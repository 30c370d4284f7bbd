namespace Stoker.Analyzers.Options;

/// <summary>Every option there is: what the reader, STK1006 and <c>docs/configuration.md</c> go by.</summary>
internal static class OptionTable
{
    /// <summary>What every key starts with.</summary>
    public const string Prefix = "stoker.";

    /// <summary>The value that takes a setting of an outer section back.</summary>
    public const string Unset = "unset";

    public static readonly Option DefaultModel = new("stoker.default_model", OptionKind.Model, "Model to reckon with where a call's model cannot be resolved.");

    public static readonly Option EconomyModel = new(
        "stoker.economy_model", OptionKind.Model, "Model that work is routed to when it needs no better one; `stoker.economy_model.openai` for one provider.", PerProvider: true);

    public static readonly Option AllowedModels = new("stoker.allowed_models", OptionKind.Models, "The only models that calls here may use.");

    public static readonly Option ForbiddenModels = new("stoker.forbidden_models", OptionKind.Models, "Models that calls here may not use; goes before those allowed.");

    public static readonly Option MaxUsdPerCall = new("stoker.max_usd_per_call", OptionKind.Usd, "Most that one call may be expected to cost, USD.");

    public static readonly Option MaxUsdPerRequest = new("stoker.max_usd_per_request", OptionKind.Usd, "Most that one request of an entry point may be expected to cost, USD.");

    public static readonly Option Budget = new("stoker.budget", OptionKind.Name, "Name of the budget that calls here draw on; all sections with one name share one budget.");

    public static readonly Option BudgetUsdPerMonth = new("stoker.budget_usd_per_month", OptionKind.Usd, "Amount of that budget, USD a month; without a name, of the project's own.");

    public static readonly Option RequestsPerMonth = new("stoker.requests_per_month", OptionKind.Count, "Traffic: requests a month of each entry point here.");

    public static readonly Option ExpectedIterations = new("stoker.expected_iterations", OptionKind.Count, "Rounds to reckon with for a loop whose bound cannot be seen.");

    public static readonly Option ExpectedOutputTokens = new("stoker.expected_output_tokens", OptionKind.Count, "Output of one call to reckon with, in tokens.");

    public static readonly Option ExpectedTextTokens = new("stoker.expected_text_tokens", OptionKind.Count, "Length to reckon with for a text that only the run knows, in tokens.");

    public static readonly Option Hardware = new("stoker.hardware", OptionKind.Name, "Accelerator that a self-hosted model runs on.");

    public static readonly Option HardwareCount = new("stoker.hardware_count", OptionKind.Quantity, "Number of those accelerators.");

    public static readonly Option Precision = new("stoker.precision", OptionKind.Name, "Number format that a self-hosted model runs in, such as bf16, fp8 or int4.");

    public static readonly Option Concurrency = new("stoker.concurrency", OptionKind.Quantity, "Requests that a self-hosted model works on at once.");

    public static readonly Option Utilization = new("stoker.utilization", OptionKind.Share, "Share of the time that self-hosted hardware works.");

    public static readonly Option UsdPerGpuHour = new("stoker.usd_per_gpu_hour", OptionKind.Usd, "Price of one accelerator for one hour, USD.");

    public static readonly Option CacheReuse = new("stoker.cache_reuse", OptionKind.Count, "Times that a cached prefix is read before it expires.");

    public static readonly Option Exclude = new("stoker.exclude", OptionKind.Flag, "Leaves calls here out of findings and totals.");

    /// <summary>All options, in the order of the documentation.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        DefaultModel, EconomyModel, AllowedModels, ForbiddenModels,
        MaxUsdPerCall, MaxUsdPerRequest, Budget, BudgetUsdPerMonth, RequestsPerMonth,
        ExpectedIterations, ExpectedOutputTokens, ExpectedTextTokens, CacheReuse,
        Hardware, HardwareCount, Precision, Concurrency, Utilization, UsdPerGpuHour,
        Exclude,
    ];

    /// <summary>The option of a key, in any case, with the provider behind it if it carries one; <see langword="null"/> when there is none.</summary>
    public static (Option Option, string? Provider)? Find(string key)
    {
        foreach (var option in All)
        {
            if (key.Equals(option.Key, StringComparison.OrdinalIgnoreCase))
            {
                return (option, null);
            }

            if (option.PerProvider && key.Length > option.Key.Length + 1 && key[option.Key.Length] == '.' && key.StartsWith(option.Key, StringComparison.OrdinalIgnoreCase))
            {
                return (option, key.Substring(option.Key.Length + 1));
            }
        }

        return null;
    }
}
