// Signatures of the package OpenAI 1.11 (OkGoDoIt/OpenAI-API-dotnet@8e80c75, CC0) that Stoker's catalogue names; no bodies.
// Its assembly is OpenAI_API; the package's name was handed to the official SDK at 2.0.
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using OpenAI_API.Models;

namespace OpenAI_API
{
    public class APIAuthentication { public APIAuthentication(string apiKey) { } public static implicit operator APIAuthentication(string key) => throw new NotSupportedException(); }

    public interface IOpenAIAPI
    {
        Chat.IChatEndpoint Chat { get; }
        Completions.ICompletionEndpoint Completions { get; }
        Embedding.IEmbeddingEndpoint Embeddings { get; }
        Images.IImageGenerationEndpoint ImageGenerations { get; }
        Moderation.IModerationEndpoint Moderation { get; }
        Audio.ITextToSpeechEndpoint TextToSpeech { get; }
        Audio.ITranscriptionEndpoint Transcriptions { get; }
    }

    public class OpenAIAPI : IOpenAIAPI
    {
        public OpenAIAPI(APIAuthentication apiKeys = null) { }
        public static OpenAIAPI ForAzure(string YourResourceName, string deploymentId, APIAuthentication apiKey = null) => throw new NotSupportedException();
        public string ApiUrlFormat { get; set; }
        public Chat.IChatEndpoint Chat { get; }
        public Completions.ICompletionEndpoint Completions { get; }
        public Embedding.IEmbeddingEndpoint Embeddings { get; }
        public Images.IImageGenerationEndpoint ImageGenerations { get; }
        public Moderation.IModerationEndpoint Moderation { get; }
        public Audio.ITextToSpeechEndpoint TextToSpeech { get; }
        public Audio.ITranscriptionEndpoint Transcriptions { get; }
    }
}

namespace OpenAI_API.Models
{
    public class Model
    {
        public Model(string name) { }
        public static implicit operator string(Model model) => throw new NotSupportedException();
        public static implicit operator Model(string name) => throw new NotSupportedException();
        public static Model DefaultChatModel { get; set; }
        public static Model ChatGPTTurbo => throw new NotSupportedException();
        public static Model GPT4 => throw new NotSupportedException();
        public static Model GPT4_Turbo => throw new NotSupportedException();
        public static Model DavinciText => throw new NotSupportedException();
        public static Model AdaTextEmbedding => throw new NotSupportedException();
        public static Model TextEmbedding3Small => throw new NotSupportedException();
        public static Model DALLE3 => throw new NotSupportedException();
    }
}

namespace OpenAI_API.Moderation
{
    public class ModerationResult { }
    public interface IModerationEndpoint { Task<ModerationResult> CallModerationAsync(string input); }
}

namespace OpenAI_API.Chat
{
    public class ChatMessageRole { public static ChatMessageRole System { get; } public static ChatMessageRole User { get; } public static ChatMessageRole Assistant { get; } }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatMessageRole role, string text) { }
        public ChatMessage(ChatMessageRole role, string text, params ImageInput[] imageInputs) { }
        public ChatMessageRole Role { get; set; }
        public string TextContent { get; set; }
        public string Content { get; set; }
        public class ImageInput { public static ImageInput FromFile(string filePath, string detail = "auto") => throw new NotSupportedException(); }
    }

    public class ChatRequest { public ChatRequest() { } public string Model { get; set; } public IList<ChatMessage> Messages { get; set; } public double? Temperature { get; set; } public int? MaxTokens { get; set; } public int? NumChoicesPerMessage { get; set; } }
    public class ChatResult { }

    public interface IChatEndpoint
    {
        ChatRequest DefaultChatRequestArgs { get; set; }
        Conversation CreateConversation(ChatRequest defaultChatRequestArgs = null);
        Task<ChatResult> CreateChatCompletionAsync(ChatRequest request);
        Task<ChatResult> CreateChatCompletionAsync(ChatRequest request, int numOutputs = 5);
        Task<ChatResult> CreateChatCompletionAsync(IList<ChatMessage> messages, Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        Task<ChatResult> CreateChatCompletionAsync(params ChatMessage[] messages);
        Task<ChatResult> CreateChatCompletionAsync(params string[] userMessages);
        Task<ChatResult> CreateChatCompletionAsync(string userMessage, params ChatMessage.ImageInput[] images);
        Task StreamChatAsync(ChatRequest request, Action<ChatResult> resultHandler);
        IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(ChatRequest request);
        IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(IList<ChatMessage> messages, Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        Task StreamCompletionAsync(ChatRequest request, Action<int, ChatResult> resultHandler);
    }

    public class ChatEndpoint : IChatEndpoint
    {
        internal ChatEndpoint() { }
        public ChatRequest DefaultChatRequestArgs { get; set; }
        public Conversation CreateConversation(ChatRequest defaultChatRequestArgs = null) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(ChatRequest request) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(ChatRequest request, int numOutputs = 5) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(IList<ChatMessage> messages, Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(params ChatMessage[] messages) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(params string[] userMessages) => throw new NotSupportedException();
        public Task<ChatResult> CreateChatCompletionAsync(string userMessage, params ChatMessage.ImageInput[] images) => throw new NotSupportedException();
        public Task StreamChatAsync(ChatRequest request, Action<ChatResult> resultHandler) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(ChatRequest request) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(IList<ChatMessage> messages, Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw new NotSupportedException();
        public Task StreamCompletionAsync(ChatRequest request, Action<int, ChatResult> resultHandler) => throw new NotSupportedException();
    }

    public class Conversation
    {
        public Conversation(ChatEndpoint endpoint, Model model = null, ChatRequest defaultChatRequestArgs = null) { }
        public ChatRequest RequestParameters { get; }
        public Model Model { get; set; }
        public IList<ChatMessage> Messages { get; }
        public void AppendMessage(ChatMessage message) { }
        public void AppendMessage(ChatMessageRole role, string text, params ChatMessage.ImageInput[] images) { }
        public void AppendUserInput(string text, params ChatMessage.ImageInput[] images) { }
        public void AppendUserInputWithName(string userName, string text, params ChatMessage.ImageInput[] images) { }
        public void AppendSystemMessage(string content) { }
        public void AppendExampleChatbotOutput(string content) { }
        public Task<string> GetResponseFromChatbotAsync() => throw new NotSupportedException();
        public Task<string> GetResponseFromChatbot() => throw new NotSupportedException();
        public Task StreamResponseFromChatbotAsync(Action<string> resultHandler) => throw new NotSupportedException();
        public Task StreamResponseFromChatbotAsync(Action<int, string> resultHandler) => throw new NotSupportedException();
        public IAsyncEnumerable<string> StreamResponseEnumerableFromChatbotAsync() => throw new NotSupportedException();
    }
}

namespace OpenAI_API.Completions
{
    public class CompletionRequest { public CompletionRequest() { } public CompletionRequest(string prompt, Model model = null, int? max_tokens = null) { } public string Model { get; set; } public string Prompt { get; set; } public int? MaxTokens { get; set; } }
    public class CompletionResult { }

    public interface ICompletionEndpoint
    {
        CompletionRequest DefaultCompletionRequestArgs { get; set; }
        Task<CompletionResult> CreateCompletionAsync(CompletionRequest request);
        Task<CompletionResult> CreateCompletionAsync(string prompt, Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        Task<CompletionResult> CreateCompletionAsync(params string[] prompts);
        Task<CompletionResult> CreateCompletionsAsync(CompletionRequest request, int numOutputs = 5);
        Task StreamCompletionAsync(CompletionRequest request, Action<int, CompletionResult> resultHandler);
        Task StreamCompletionAsync(CompletionRequest request, Action<CompletionResult> resultHandler);
        IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync(CompletionRequest request);
        IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync(string prompt, Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        Task<string> CreateAndFormatCompletion(CompletionRequest request);
        Task<string> GetCompletion(string prompt);
    }
}

namespace OpenAI_API.Embedding
{
    public class EmbeddingRequest { public EmbeddingRequest() { } public EmbeddingRequest(Model model, string input) { } public string Model { get; set; } public string Input { get; set; } }
    public class EmbeddingResult { }

    public interface IEmbeddingEndpoint
    {
        Task<EmbeddingResult> CreateEmbeddingAsync(string input);
        Task<EmbeddingResult> CreateEmbeddingAsync(EmbeddingRequest request);
        Task<float[]> GetEmbeddingsAsync(string input, Model model = null, int? dimensions = null);
    }
}

namespace OpenAI_API.Images
{
    public class ImageGenerationRequest { public ImageGenerationRequest() { } public ImageGenerationRequest(string prompt, int? numOfImages = 1) { } public string Prompt { get; set; } public string Model { get; set; } }
    public class ImageResult { }

    public interface IImageGenerationEndpoint
    {
        Task<ImageResult> CreateImageAsync(ImageGenerationRequest request);
        Task<ImageResult> CreateImageAsync(string input, Model model = null);
    }
}

namespace OpenAI_API.Audio
{
    public class TextToSpeechRequest { public string Model { get; set; } public string Input { get; set; } }
    public class AudioResultVerbose { }

    public interface ITextToSpeechEndpoint
    {
        Task<Stream> GetSpeechAsStreamAsync(TextToSpeechRequest request);
        Task<Stream> GetSpeechAsStreamAsync(string input, string voice = null, double? speed = null, string responseFormat = null, Model model = null);
        Task<FileInfo> SaveSpeechToFileAsync(TextToSpeechRequest request, string localPath);
        Task<FileInfo> SaveSpeechToFileAsync(string input, string localPath, string voice = null, double? speed = null, string responseFormat = null, Model model = null);
    }

    public interface ITranscriptionEndpoint
    {
        Task<string> GetAsFormatAsync(Stream audioStream, string filename, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetAsFormatAsync(string audioFilePath, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        Task<AudioResultVerbose> GetWithDetailsAsync(Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        Task<AudioResultVerbose> GetWithDetailsAsync(string audioFilePath, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetTextAsync(Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetTextAsync(string audioFilePath, string language = null, string prompt = null, double? temperature = null);
    }
}
