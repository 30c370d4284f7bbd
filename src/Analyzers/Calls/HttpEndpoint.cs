using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Calls;

/// <summary>One path that model providers serve, and where its request body says what.</summary>
/// <param name="Path">End of the URL's path: words, <c>*</c> for any segment, <c>{model}</c> for one that names the model.</param>
/// <param name="IsTelling">Whether the path alone says that a model is asked. Others need a known host, or a body with model and prompt.</param>
/// <param name="Provider">Provider word, where the path decides it.</param>
/// <param name="Call">What is sent and read, as for a catalogued method; its paths go by the names in the JSON, behind <c>body.</c>.</param>
internal sealed record HttpEndpoint(string Path, bool IsTelling, string? Provider, SdkCall Call)
{
    private static readonly string[] ChatCap = ["max_completion_tokens", "max_tokens"];

    /// <summary>
    /// Paths as the providers' API references name them, longest first where one ends another. Batches, files, model lists and token counts are
    /// not among them: they spend nothing by themselves.
    /// </summary>
    public static IReadOnlyList<HttpEndpoint> All { get; } =
    [
        // Azure OpenAI: the deployment stands in the path.
        Of("openai/deployments/{model}/extensions/chat/completions", true, "azure.ai.openai", "chat", ["tools as tools", "messages"], ChatCap),
        Of("openai/deployments/{model}/chat/completions", true, "azure.ai.openai", "chat", ["tools as tools", "messages"], ChatCap),
        Of("openai/deployments/{model}/completions", true, "azure.ai.openai", "text_completion", ["prompt"], ["max_tokens"]),
        Of("openai/deployments/{model}/embeddings", true, "azure.ai.openai", "embeddings", ["input"], []),
        Of("openai/deployments/{model}/images/generations", true, "azure.ai.openai", "image_generation", ["prompt"], []),

        // OpenAI and the many that serve its API.
        Of("chat/completions", true, null, "chat", ["tools as tools", "messages"], ChatCap),
        Of("fim/completions", false, null, "text_completion", ["prompt"], ["max_tokens"]),
        Of("agents/completions", false, null, "chat", ["messages"], ["max_tokens"]),
        Of("v1/completions", false, null, "text_completion", ["prompt"], ["max_tokens"]),
        Of("v1/responses", false, null, "chat", ["tools as tools", "instructions as system", "input"], ["max_output_tokens"]),
        Of("openai/responses", false, "azure.ai.openai", "chat", ["tools as tools", "instructions as system", "input"], ["max_output_tokens"]),
        Of("v1/embeddings", false, null, "embeddings", ["input"], []),
        Of("embeddings", false, null, "embeddings", ["input", "prompt"], []),
        Of("images/generations", false, null, "image_generation", ["prompt"], []),
        Of("images/edits", false, null, "image_generation", ["prompt"], []),
        Of("audio/speech", false, null, "speech", ["input"], []),
        Of("audio/transcriptions", false, null, "transcription", ["prompt"], []),
        Of("audio/translations", false, null, "transcription", ["prompt"], []),

        // Anthropic.
        Of("v1/messages", false, "anthropic", "chat", ["tools as tools", "system as system", "messages"], ["max_tokens"]),
        Of("v1/complete", false, "anthropic", "text_completion", ["prompt"], ["max_tokens_to_sample"]),

        // Google: the model stands in the path.
        Of("models/{model}:generateContent", true, "gcp.gemini", "chat", ["tools as tools", "systemInstruction as system", "contents"], ["generationConfig.maxOutputTokens"]),
        Of("models/{model}:streamGenerateContent", true, "gcp.gemini", "chat", ["tools as tools", "systemInstruction as system", "contents"], ["generationConfig.maxOutputTokens"]),
        Of("models/{model}:embedContent", true, "gcp.gemini", "embeddings", ["content"], []),
        Of("models/{model}:batchEmbedContents", true, "gcp.gemini", "embeddings", ["requests"], []),
        Of("models/{model}:generate", false, "gcp.gemini", "image_generation", ["prompt"], []),
        Of("publishers/anthropic/models/{model}:rawPredict", true, "gcp.vertex_ai", "chat", ["tools as tools", "system as system", "messages"], ["max_tokens"]),
        Of("publishers/anthropic/models/{model}:streamRawPredict", true, "gcp.vertex_ai", "chat", ["tools as tools", "system as system", "messages"], ["max_tokens"]),

        // Amazon Bedrock.
        Of("model/{model}/converse", true, "aws.bedrock", "chat", ["system as system", "messages"], ["inferenceConfig.maxTokens"]),
        Of("model/{model}/converse-stream", true, "aws.bedrock", "chat", ["system as system", "messages"], ["inferenceConfig.maxTokens"]),
        Of("model/{model}/invoke", false, "aws.bedrock", "chat", ["system as system", "messages", "prompt", "inputText"], ["max_tokens", "max_gen_len", "textGenerationConfig.maxTokenCount"]),
        Of("model/{model}/invoke-with-response-stream", true, "aws.bedrock", "chat", ["system as system", "messages", "prompt", "inputText"], ["max_tokens", "max_gen_len", "textGenerationConfig.maxTokenCount"]),

        // Ollama.
        Of("api/chat", false, "self_hosted", "chat", ["tools as tools", "messages"], ["options.num_predict"]),
        Of("api/generate", false, "self_hosted", "text_completion", ["system as system", "prompt"], ["options.num_predict"]),
        Of("api/embed", false, "self_hosted", "embeddings", ["input"], []),
        Of("api/embeddings", false, "self_hosted", "embeddings", ["prompt"], []),

        // Cohere and Hugging Face.
        Of("v2/chat", false, null, "chat", ["tools as tools", "messages"], ["max_tokens"]),
        Of("v1/chat", false, null, "chat", ["preamble as system", "message"], ["max_tokens"]),
        Of("v1/generate", false, null, "text_completion", ["prompt"], ["max_tokens"]),
        Of("v1/embed", false, null, "embeddings", ["texts"], []),
        Of("v2/embed", false, null, "embeddings", ["texts"], []),
        Of("models/*/{model}", false, "hugging_face", "text_completion", ["inputs"], ["parameters.max_new_tokens"]),
    ];

    /// <summary>Members of a body that only a request to a model has together, and what is asked with it. For URLs that only the run knows.</summary>
    public static IReadOnlyList<(string[] Members, HttpEndpoint Endpoint)> SaidByBody { get; } =
    [
        (["model", "messages.role", "messages.content"], Of("", false, null, "chat", ["tools as tools", "system as system", "messages"], [.. ChatCap, "options.num_predict"])),
        (["model", "prompt", "stream"], Of("", false, null, "text_completion", ["system as system", "prompt"], ["max_tokens", "options.num_predict"])),
        (["model", "prompt", "max_tokens"], Of("", false, null, "text_completion", ["prompt"], ["max_tokens"])),
        (["contents.parts", "generationConfig"], Of("", false, "gcp.gemini", "chat", ["tools as tools", "systemInstruction as system", "contents"], ["generationConfig.maxOutputTokens"])),
    ];

    private static HttpEndpoint Of(string path, bool isTelling, string? provider, string operation, string[] prompt, string[] cap) => new(path, isTelling, provider, new SdkCall
    {
        Type = "System.Net.Http.HttpClient",
        Methods = [],
        Operation = operation,
        Model = [],
        Prompt = [.. prompt.Select(static p => BodyInputs.Root + p)],
        Cap = [.. cap.Select(static c => BodyInputs.Root + c)],
    });
}
