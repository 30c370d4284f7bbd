using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>OpenAI_API, the assembly of the package OpenAI up to 1.11, by OkGoDoIt.</summary>
public class OpenAIApiTests
{
    private static async Task<IReadOnlyList<LedgerCall>> Calls(string code) => (await LedgerOf.Code(["OpenAI_API"], "using OpenAI_API; using OpenAI_API.Chat; using OpenAI_API.Completions; using OpenAI_API.Models;\n" + code)).Calls;

    private static async Task<LedgerCall> Call(string code) => Assert.Single(await Calls(code));

    [Theory]
    [InlineData("api.Chat.CreateConversation()")]
    [InlineData("api.Moderation.CallModerationAsync(text)")]
    public async Task Starting_a_conversation_and_moderating_are_free(string expression) =>
        Assert.Empty(await Calls($$"""class C { void M(OpenAIAPI api, string text) { _ = {{expression}}; } }"""));

    [Fact]
    public async Task A_conversation_of_ones_own_is_no_call() => Assert.Empty(await Calls("""
        class Conversation { public Task<string> GetResponseFromChatbotAsync() => Task.FromResult(""); }
        class C { Task M(Conversation chat) => chat.GetResponseFromChatbotAsync(); }
        """));

    [Fact]
    public async Task A_chat_program_is_read_with_what_was_appended_model_and_limit()
    {
        var call = await Call("""
            var api = new OpenAIAPI("key");
            var chat = api.Chat.CreateConversation(new ChatRequest { Model = Model.GPT4, MaxTokens = 50 });
            chat.AppendSystemMessage("You name one book for each question.");
            chat.AppendMessage(new ChatMessage(ChatMessageRole.User, "What should I read on ships?"));
            Console.WriteLine(await chat.GetResponseFromChatbotAsync());
            """);

        Assert.Equal(("Conversation.GetResponseFromChatbotAsync", "gpt-4", "openai", 50L), (call.Api, call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Fixed)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task A_console_loop_that_streams_is_interactive_and_keeps_its_model()
    {
        var call = await Call("""
            var chat = new OpenAIAPI("key").Chat.CreateConversation();
            chat.Model = Model.GPT4_Turbo;
            while (Console.ReadLine() is { Length: > 0 } line)
            {
                chat.AppendUserInput(line);
                await chat.StreamResponseFromChatbotAsync(part => Console.Write(part));
            }
            """);

        Assert.Equal(("gpt-4-turbo-preview", LoopRole.Interactive), (call.Model.Model, Assert.Single(call.Loops).Role));
    }

    [Fact]
    public async Task One_request_for_each_row_is_a_batch_loop_with_model_and_limit_of_the_request()
    {
        var call = await Call("""
            class Tagger(OpenAIAPI api)
            {
                public async Task Run(string[] rows)
                {
                    foreach (var row in rows)
                    {
                        await api.Chat.CreateChatCompletionAsync(new ChatRequest
                        {
                            Model = Model.ChatGPTTurbo,
                            Temperature = 0,
                            MaxTokens = 5,
                            Messages = [new ChatMessage(ChatMessageRole.System, "Answer with one tag."), new ChatMessage(ChatMessageRole.User, row)],
                        });
                    }
                }
            }
            """);

        Assert.Equal(("gpt-3.5-turbo", 5L, 2, LoopRole.Batch), (call.Model.Model, call.Output!.High, call.Prompt.Messages, Assert.Single(call.Loops).Role));
    }

    [Theory]
    [InlineData("api.Chat.CreateChatCompletionAsync(\"hi\")", "gpt-3.5-turbo", BindingKind.SdkDefault)]
    [InlineData("api.Chat.CreateChatCompletionAsync([new ChatMessage(ChatMessageRole.User, \"hi\")], model: Model.GPT4, max_tokens: 9)", "gpt-4", BindingKind.Constant)]
    [InlineData("api.Completions.CreateCompletionAsync(\"Once upon\", Model.DavinciText, max_tokens: 60)", "text-davinci-003", BindingKind.Constant)]
    [InlineData("api.Completions.GetCompletion(\"Once upon\")", "gpt-3.5-turbo-instruct", BindingKind.SdkDefault)]
    [InlineData("api.Embeddings.GetEmbeddingsAsync(\"a text\")", "text-embedding-ada-002", BindingKind.SdkDefault)]
    [InlineData("api.ImageGenerations.CreateImageAsync(\"a cat\", Model.DALLE3)", "dall-e-3", BindingKind.Constant)]
    public async Task A_call_says_its_model_or_the_SDK_does(string expression, string model, BindingKind kind)
    {
        var call = await Call($$"""class C { void M(OpenAIAPI api) { _ = {{expression}}; } }""");

        Assert.Equal((model, kind), (call.Model.Model, call.Model.Kind));
        Assert.NotEmpty(call.Prompt.Segments);
    }
}
