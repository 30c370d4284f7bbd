// Signatures of AWSSDK.BedrockAgentRuntime (aws/aws-sdk-net, Apache-2.0) that Stoker's catalogue names; no bodies.
#nullable disable
using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.BedrockAgentRuntime.Model;

namespace Amazon.BedrockAgentRuntime
{
    public interface IAmazonBedrockAgentRuntime : IDisposable
    {
        Task<InvokeAgentResponse> InvokeAgentAsync(InvokeAgentRequest request, CancellationToken cancellationToken = default);
        Task<InvokeInlineAgentResponse> InvokeInlineAgentAsync(InvokeInlineAgentRequest request, CancellationToken cancellationToken = default);
        Task<InvokeFlowResponse> InvokeFlowAsync(InvokeFlowRequest request, CancellationToken cancellationToken = default);
        Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default);
        Task<GetAgentMemoryResponse> GetAgentMemoryAsync(GetAgentMemoryRequest request, CancellationToken cancellationToken = default);
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
    public class KnowledgeBaseRetrieveAndGenerateConfiguration { public string KnowledgeBaseId { get; set; } public string ModelArn { get; set; } }
    public class RetrieveAndGenerateConfiguration { public KnowledgeBaseRetrieveAndGenerateConfiguration KnowledgeBaseConfiguration { get; set; } }
    public class RetrieveAndGenerateInput { public string Text { get; set; } }
    public class RetrieveAndGenerateRequest { public RetrieveAndGenerateInput Input { get; set; } public RetrieveAndGenerateConfiguration RetrieveAndGenerateConfiguration { get; set; } }
    public class RetrieveAndGenerateResponse { }
    public class GetAgentMemoryRequest { }
    public class GetAgentMemoryResponse { }
}
