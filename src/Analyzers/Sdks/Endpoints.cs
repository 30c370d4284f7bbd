namespace Stoker.Analyzers.Sdks;

/// <summary>Which provider an endpoint belongs to: an OpenAI client pointed elsewhere spends elsewhere.</summary>
internal static class Endpoints
{
    // Hosts as the providers' own documentation names them; a leading dot or dash matches any name before it, a star in the middle any region.
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
        ("api.cohere.ai", "cohere"),
        ("aiplatform.googleapis.com", "gcp.vertex_ai"),
        ("-aiplatform.googleapis.com", "gcp.vertex_ai"),
        ("bedrock-runtime.*.amazonaws.com", "aws.bedrock"),
        ("api.together.xyz", "together_ai"),
        ("api.together.ai", "together_ai"),
        ("api.perplexity.ai", "perplexity"),
        ("api.fireworks.ai", "fireworks_ai"),
        ("api.cerebras.ai", "cerebras"),
        ("api.sambanova.ai", "sambanova"),
        ("integrate.api.nvidia.com", "nvidia"),
        ("dashscope.aliyuncs.com", "alibaba"),
        ("dashscope-intl.aliyuncs.com", "alibaba"),
        ("api.moonshot.cn", "moonshot_ai"),
        ("api.moonshot.ai", "moonshot_ai"),
        ("open.bigmodel.cn", "z_ai"),
        ("api.siliconflow.cn", "siliconflow"),
        ("api-inference.huggingface.co", "hugging_face"),
        ("router.huggingface.co", "hugging_face"),
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
            if (Matches(uri.Host, host))
            {
                return provider;
            }
        }

        return null;
    }

    private static bool Matches(string host, string known)
    {
        var star = known.IndexOf('*');
        return star > 0 ? host.StartsWith(known.Substring(0, star), StringComparison.OrdinalIgnoreCase) && host.EndsWith(known.Substring(star + 1), StringComparison.OrdinalIgnoreCase)
            : known[0] is '.' or '-' ? host.EndsWith(known, StringComparison.OrdinalIgnoreCase)
            : host.Equals(known, StringComparison.OrdinalIgnoreCase);
    }
}
