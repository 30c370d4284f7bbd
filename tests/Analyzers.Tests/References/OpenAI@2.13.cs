// Signatures of OpenAI 2.13 (openai/openai-dotnet, MIT) that Stoker's catalogue names and later versions lack; no bodies.
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
    public class OpenAIClient { public OpenAIClient(string apiKey) { } public OpenAIClient(ApiKeyCredential credential, OpenAIClientOptions options) { } public virtual ResponsesClient GetResponsesClient() => throw new NotSupportedException(); }
}

namespace OpenAI.Responses
{
    public class ResponseItem { public static ResponseItem CreateUserMessageItem(string inputTextContent) => throw new NotSupportedException(); public static ResponseItem CreateSystemMessageItem(string inputTextContent) => throw new NotSupportedException(); public static ResponseItem CreateDeveloperMessageItem(string inputTextContent) => throw new NotSupportedException(); }
    public class ResponseTool { }
    public class StreamingResponseUpdate { }
    public class CreateResponseOptions { public string Model { get; set; } public string Instructions { get; set; } public int? MaxOutputTokenCount { get; set; } public IList<ResponseItem> InputItems { get; } }
    public class ResponseResult { public string GetOutputText() => throw new NotSupportedException(); }

    public class ResponsesClient
    {
        public ResponsesClient(string apiKey) { }
        public virtual ClientResult<ResponseResult> CreateResponse(CreateResponseOptions options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual ClientResult<ResponseResult> CreateResponse(string model, string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(CreateResponseOptions options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(string model, string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(CreateResponseOptions options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string model, IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string model, string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(CreateResponseOptions options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string model, IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string model, string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
