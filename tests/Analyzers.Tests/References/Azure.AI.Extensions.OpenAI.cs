// Signatures of Azure.AI.Extensions.OpenAI 2.x that Stoker's tests use; read in the source of Azure/azure-sdk-for-net and at call sites of microsoft/agent-framework (MIT).
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OpenAI.Responses;

namespace Azure.AI.Extensions.OpenAI
{
    public class AgentReference
    {
        public AgentReference(string name, string? version = null) { }
    }

    public class ProjectResponsesClient : ResponsesClient
    {
        protected ProjectResponsesClient() { }
        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider) { }
        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider, AgentReference defaultAgent, string? defaultConversationId = null) { }
        public virtual ClientResult<ResponseResult> CreateResponse(IEnumerable<ResponseItem> inputItems, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<ResponseResult> CreateResponse(string userInputText, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(IEnumerable<ResponseItem> inputItems, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(string userInputText, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string userInputText, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string userInputText, string previousResponseId = null!, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ProjectOpenAIClient : global::OpenAI.OpenAIClient
    {
        public virtual ProjectResponsesClient GetProjectResponsesClient() => throw null!;
        public virtual ProjectResponsesClient GetProjectResponsesClientForModel(string defaultModelName, string? defaultConversationId = null) => throw null!;
        public virtual ProjectResponsesClient GetProjectResponsesClientForAgent(AgentReference defaultAgent, string? defaultConversationId = null) => throw null!;
    }
}
