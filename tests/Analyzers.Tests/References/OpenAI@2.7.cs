// Signatures of OpenAI 2.7 (openai/openai-dotnet, MIT) that Stoker's catalogue names and later versions lack; no bodies.
// Instead of: OpenAI
#nullable disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OpenAI.Responses;

namespace OpenAI
{
    public class OpenAIClientOptions { public Uri Endpoint { get; set; } }
    public class OpenAIClient { public OpenAIClient(string apiKey) { } public OpenAIClient(ApiKeyCredential credential, OpenAIClientOptions options) { } public virtual OpenAIResponseClient GetOpenAIResponseClient(string model) => throw new NotSupportedException(); }
}

namespace OpenAI.Responses
{
    public class ResponseItem { public static ResponseItem CreateUserMessageItem(string inputTextContent) => throw new NotSupportedException(); public static ResponseItem CreateSystemMessageItem(string inputTextContent) => throw new NotSupportedException(); public static ResponseItem CreateDeveloperMessageItem(string inputTextContent) => throw new NotSupportedException(); }
    public class ResponseTool { }
    public class StreamingResponseUpdate { }
    public class ResponseReasoningOptions { public string ReasoningEffortLevel { get; set; } }
    public class ResponseCreationOptions { public string Instructions { get; set; } public int? MaxOutputTokenCount { get; set; } public string PreviousResponseId { get; set; } public IList<ResponseTool> Tools { get; } public ResponseReasoningOptions ReasoningOptions { get; set; } }
    public class OpenAIResponse { public string GetOutputText() => throw new NotSupportedException(); }

    public class OpenAIResponseClient
    {
        public OpenAIResponseClient(string model, string apiKey) { }
        public OpenAIResponseClient(string model, ApiKeyCredential credential, OpenAIClientOptions options) { }
        public virtual ClientResult<OpenAIResponse> CreateResponse(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual ClientResult<OpenAIResponse> CreateResponse(string userInputText, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual ClientResult CreateResponse(BinaryContent content, RequestOptions options = null) => throw new NotSupportedException();
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(string userInputText, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult> CreateResponseAsync(BinaryContent content, RequestOptions options = null) => throw new NotSupportedException();
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string userInputText, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string userInputText, ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual ClientResult<OpenAIResponse> GetResponse(string responseId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
