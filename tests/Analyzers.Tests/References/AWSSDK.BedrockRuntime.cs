// Signatures of AWSSDK.BedrockRuntime 4.x (aws/aws-sdk-net, Apache-2.0) that Stoker's catalogue names; no bodies.
// The synchronous twins exist on .NET Framework only.
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.BedrockRuntime.Model;

// Of AWSSDK.Core, which the package brings along.
namespace Amazon.Util
{
    public static class AWSSDKUtils { public static Stream GenerateMemoryStreamFromString(string s) => throw null; }
}

namespace Amazon.BedrockRuntime
{
    public class ConversationRole { public static readonly ConversationRole User = new(); public static readonly ConversationRole Assistant = new(); }
    public class CachePointType { public static readonly CachePointType Default = new(); }
    public class StopReason { public static readonly StopReason Tool_use = new(); public static readonly StopReason End_turn = new(); }

    public interface IAmazonBedrockRuntime : IDisposable
    {
        ConverseResponse Converse(ConverseRequest request);
        ConverseStreamResponse ConverseStream(ConverseStreamRequest request);
        InvokeModelResponse InvokeModel(InvokeModelRequest request);
        InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream(InvokeModelWithResponseStreamRequest request);
        StartAsyncInvokeResponse StartAsyncInvoke(StartAsyncInvokeRequest request);
        Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);
        Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, CancellationToken cancellationToken = default);
        Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default);
        Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default);
        Task<InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(InvokeModelWithBidirectionalStreamRequest request, CancellationToken cancellationToken = default);
        Task<StartAsyncInvokeResponse> StartAsyncInvokeAsync(StartAsyncInvokeRequest request, CancellationToken cancellationToken = default);
        Task<CountTokensResponse> CountTokensAsync(CountTokensRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeClient : IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() { }
        public void Dispose() { }
        public virtual Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(InvokeModelWithBidirectionalStreamRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<StartAsyncInvokeResponse> StartAsyncInvokeAsync(StartAsyncInvokeRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<CountTokensResponse> CountTokensAsync(CountTokensRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual ConverseResponse Converse(ConverseRequest request) => throw new NotSupportedException();
        public virtual InvokeModelResponse InvokeModel(InvokeModelRequest request) => throw new NotSupportedException();
        public virtual ConverseStreamResponse ConverseStream(ConverseStreamRequest request) => throw new NotSupportedException();
        public virtual InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream(InvokeModelWithResponseStreamRequest request) => throw new NotSupportedException();
        public virtual StartAsyncInvokeResponse StartAsyncInvoke(StartAsyncInvokeRequest request) => throw new NotSupportedException();
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public class AmazonBedrockRuntimeRequest { }
    public class CachePointBlock { public CachePointType Type { get; set; } }
    public class ImageBlock { }
    public class ToolUseBlock { public string Name { get; set; } }
    public class ContentBlock { public string Text { get; set; } public ImageBlock Image { get; set; } public ToolUseBlock ToolUse { get; set; } public CachePointBlock CachePoint { get; set; } }
    public class SystemContentBlock { public string Text { get; set; } public CachePointBlock CachePoint { get; set; } }
    public class Message { public ConversationRole Role { get; set; } public List<ContentBlock> Content { get; set; } }
    public class InferenceConfiguration { public int? MaxTokens { get; set; } public List<string> StopSequences { get; set; } public float? Temperature { get; set; } public float? TopP { get; set; } }
    public class ToolSpecification { public string Name { get; set; } public string Description { get; set; } }
    public class Tool { public ToolSpecification ToolSpec { get; set; } public CachePointBlock CachePoint { get; set; } }
    public class ToolConfiguration { public List<Tool> Tools { get; set; } }
    public class ConverseRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } public List<Message> Messages { get; set; } public List<SystemContentBlock> System { get; set; } public InferenceConfiguration InferenceConfig { get; set; } public ToolConfiguration ToolConfig { get; set; } }
    public class ConverseStreamRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } public List<Message> Messages { get; set; } public List<SystemContentBlock> System { get; set; } public InferenceConfiguration InferenceConfig { get; set; } public ToolConfiguration ToolConfig { get; set; } }
    public class ConverseResponse { public StopReason StopReason { get; set; } }
    public class ConverseStreamResponse { }
    public class InvokeModelRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } public MemoryStream Body { get; set; } public string ContentType { get; set; } public string Accept { get; set; } }
    public class InvokeModelResponse { public MemoryStream Body { get; set; } }
    public class InvokeModelWithResponseStreamRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } public MemoryStream Body { get; set; } }
    public class InvokeModelWithResponseStreamResponse { }
    public class InvokeModelWithBidirectionalStreamRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } }
    public class InvokeModelWithBidirectionalStreamResponse { }
    public class StartAsyncInvokeRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } }
    public class StartAsyncInvokeResponse { }
    public class CountTokensRequest : AmazonBedrockRuntimeRequest { public string ModelId { get; set; } }
    public class CountTokensResponse { }
}
