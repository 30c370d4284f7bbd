// Signatures of Google.Cloud.AIPlatform.V1 3.x (googleapis/google-cloud-dotnet, Apache-2.0) that Stoker's catalogue names; no bodies.
// The collections of its messages are Protobuf's RepeatedField, here lists; CallSettings is that of Google.Api.Gax.Grpc.
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Api.Gax.Grpc { public sealed class CallSettings { } }

namespace Google.Cloud.AIPlatform.V1
{
    using Google.Api.Gax.Grpc;

    public sealed class FunctionCall { public string Name { get; set; } }
    public sealed class Part { public string Text { get; set; } public FunctionCall FunctionCall { get; set; } }
    public sealed class Content { public string Role { get; set; } public List<Part> Parts { get; } }
    public sealed class Tool { }
    public sealed class GenerationConfig { public int MaxOutputTokens { get; set; } public float Temperature { get; set; } }
    public sealed class GenerateContentRequest { public string Model { get; set; } public List<Content> Contents { get; } public Content SystemInstruction { get; set; } public GenerationConfig GenerationConfig { get; set; } public List<Tool> Tools { get; } }
    public sealed class GenerateContentResponse { }
    public sealed class CountTokensRequest { public string Model { get; set; } public List<Content> Contents { get; } }
    public sealed class CountTokensResponse { }

    public sealed class PredictionServiceClientBuilder { public string Endpoint { get; set; } public PredictionServiceClient Build() => throw new NotSupportedException(); }

    public abstract class PredictionServiceClient
    {
        public abstract class StreamGenerateContentStream : IDisposable { public void Dispose() { } }

        public static PredictionServiceClient Create() => throw new NotSupportedException();
        public virtual GenerateContentResponse GenerateContent(GenerateContentRequest request, CallSettings callSettings = null) => throw new NotSupportedException();
        public virtual GenerateContentResponse GenerateContent(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw new NotSupportedException();
        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CallSettings callSettings = null) => throw new NotSupportedException();
        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
        public virtual Task<GenerateContentResponse> GenerateContentAsync(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw new NotSupportedException();
        public virtual Task<GenerateContentResponse> GenerateContentAsync(string model, IEnumerable<Content> contents, CancellationToken cancellationToken) => throw new NotSupportedException();
        public virtual StreamGenerateContentStream StreamGenerateContent(GenerateContentRequest request, CallSettings callSettings = null) => throw new NotSupportedException();
        public virtual StreamGenerateContentStream StreamGenerateContent(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw new NotSupportedException();
    }

    public abstract class LlmUtilityServiceClient { public virtual Task<CountTokensResponse> CountTokensAsync(CountTokensRequest request, CallSettings callSettings = null) => throw new NotSupportedException(); }
}
