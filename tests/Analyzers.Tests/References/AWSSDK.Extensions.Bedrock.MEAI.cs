// Signatures of AWSSDK.Extensions.Bedrock.MEAI 4.x (aws/aws-sdk-net, Apache-2.0) that Stoker's catalogue names; no bodies.
// References: AWSSDK.BedrockRuntime
#nullable enable
using System;
using Microsoft.Extensions.AI;

namespace Amazon.BedrockRuntime
{
    public static class AmazonBedrockRuntimeExtensions
    {
        public static IChatClient AsIChatClient(this IAmazonBedrockRuntime runtime, string? defaultModelId = null) => throw new NotSupportedException();
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this IAmazonBedrockRuntime runtime, string? defaultModelId = null, int? defaultModelDimensions = null) => throw new NotSupportedException();
    }
}
