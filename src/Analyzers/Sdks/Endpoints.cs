namespace Stoker.Analyzers.Sdks;

/// <summary>Which provider an endpoint belongs to: an OpenAI client pointed elsewhere spends elsewhere.</summary>
internal static class Endpoints
{
    // Hosts as the providers' own documentation names them; a leading dot matches any subdomain.
    private static readonly (string Host, string Provider)[] Known =
    [
        ("api.openai.com", "openai"),
        (".openai.azure.com", "azure.ai.openai"),
        (".services.ai.azure.com", "azure.ai.inference"),
        ("models.inference.ai.azure.com", "github"),
        ("models.github.ai", "github"),
        ("api.anthropic.com", "anthropic"),
        ("generativelanguage.googleapis.com", "gcp.gemini"),
        ("api.mistral.ai", "mistral_ai"),
        ("api.deepseek.com", "deepseek"),
        ("api.x.ai", "x_ai"),
        ("api.groq.com", "groq"),
        ("api.cohere.com", "cohere"),
        ("openrouter.ai", "openrouter"),
        ("localhost", "self_hosted"),
        ("127.0.0.1", "self_hosted"),
        ("host.docker.internal", "self_hosted"),
    ];

    /// <summary>Provider word for an endpoint's address; <see langword="null"/> when the host is not known.</summary>
    public static string? ProviderOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        foreach (var (host, provider) in Known)
        {
            if (host[0] == '.' ? uri.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) : uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase))
            {
                return provider;
            }
        }

        return null;
    }
}
