using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2005: embeddings are batched on every SDK that has a list form.</summary>
public class BatchEmbeddingsSdkTests : SdkFixTests<BatchEmbeddingsFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "using Microsoft.SemanticKernel.Embeddings;", "ITextEmbeddingGenerationService generator", "GenerateEmbeddingAsync",
        "await generator.GenerateEmbeddingAsync(t)", "await generator.GenerateEmbeddingsAsync(texts)")]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "EmbeddingClient azure", "GenerateEmbeddingAsync",
        "(await azure.GenerateEmbeddingAsync(t)).Value", "(await azure.GenerateEmbeddingsAsync(texts)).Value")]
    public Task Embeddings_are_batched(string sdk, string @using, string client, string method, string one, string all) => Verify(sdk, @using, client,
        $$"""
        foreach (var t in texts)
                {
                    Console.WriteLine({{one.Replace(method, $"[|{method}|]", StringComparison.Ordinal)}});
                }
        """,
        $$"""
        var embeddings = {{all}};
                foreach (var (t, embedding) in texts.Zip(embeddings))
                {
                    Console.WriteLine(embedding);
                }
        """);
}
