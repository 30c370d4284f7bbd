namespace Stoker.Core.Projection;

/// <summary>What the operation words of the OpenTelemetry GenAI conventions mean for counting.</summary>
internal static class Operations
{
    /// <summary>Whether the prompt is a list of messages, each with its framing.</summary>
    public static bool HasMessages(string operation) => operation is "chat" or "generate_content" or "invoke_agent";

    /// <summary>Whether the model writes text tokens that are billed.</summary>
    public static bool HasTextOutput(string operation) => HasMessages(operation) || operation == "text_completion";

    /// <summary>Why the operation cannot be priced by text tokens; <see langword="null"/> when it can.</summary>
    public static string? WhyNotByToken(string operation) => operation switch
    {
        "image_generation" => "images are billed by image and size; the price book holds prices of text tokens",
        "speech" => "speech is billed by its length; the price book holds prices of text tokens",
        "transcription" => "transcription is billed by the length of the audio; the price book holds prices of text tokens",
        "embeddings" => null,
        _ => HasTextOutput(operation) ? null : $"the price book holds no price for the operation '{operation}'",
    };
}
