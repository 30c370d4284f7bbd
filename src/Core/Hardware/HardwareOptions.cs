namespace Stoker.Core.Hardware;

/// <summary>What a team says in <c>stoker.hardware</c> and the keys beside it, as read: names not looked up.</summary>
/// <param name="Hardware"><c>stoker.hardware</c>: an accelerator by id or alias.</param>
/// <param name="Count"><c>stoker.hardware_count</c>.</param>
/// <param name="Precision"><c>stoker.precision</c>.</param>
/// <param name="Concurrency"><c>stoker.concurrency</c>: requests in flight.</param>
/// <param name="Utilization"><c>stoker.utilization</c>: a share.</param>
/// <param name="UsdPerGpuHour"><c>stoker.usd_per_gpu_hour</c>, USD.</param>
/// <param name="MeasuredTokensPerSecond">Measured output rate of the whole deployment at that concurrency, tokens per second.</param>
public sealed record HardwareOptions(
    string Hardware,
    int Count = 1,
    string? Precision = null,
    int? Concurrency = null,
    double? Utilization = null,
    decimal? UsdPerGpuHour = null,
    double? MeasuredTokensPerSecond = null)
{
    /// <summary>What OpenTelemetry and our catalogues call endpoints of a team's own.</summary>
    private static readonly HashSet<string> OwnProviders = ["self_hosted", "ollama", "vllm", "llama.cpp", "llama_cpp", "llamasharp", "lm_studio", "localai"];

    /// <summary>Providers whose engine is llama.cpp, which takes GGUF files.</summary>
    private static readonly HashSet<string> GgufProviders = ["ollama", "llama.cpp", "llama_cpp", "llamasharp", "lm_studio"];

    /// <summary>Whether calls to a provider run on hardware of the team's own.</summary>
    public static bool IsOwn(string? provider) => provider is not null && OwnProviders.Contains(provider);

    /// <summary>What a model costs on this hardware for such requests.</summary>
    /// <param name="model">The model as the program names it (<c>llama3.3:70b-instruct-q8_0</c>).</param>
    /// <param name="provider">The endpoint's kind; without a precision, llama.cpp and Ollama run Q4_K_M, which Ollama's plain tags are.</param>
    /// <param name="request">A typical request.</param>
    /// <param name="book">The tables.</param>
    public SelfHostAnswer Estimate(string model, string? provider, RequestSize request, HardwareBook book)
    {
        if (book.FindAccelerator(Hardware) is not { } accelerator)
        {
            return new(null, $"no accelerator '{Hardware}' in the hardware table");
        }

        if (book.FindModel(model) is not { } open)
        {
            return new(null, $"'{model}' is not in the table of open-weight models");
        }

        var precision = Precision is null ? HardwareSpelling.PrecisionOf(model) : Core.Hardware.Precision.Find(Precision);
        if (precision is null && Precision is not null)
        {
            return new(null, $"no precision '{Precision}'; it is one of {string.Join(", ", Core.Hardware.Precision.All.Select(known => known.Name))}");
        }

        // gpt-oss is published in MXFP4, which llama.cpp runs as it is.
        precision ??= provider is not null && GgufProviders.Contains(provider) && open.NativePrecision != "mxfp4" ? Core.Hardware.Precision.Find("q4_k_m") : null;
        var calibration = MeasuredTokensPerSecond is { } measured ? new Calibration(measured) : null;
        return new SelfHosting(book).Estimate(open, new(accelerator, Count, precision, Concurrency, Utilization, UsdPerGpuHour, calibration), request);
    }
}
