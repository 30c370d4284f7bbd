// Signatures of Azure.AI.Agents.Persistent 1.1.0 that Stoker's tests use; from the api listing of Azure/azure-sdk-for-net (MIT).
// References: Azure.Core
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.Agents.Persistent
{
    public class ToolDefinition
    {
    }

    public class ToolOutput
    {
    }

    public class ThreadMessageOptions
    {
    }

    public class StreamingUpdate
    {
    }

    public class PersistentAgent
    {
        public string Id => throw null!;
    }

    public class PersistentAgentThread
    {
        public string Id => throw null!;
    }

    public class PersistentAgentThreadCreationOptions
    {
        public IList<ThreadMessageOptions> Messages { get; } = null!;
    }

    public class ThreadRun
    {
        public string Id => throw null!;
    }

    public enum MessageRole
    {
        User,
        Agent,
    }

    public class CreateRunStreamingOptions
    {
        public string OverrideModelName { get; set; } = null!;
        public string OverrideInstructions { get; set; } = null!;
        public string AdditionalInstructions { get; set; } = null!;
        public int? MaxCompletionTokens { get; set; }
    }

    public class ThreadRuns
    {
        public virtual Azure.Response<ThreadRun> CreateRun(PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ThreadRun>> CreateRunAsync(PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<ThreadRun> CreateRun(string threadId, string assistantId, string overrideModelName = null!, string overrideInstructions = null!, string additionalInstructions = null!, IEnumerable<ThreadMessageOptions> additionalMessages = null!, IEnumerable<ToolDefinition> overrideTools = null!, bool? stream = null, float? temperature = null, float? topP = null, int? maxPromptTokens = null, int? maxCompletionTokens = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ThreadRun>> CreateRunAsync(string threadId, string assistantId, string overrideModelName = null!, string overrideInstructions = null!, string additionalInstructions = null!, IEnumerable<ThreadMessageOptions> additionalMessages = null!, IEnumerable<ToolDefinition> overrideTools = null!, bool? stream = null, float? temperature = null, float? topP = null, int? maxPromptTokens = null, int? maxCompletionTokens = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingUpdate> CreateRunStreaming(string threadId, string agentId, CreateRunStreamingOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync(string threadId, string agentId, CreateRunStreamingOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<ThreadRun> SubmitToolOutputsToRun(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ThreadRun>> SubmitToolOutputsToRunAsync(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingUpdate> SubmitToolOutputsToStream(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingUpdate> SubmitToolOutputsToStreamAsync(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ThreadRun>> GetRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ThreadMessages
    {
        public virtual Task<Azure.Response<object>> CreateMessageAsync(string threadId, MessageRole role, string content, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgentsAdministrationClient
    {
        public virtual Task<Azure.Response<PersistentAgent>> CreateAgentAsync(string model, string name = null!, string description = null!, string instructions = null!, IEnumerable<ToolDefinition> tools = null!, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgentsClient
    {
        public PersistentAgentsClient(string endpoint, Azure.Core.TokenCredential credential) { }
        public virtual PersistentAgentsAdministrationClient Administration => throw null!;
        public virtual ThreadRuns Runs => throw null!;
        public virtual ThreadMessages Messages => throw null!;
        public virtual Azure.Response<ThreadRun> CreateThreadAndRun(string assistantId, PersistentAgentThreadCreationOptions thread = null!, string overrideModelName = null!, string overrideInstructions = null!, int? maxPromptTokens = null, int? maxCompletionTokens = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ThreadRun>> CreateThreadAndRunAsync(string assistantId, PersistentAgentThreadCreationOptions thread = null!, string overrideModelName = null!, string overrideInstructions = null!, int? maxPromptTokens = null, int? maxCompletionTokens = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class PersistentAgentsClientExtensions
    {
        public static Microsoft.Extensions.AI.IChatClient AsIChatClient(this PersistentAgentsClient client, string agentId, string? defaultThreadId = null) => throw null!;
    }
}
