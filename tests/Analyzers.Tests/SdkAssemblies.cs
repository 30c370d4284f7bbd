using Anthropic;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Stoker.Analyzers.Tests;

/// <summary>The SDK packages that restore where this project builds.</summary>
internal static class SdkAssemblies
{
    /// <summary>References to their assemblies and to what those need.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. new[]
        {
            typeof(ChatClient).Assembly,
            typeof(IChatClient).Assembly,
            typeof(AnthropicClient).Assembly,
            typeof(System.ClientModel.ApiKeyCredential).Assembly,
            typeof(BinaryData).Assembly,
        }.Select(assembly => MetadataReference.CreateFromFile(assembly.Location)),
    ];

    /// <summary>What SDKs mark as experimental and real code uses all the same.</summary>
    public static IReadOnlyList<string> Experimental { get; } = ["OPENAI001", "OPENAI002", "SCME0001", "SCME0002", "MEAI001", "MAAI001", "SKEXP0001", "SKEXP0010", "SKEXP0070", "SKEXP0110", "SKEXP0130", "CS0618"];
}
