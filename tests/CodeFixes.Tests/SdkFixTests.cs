namespace Stoker.CodeFixes.Tests;

/// <summary>Fixes on SDKs other than those that their own tests are written with.</summary>
public class SdkFixTests
{
    private static string Desk(string @using, string client, string body) => $$"""
        {{@using}}
        class Desk({{client}})
        {
            async Task Run(string text, string[] texts)
            {
                {{body}}
            }
        }
        """;

    private static async Task Verify<TFix>(string sdk, string @using, string client, string before, string? after)
        where TFix : PlannedFix, new()
    {
        var test = new FixTest<TFix>(Desk(@using, client, before), after is null ? null : Desk(@using, client, after));
        await (await test.WithAsync(sdk.Split(' '))).RunAsync();
    }

    [Theory]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure",
        """await azure.GetChatClient("chat").[|CompleteChatAsync|](text);""",
        """await azure.GetChatClient("chat").CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 1000 });""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure",
        """await azure.[|GetChatCompletionsAsync|](new ChatCompletionsOptions("chat", [new ChatRequestUserMessage(text)]));""",
        """await azure.GetChatCompletionsAsync(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage(text)]) { MaxTokens = 1000 });""")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure",
        """await azure.[|CompleteAsync|](new ChatCompletionsOptions { Model = "chat", Messages = [new ChatRequestUserMessage(text)] });""",
        """await azure.CompleteAsync(new ChatCompletionsOptions { Model = "chat", Messages = [new ChatRequestUserMessage(text)], MaxTokens = 1000 });""")]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models; using OllamaSharp.Models.Chat;", "IOllamaApiClient ollama",
        """await foreach (var part in ollama.[|ChatAsync|](new ChatRequest { Model = "llama3", Messages = [] })) { }""",
        """await foreach (var part in ollama.ChatAsync(new ChatRequest { Model = "llama3", Messages = [], Options = new() { NumPredict = 1000 } })) { }""")]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models; using OllamaSharp.Models.Chat;", "IOllamaApiClient ollama",
        """await foreach (var part in ollama.[|GenerateAsync|](new GenerateRequest { Model = "llama3", Prompt = text, Options = new RequestOptions { NumCtx = 4096 } })) { }""",
        """await foreach (var part in ollama.GenerateAsync(new GenerateRequest { Model = "llama3", Prompt = text, Options = new RequestOptions { NumCtx = 4096, NumPredict = 1000 } })) { }""")]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google",
        """await google.Models.[|GenerateContentAsync|]("gemini-2.5-flash", text);""",
        """await google.Models.GenerateContentAsync("gemini-2.5-flash", text, new GenerateContentConfig { MaxOutputTokens = 1000 });""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI; using Mscc.GenerativeAI.Types;", "GenerativeModel gemini",
        """await gemini.[|GenerateContent|](text);""",
        """await gemini.GenerateContent(text, new GenerationConfig { MaxOutputTokens = 1000 });""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.Completions;", "CompletionsEndpoint mistral",
        """await mistral.[|GetCompletionAsync|](new Mistral.SDK.DTOs.ChatCompletionRequest { Model = "mistral-small-latest" });""",
        """await mistral.GetCompletionAsync(new Mistral.SDK.DTOs.ChatCompletionRequest { Model = "mistral-small-latest", MaxTokens = 1000 });""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;", "IAmazonBedrockRuntime bedrock",
        """await bedrock.[|ConverseAsync|](new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [] });""",
        """await bedrock.ConverseAsync(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [], InferenceConfig = new() { MaxTokens = 1000 } });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new OpenAIPromptExecutionSettings { Temperature = 0 });""",
        """await chat.GetChatMessageContentAsync(text, new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Ollama", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.Ollama;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new OllamaPromptExecutionSettings());""",
        """await chat.GetChatMessageContentAsync(text, new OllamaPromptExecutionSettings { NumPredict = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""", null)]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "AIAgent agent",
        """await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions());""",
        """await agent.RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "AIAgent agent",
        """await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions(new ChatOptions()));""", null)]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere",
        """await cohere.[|ChatAsync|](new ChatRequest { Message = text });""",
        """await cohere.ChatAsync(new ChatRequest { Message = text, MaxTokens = 1000 });""")]
    public Task The_output_limit_is_set(string sdk, string @using, string client, string before, string? after) =>
        Verify<SetOutputLimitFix>(sdk, @using, client, before, after);

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI;", "Client google", "gemini-3.8-flash",
        """await google.Models.[|GenerateContentAsync|]("gemini-3.1-pro-preview", text);""",
        """await google.Models.GenerateContentAsync("gemini-3.8-flash", text);""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI;", "string key", "gemini-3.8-flash",
        """await new GenerativeModel(key, "gemini-3.1-pro-preview").[|GenerateContent|](text);""",
        """await new GenerativeModel(key, "gemini-3.8-flash").GenerateContent(text);""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "mistral-small-2603",
        """await mistral.[|GetCompletionAsync|](new ChatCompletionRequest { Model = "mistral-large-latest", Messages = [] });""",
        """await mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-2603", Messages = [] });""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "command-r7b-12-2024",
        """await cohere.[|ChatAsync|](new ChatRequest { Message = text, Model = "command-a-03-2025" });""",
        """await cohere.ChatAsync(new ChatRequest { Message = text, Model = "command-r7b-12-2024" });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string key", "gpt-6-luna",
        """await new OpenAIChatCompletionService("gpt-6.1-sol", key).[|GetChatMessageContentAsync|](text);""",
        """await new OpenAIChatCompletionService("gpt-6-luna", key).GetChatMessageContentAsync(text);""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat", "gpt-6-luna",
        """await chat.[|GetCompletionAsync|](new ChatRequest([], "gpt-6.1-sol"));""",
        """await chat.GetCompletionAsync(new ChatRequest([], "gpt-6-luna"));""")]
    public async Task The_model_is_routed(string sdk, string @using, string client, string allowed, string before, string after)
    {
        var test = new FixTest<RouteToAllowedModelFix>(Desk(@using, client, before), Desk(@using, client, after)).With("stoker.allowed_models = " + allowed);
        await (await test.WithAsync(sdk)).RunAsync();
    }

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", "GenerateContentResponse", """google.Models.GenerateContentAsync("gemini-2.5-flash", "Name a colour.")""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", "Azure.Response<ChatCompletions>",
        """azure.GetChatCompletionsAsync(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage("Name a colour.")]))""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI.Types;", "Mscc.GenerativeAI.GenerativeModel gemini", "GenerateContentResponse", """gemini.GenerateContent("Name a colour.")""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel;", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat", "ChatMessageContent",
        """Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(chat, "Name a colour.")""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "NonStreamedChatResponse", """cohere.ChatAsync(new ChatRequest { Message = "Name a colour." })""")]
    public async Task Answers_are_kept(string sdk, string @using, string client, string answer, string call)
    {
        var name = call.Contains("Extensions.", StringComparison.Ordinal) ? "GetChatMessageContentAsync" : new[] { "GenerateContentAsync", "GetChatCompletionsAsync", "GenerateContent", "ChatAsync" }.First(call.Contains);
        var before = Desk(@using, client, $"foreach (var t in texts) await {call.Replace(name, $"[|{name}|]", StringComparison.Ordinal)};");
        var after = $$"""
            using System.Collections.Concurrent;
            {{@using}}
            class Desk({{client}})
            {
                private readonly ConcurrentDictionary<string, Task<{{answer}}>> _runAnswers = new();

                async Task Run(string text, string[] texts)
                {
                    foreach (var t in texts) await GetOrAskAsync(_runAnswers, "Name a colour.", prompt => {{call.Replace("\"Name a colour.\"", "prompt", StringComparison.Ordinal)}});
                }

                private static async Task<T> GetOrAskAsync<T>(ConcurrentDictionary<string, Task<T>> answers, string prompt, Func<string, Task<T>> ask)
                {
                    var answer = answers.GetOrAdd(prompt, ask);
                    try
                    {
                        return await answer.ConfigureAwait(false);
                    }
                    catch
                    {
                        // A failure is not an answer: the next call asks again.
                        answers.TryRemove(new KeyValuePair<string, Task<T>>(prompt, answer));
                        throw;
                    }
                }
            }
            """;
        await (await new FixTest<KeepAnswersFix>(before, after).WithAsync(sdk)).RunAsync();
    }

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI;", "Client google", "GenerateContentAsync", """google.Models.GenerateContentAsync("gemini-2.5-flash", "Name a colour.")""")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", "CompleteAsync",
        """azure.CompleteAsync(new ChatCompletionsOptions { Messages = [new ChatRequestUserMessage("Name a colour.")] })""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "GetCompletionAsync",
        """mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = [new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, "Name a colour.")] })""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", "GetChatMessageContentAsync", """chat.GetChatMessageContentAsync("Name a colour.")""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "ChatAsync", """cohere.ChatAsync(new ChatRequest { Message = "Name a colour." })""")]
    public Task A_call_is_hoisted(string sdk, string @using, string client, string method, string call) => Verify<HoistCallFix>(sdk, @using, client,
        $$"""
        foreach (var t in texts)
                {
                    var answer = await {{call.Replace(method, $"[|{method}|]", StringComparison.Ordinal)}};
                    Console.WriteLine(t + answer);
                }
        """,
        $$"""
        var answer = await {{call}};
                foreach (var t in texts)
                {
                    Console.WriteLine(t + answer);
                }
        """);

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", "new List<Google.GenAI.Types.Content>()", """new() { Role = "user" }""", "GenerateContentAsync", """google.Models.GenerateContentAsync("gemini-2.5-flash", history)""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock", "new List<Amazon.BedrockRuntime.Model.Message>()", "new()", "ConverseAsync",
        """bedrock.ConverseAsync(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = history })""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "new List<Mistral.SDK.DTOs.ChatMessage>()", "new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, text)", "GetCompletionAsync",
        """mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = history })""")]
    public Task A_history_is_cut(string sdk, string @using, string client, string made, string message, string method, string call)
    {
        const string cut = """
            // The last 10 turns.
                        if (history.Count > 19)
                        {
                            history.RemoveRange(0, history.Count - 19);
                        }

            """;
        return Verify<WindowHistoryFix>(sdk, @using, client, Loop(method, call, ""), Loop("", call, cut + "\n            "));

        string Loop(string found, string asked, string cut) => $$"""
            var history = {{made}};
                    while (Console.ReadLine() is { } line)
                    {
                        history.Add({{message}});
                        {{cut}}var answer = await {{(found.Length > 0 ? asked.Replace(found, $"[|{found}|]", StringComparison.Ordinal) : asked)}};
                        history.Add({{message}});
                    }
            """;
    }

    [Theory]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "using Microsoft.SemanticKernel.Embeddings;", "ITextEmbeddingGenerationService generator", "GenerateEmbeddingAsync",
        "await generator.GenerateEmbeddingAsync(t)", "await generator.GenerateEmbeddingsAsync(texts)")]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "EmbeddingClient azure", "GenerateEmbeddingAsync",
        "(await azure.GenerateEmbeddingAsync(t)).Value", "(await azure.GenerateEmbeddingsAsync(texts)).Value")]
    public Task Embeddings_are_batched(string sdk, string @using, string client, string method, string one, string all) => Verify<BatchEmbeddingsFix>(sdk, @using, client,
        $$"""
        foreach (var t in texts)
                {
                    Console.WriteLine({{one.Replace(method, $"[|{method}|]", StringComparison.Ordinal)}});
                }
        """,
        $$"""
        var embeddings = {{all}};
                foreach (var (t, embedding) in texts.Zip(embeddings))
                {
                    Console.WriteLine(embedding);
                }
        """);
}
