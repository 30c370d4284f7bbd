using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Generations of SDKs whose names have changed since: programs as their documentation showed them.</summary>
public class OlderGenerationsTests
{
    private static async Task<LedgerCall> Call(string[] sdks, string code) => Assert.Single((await LedgerOf.Code(sdks, code)).Calls);

    [Fact]
    public async Task Responses_of_OpenAI_2_7_take_the_model_with_the_client()
    {
        var call = await Call(["OpenAI@2.7"], """
            using OpenAI.Responses;
            var client = new OpenAIResponseClient("gpt-4o-mini", "key");
            var answer = await client.CreateResponseAsync("Which day follows Monday?", new ResponseCreationOptions { Instructions = "One word.", MaxOutputTokenCount = 20 });
            Console.WriteLine(answer.Value.GetOutputText());
            """);

        Assert.Equal(("gpt-4o-mini", "openai", 20L), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(static s => s.Role));
    }

    [Fact]
    public async Task Responses_of_OpenAI_2_7_through_the_root_client_and_in_a_loop()
    {
        var call = await Call(["OpenAI@2.7"], """
            using OpenAI;
            using OpenAI.Responses;
            class Digest(OpenAIClient openai)
            {
                public async Task Run(string[] pages)
                {
                    var responses = openai.GetOpenAIResponseClient("o3-mini");
                    foreach (var page in pages)
                    {
                        await foreach (var update in responses.CreateResponseStreamingAsync([ResponseItem.CreateUserMessageItem(page)]))
                        {
                        }
                    }
                }
            }
            """);

        Assert.Equal(("o3-mini", LoopRole.Batch), (call.Model.Model, call.Loops[0].Role));
    }

    [Fact]
    public async Task In_OpenAI_2_8_the_first_text_of_a_response_is_the_prompt_and_in_2_13_it_is_the_model()
    {
        var then = await Call(["OpenAI@2.8"], """class C { void M() => new OpenAI.Responses.ResponsesClient("gpt-5", "key").CreateResponseStreaming("gpt-4 is a model"); }""");
        var later = await Call(["OpenAI@2.13"], """class C { void M() => new OpenAI.Responses.ResponsesClient("key").CreateResponseStreaming("gpt-5-mini", "Say hi."); }""");

        Assert.Equal(("gpt-5", "gpt-5-mini"), (then.Model.Model, later.Model.Model));
        Assert.Equal("user", Assert.Single(then.Prompt.Segments).Role);
    }

    private static readonly string[] ExtensionsAI = ["Microsoft.Extensions.AI.Abstractions@9.1", "Microsoft.Extensions.AI@9.1", "Microsoft.Extensions.AI.OpenAI@9.1"];

    [Fact]
    public async Task Completing_with_the_first_previews_of_Microsoft_Extensions_AI_is_a_chat()
    {
        var call = await Call(ExtensionsAI, """
            using Microsoft.Extensions.AI;
            IChatClient client = new OpenAI.OpenAIClient("key").AsChatClient("gpt-4o-mini");
            List<ChatMessage> history = [new(ChatRole.System, "You are a guide.")];
            while (Console.ReadLine() is { Length: > 0 } line)
            {
                history.Add(new(ChatRole.User, line));
                var answer = await client.CompleteAsync(history, new ChatOptions { MaxOutputTokens = 300 });
                history.Add(answer.Message);
            }
            """);

        Assert.Equal(("IChatClient.CompleteAsync", "gpt-4o-mini", "openai", 300L, LoopRole.Interactive), (call.Api, call.Model.Model, call.Model.Provider, call.Output!.High, Assert.Single(call.Loops).Role));
    }

    [Fact]
    public async Task Its_structured_completion_is_one_call_with_its_model()
    {
        var call = await Call(ExtensionsAI, """
            using Microsoft.Extensions.AI;
            record Verdict(bool Spam);
            class Filter(IChatClient client) { public Task Ask(string mail) => client.CompleteAsync<Verdict>($"Is this spam? {mail}", new ChatOptions { ModelId = "gpt-4o", MaxOutputTokens = 10 }); }
            """);

        Assert.Equal(("gpt-4o", 10L), (call.Model.Model, call.Output!.High));
    }

    [Fact]
    public async Task Its_embedding_vectors_are_made_one_per_call()
    {
        var call = await Call(ExtensionsAI, """
            using Microsoft.Extensions.AI;
            var generator = new OpenAI.OpenAIClient("key").AsEmbeddingGenerator("text-embedding-3-small");
            foreach (var title in args)
            {
                Console.WriteLine((await generator.GenerateEmbeddingVectorAsync(title)).Length);
            }
            """);

        Assert.Equal(("embeddings", "text-embedding-3-small", LoopRole.Batch), (call.Operation, call.Model.Model, Assert.Single(call.Loops).Role));
    }

    [Fact]
    public async Task OllamaSharp_2_chats_through_its_Chat_object()
    {
        var call = await Call(["OllamaSharp@2"], """
            using OllamaSharp;
            var ollama = new OllamaApiClient("http://localhost:11434", "llama3");
            var chat = new Chat(ollama, part => { }, "You answer in rhymes.");
            while (Console.ReadLine() is { Length: > 0 } line)
            {
                await chat.Send(line);
            }
            """);

        Assert.Equal(("Chat.Send", "llama3", "self_hosted", LoopRole.Interactive), (call.Api, call.Model.Model, call.Model.Provider, Assert.Single(call.Loops).Role));
    }

    [Fact]
    public async Task OllamaSharp_2_completes_a_prompt_with_the_selected_model()
    {
        var call = await Call(["OllamaSharp@2"], """
            using OllamaSharp;
            var ollama = new OllamaApiClient(new Uri("http://localhost:11434"));
            ollama.SelectedModel = "mistral";
            var answer = await ollama.GetCompletion("Why is the sky blue?", null);
            Console.WriteLine(answer.Response);
            """);

        Assert.Equal(("text_completion", "mistral", "user"), (call.Operation, call.Model.Model, Assert.Single(call.Prompt.Segments).Role));
    }

    [Fact]
    public async Task OllamaSharp_3_streams_a_chat_request()
    {
        var call = await Call(["OllamaSharp@3"], """
            using OllamaSharp;
            using OllamaSharp.Models;
            using OllamaSharp.Models.Chat;
            class C(IOllamaApiClient ollama)
            {
                public async Task Ask(string text)
                {
                    await foreach (var part in ollama.Chat(new ChatRequest { Model = "phi3", Messages = [new Message(ChatRole.User, text)], Options = new RequestOptions { NumPredict = 128 } }))
                    {
                    }
                }
            }
            """);

        Assert.Equal(("phi3", 128L, 1), (call.Model.Model, call.Output!.High, call.Prompt.Messages));
    }

    [Fact]
    public async Task Betalgo_6_asks_with_names_under_GPT3()
    {
        var call = await Call(["OpenAI.GPT3"], """
            using OpenAI.GPT3;
            using OpenAI.GPT3.Managers;
            using OpenAI.GPT3.ObjectModels;
            using OpenAI.GPT3.ObjectModels.RequestModels;
            var openai = new OpenAIService(new OpenAiOptions { ApiKey = "key" });
            var answer = await openai.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
            {
                Messages = [ChatMessage.FromSystem("You are a librarian."), ChatMessage.FromUser("Where is Moby Dick?")],
                Model = Models.ChatGpt3_5Turbo,
                MaxTokens = 50,
            });
            """);

        Assert.Equal(("gpt-3.5-turbo", "openai", 50L), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(static s => s.Role));
    }

    [Theory]
    [InlineData("1.22")]
    [InlineData("1.40")]
    public async Task Chat_completion_agents_before_threads_are_asked_with_a_history(string version)
    {
        var call = await Call([$"Microsoft.SemanticKernel.Agents.Core@{version}"], """
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Agents;
            using Microsoft.SemanticKernel.ChatCompletion;
            class C(Kernel kernel)
            {
                public async Task Ask(string text)
                {
                    var agent = new ChatCompletionAgent { Name = "Guide", Instructions = "Answer kindly.", Kernel = kernel };
                    var history = new ChatHistory();
                    history.AddUserMessage(text);
                    await foreach (var message in agent.InvokeAsync(history))
                    {
                    }
                }
            }
            """);

        Assert.Equal(("invoke_agent", BindingKind.Registration), (call.Operation, call.Model.Kind));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(static s => s.Role));
    }
}
