// Signatures of AWSSDK.BedrockAgentRuntime (aws/aws-sdk-net, Apache-2.0) that Stoker's catalogue names; no bodies.
// The synchronous twins exist on .NET Framework only.
#nullable disable
using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.BedrockAgentRuntime.Model;

namespace Amazon.BedrockAgentRuntime
{
    public interface IAmazonBedrockAgentRuntime : IDisposable
    {
        InvokeAgentResponse InvokeAgent(InvokeAgentRequest request);
        InvokeInlineAgentResponse InvokeInlineAgent(InvokeInlineAgentRequest request);
        InvokeFlowResponse InvokeFlow(InvokeFlowRequest request);
        RetrieveAndGenerateResponse RetrieveAndGenerate(RetrieveAndGenerateRequest request);
        RetrieveAndGenerateStreamResponse RetrieveAndGenerateStream(RetrieveAndGenerateStreamRequest request);
        Task<RetrieveAndGenerateStreamResponse> RetrieveAndGenerateStreamAsync(RetrieveAndGenerateStreamRequest request, CancellationToken cancellationToken = default);
        Task<InvokeAgentResponse> InvokeAgentAsync(InvokeAgentRequest request, CancellationToken cancellationToken = default);
        Task<InvokeInlineAgentResponse> InvokeInlineAgentAsync(InvokeInlineAgentRequest request, CancellationToken cancellationToken = default);
        Task<InvokeFlowResponse> InvokeFlowAsync(InvokeFlowRequest request, CancellationToken cancellationToken = default);
        Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default);
        Task<GetAgentMemoryResponse> GetAgentMemoryAsync(GetAgentMemoryRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockAgentRuntimeClient : IAmazonBedrockAgentRuntime
    {
        public AmazonBedrockAgentRuntimeClient() { }
        public void Dispose() { }
        public virtual Task<GetAgentMemoryResponse> GetAgentMemoryAsync(GetAgentMemoryRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual InvokeAgentResponse InvokeAgent(InvokeAgentRequest request) => throw new NotSupportedException();
        public virtual Task<InvokeAgentResponse> InvokeAgentAsync(InvokeAgentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual InvokeInlineAgentResponse InvokeInlineAgent(InvokeInlineAgentRequest request) => throw new NotSupportedException();
        public virtual Task<InvokeInlineAgentResponse> InvokeInlineAgentAsync(InvokeInlineAgentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual InvokeFlowResponse InvokeFlow(InvokeFlowRequest request) => throw new NotSupportedException();
        public virtual Task<InvokeFlowResponse> InvokeFlowAsync(InvokeFlowRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual RetrieveAndGenerateResponse RetrieveAndGenerate(RetrieveAndGenerateRequest request) => throw new NotSupportedException();
        public virtual Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual RetrieveAndGenerateStreamResponse RetrieveAndGenerateStream(RetrieveAndGenerateStreamRequest request) => throw new NotSupportedException();
        public virtual Task<RetrieveAndGenerateStreamResponse> RetrieveAndGenerateStreamAsync(RetrieveAndGenerateStreamRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Amazon.BedrockAgentRuntime.Model
{
    public class InvokeAgentRequest { public string AgentId { get; set; } public string AgentAliasId { get; set; } public string SessionId { get; set; } public string InputText { get; set; } }
    public class InvokeAgentResponse { }
    public class InvokeInlineAgentRequest { public string FoundationModel { get; set; } public string Instruction { get; set; } public string InputText { get; set; } }
    public class InvokeInlineAgentResponse { }
    public class InvokeFlowRequest { }
    public class InvokeFlowResponse { }
    public class TextInferenceConfig { public int? MaxTokens { get; set; } public float? Temperature { get; set; } }
    public class InferenceConfig { public TextInferenceConfig TextInferenceConfig { get; set; } }
    public class GenerationConfiguration { public InferenceConfig InferenceConfig { get; set; } }
    public class KnowledgeBaseRetrieveAndGenerateConfiguration { public string KnowledgeBaseId { get; set; } public string ModelArn { get; set; } public GenerationConfiguration GenerationConfiguration { get; set; } }
    public class RetrieveAndGenerateConfiguration { public KnowledgeBaseRetrieveAndGenerateConfiguration KnowledgeBaseConfiguration { get; set; } }
    public class RetrieveAndGenerateInput { public string Text { get; set; } }
    public class RetrieveAndGenerateRequest { public RetrieveAndGenerateInput Input { get; set; } public RetrieveAndGenerateConfiguration RetrieveAndGenerateConfiguration { get; set; } }
    public class RetrieveAndGenerateResponse { }
    public class RetrieveAndGenerateStreamRequest { public RetrieveAndGenerateInput Input { get; set; } public RetrieveAndGenerateConfiguration RetrieveAndGenerateConfiguration { get; set; } }
    public class RetrieveAndGenerateStreamResponse { }
    public class GetAgentMemoryRequest { }
    public class GetAgentMemoryResponse { }
}
