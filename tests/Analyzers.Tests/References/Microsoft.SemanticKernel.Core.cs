// Signatures of Microsoft.SemanticKernel.Core 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.SemanticKernel.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel
{
    public static class KernelExtensions
    {
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, JsonSerializerOptions jsonSerializerOptions, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, JsonSerializerOptions jsonSerializerOptions, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, string? functionName = null, string? description = null) => throw new NotSupportedException();
        public static KernelPlugin CreatePluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelPlugin ImportPluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw new NotSupportedException();
        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string? pluginName = null) => throw new NotSupportedException();
        public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string? pluginName = null) => throw new NotSupportedException();
        public static KernelPlugin AddFromObject(this ICollection<KernelPlugin> plugins, object target, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();
        public static IKernelBuilderPlugins AddFromObject(this IKernelBuilderPlugins plugins, object target, string? pluginName = null) => throw new NotSupportedException();
        public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();
        public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, string? pluginName = null) => throw new NotSupportedException();
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<T?> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<T?> InvokePromptAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class KernelPluginFactory
    {
        public static KernelPlugin CreateFromType<T>(string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();
        public static KernelPlugin CreateFromObject(object target, string? pluginName = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
    }

    public static class KernelFunctionFactory
    {
        public static KernelFunction CreateFromMethod(Delegate method, string? functionName = null, string? description = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(IPromptTemplate promptTemplate, PromptTemplateConfig promptConfig, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(IPromptTemplate promptTemplate, PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(string promptTemplate, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(string promptTemplate, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
        public static KernelFunction CreateFromPrompt(string promptTemplate, JsonSerializerOptions jsonSerializerOptions, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Text
{
    public static class TextChunker
    {
        public delegate int TokenCounter(string input);
        public static List<string> SplitPlainTextLines(string text, int maxTokensPerLine, TokenCounter? tokenCounter = null) => throw new NotSupportedException();
        public static List<string> SplitMarkDownLines(string text, int maxTokensPerLine, TokenCounter? tokenCounter = null) => throw new NotSupportedException();
        public static List<string> SplitPlainTextParagraphs(IEnumerable<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string? chunkHeader = null, TokenCounter? tokenCounter = null) => throw new NotSupportedException();
        public static List<string> SplitMarkdownParagraphs(IEnumerable<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string? chunkHeader = null, TokenCounter? tokenCounter = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public class ChatHistorySummarizationReducer : IChatHistoryReducer
    {
        public ChatHistorySummarizationReducer(IChatCompletionService service, int targetCount, int? thresholdCount = null) { }
        public string SummarizationInstructions { get; set; } = "";
        public Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class ChatHistoryTruncationReducer : IChatHistoryReducer
    {
        public ChatHistoryTruncationReducer(int targetCount, int? thresholdCount = null) { }
        public Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class ChatHistoryReducerExtensions
    {
        public static Task<bool> ReduceInPlaceAsync(this ChatHistory chatHistory, IChatHistoryReducer? reducer, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
