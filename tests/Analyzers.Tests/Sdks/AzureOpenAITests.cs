using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Azure.AI.OpenAI in its three generations: 2.x makes clients of the OpenAI package; the betas spend themselves.</summary>
public class AzureOpenAITests
{
    private const string Current = "Azure.AI.OpenAI";
    private const string Beta17 = "Azure.AI.OpenAI@1.0.0-beta.17";
    private const string Beta6 = "Azure.AI.OpenAI@1.0.0-beta.6";

    private static async Task<LedgerCall> Call(string generation, string code) => Assert.Single((await LedgerOf.Code([generation], "using Azure.AI.OpenAI;\n" + code)).Calls);

    [Theory]
    [InlineData(Current, "AzureOpenAIClient", """client.GetChatClient("prod")""")]
    [InlineData(Beta17, "ChatCompletionsOptions", """new ChatCompletionsOptions("prod", [new ChatRequestUserMessage("hi")])""")]
    [InlineData(Beta6, "EmbeddingsOptions", """new EmbeddingsOptions("hi")""")]
    public async Task Making_clients_and_options_is_free(string generation, string type, string expression) =>
        Assert.Empty((await LedgerOf.Code([generation], $$"""using Azure.AI.OpenAI; class C { void M({{type}} client) { _ = {{expression}}; } }""")).Calls);

    [Fact]
    public async Task A_client_of_ones_own_with_the_same_method_is_no_call() => Assert.Empty((await LedgerOf.Code([Beta17], """
        class OpenAIClient { public Task<string> GetChatCompletionsAsync(Azure.AI.OpenAI.ChatCompletionsOptions options) => Task.FromResult(""); }
        class C { void M(OpenAIClient client) => client.GetChatCompletionsAsync(new()); }
        """)).Calls);

    [Theory]
    [InlineData(Beta17, "GetChatCompletions(new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta17, "GetChatCompletionsAsync(new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta17, "GetChatCompletionsStreaming(new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta17, "GetChatCompletionsStreamingAsync(new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta17, "GetCompletions(new CompletionsOptions())", "text_completion")]
    [InlineData(Beta17, "GetCompletionsAsync(new CompletionsOptions())", "text_completion")]
    [InlineData(Beta17, "GetEmbeddings(new EmbeddingsOptions())", "embeddings")]
    [InlineData(Beta17, "GetEmbeddingsAsync(new EmbeddingsOptions())", "embeddings")]
    [InlineData(Beta17, "GetImageGenerationsAsync(new ImageGenerationOptions())", "image_generation")]
    [InlineData(Beta6, "GetChatCompletions(\"prod\", new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta6, "GetChatCompletionsAsync(\"prod\", new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta6, "GetChatCompletionsStreaming(\"prod\", new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta6, "GetChatCompletionsStreamingAsync(\"prod\", new ChatCompletionsOptions())", "chat")]
    [InlineData(Beta6, "GetCompletions(\"prod\", new CompletionsOptions())", "text_completion")]
    [InlineData(Beta6, "GetCompletionsAsync(\"prod\", \"hi\")", "text_completion")]
    [InlineData(Beta6, "GetCompletionsStreamingAsync(\"prod\", \"hi\")", "text_completion")]
    [InlineData(Beta6, "GetEmbeddingsAsync(\"prod\", new EmbeddingsOptions(\"hi\"))", "embeddings")]
    public async Task Every_way_to_spend_is_found(string generation, string call, string operation) =>
        Assert.Equal(operation, (await Call(generation, $$"""class C { void M(OpenAIClient client) { _ = client.{{call}}; } }""")).Operation);

    [Theory]
    [InlineData("GetChatClient(\"prod-gpt4o\").CompleteChat(\"hi\")")]
    [InlineData("GetEmbeddingClient(\"prod-gpt4o\").GenerateEmbedding(\"hi\")")]
    [InlineData("GetImageClient(\"prod-gpt4o\").GenerateImage(\"hi\")")]
    [InlineData("GetAudioClient(\"prod-gpt4o\").GenerateSpeech(\"hi\", \"alloy\")")]
    [InlineData("GetResponsesClient(\"prod-gpt4o\").CreateResponse(new OpenAI.Responses.CreateResponseOptions())")]
    public async Task A_deployment_is_the_model_of_every_client_made_for_it(string call)
    {
        var model = (await Call(Current, $$"""class C { void M(AzureOpenAIClient azure) { _ = azure.{{call}}; } }""")).Model;

        Assert.Equal(("prod-gpt4o", "azure.ai.openai"), (model.Model, model.Provider));
    }

    [Fact]
    public async Task A_program_on_the_current_generation_is_read_with_prompt_and_limit()
    {
        var call = await Call(Current, """
            using OpenAI.Chat;
            class Desk
            {
                private readonly ChatClient _chat = new AzureOpenAIClient(new Uri("https://acme.openai.azure.com/"), new System.ClientModel.ApiKeyCredential("k")).GetChatClient("gpt-4o-mini");
                public async Task<string> Ask(string question)
                {
                    ChatCompletion answer = await _chat.CompleteChatAsync([new SystemChatMessage("Short answers."), new UserChatMessage(question)], new ChatCompletionOptions { MaxOutputTokenCount = 100 });
                    return answer.Content[0].Text;
                }
            }
            """);

        Assert.Equal(("gpt-4o-mini", "azure.ai.openai", 100L, 2), (call.Model.Model, call.Model.Provider, call.Output!.High, call.Prompt.Messages));
    }

    [Fact]
    public async Task A_program_that_fills_its_messages_by_initializer_is_read()
    {
        var call = await Call(Beta17, """
            class Desk(OpenAIClient client)
            {
                public Task Ask(string question) => client.GetChatCompletionsAsync(new ChatCompletionsOptions
                {
                    DeploymentName = "gpt-4",
                    MaxTokens = 250,
                    Messages = { new ChatRequestSystemMessage("Short answers."), new ChatRequestUserMessage(question) },
                });
            }
            """);

        Assert.Equal(("gpt-4", 250L, 2), (call.Model.Model, call.Output!.High, call.Prompt.Messages));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role));
    }

    [Fact]
    public async Task A_program_that_adds_its_messages_is_read_without_those_of_another_request()
    {
        var call = await Call(Beta6, """
            class Desk
            {
                public async Task Ask(string question)
                {
                    var client = new OpenAIClient("key");
                    var other = new ChatCompletionsOptions();
                    other.Messages.Add(new ChatMessage(ChatRole.System, "Never sent."));
                    var options = new ChatCompletionsOptions { MaxTokens = 150 };
                    options.Messages.Add(new ChatMessage(ChatRole.System, "You are a clerk."));
                    options.Messages.Add(new ChatMessage(ChatRole.User, question));
                    await client.GetChatCompletionsAsync("gpt-3.5-turbo", options);
                }
            }
            """);

        Assert.Equal(("gpt-3.5-turbo", "openai", 150L, 2), (call.Model.Model, call.Model.Provider, call.Output!.High, call.Prompt.Messages));
    }

    [Theory]
    [InlineData("""new OpenAIClient("key")""", "openai")]
    [InlineData("""new OpenAIClient(new Uri("https://acme.openai.azure.com"), new Azure.AzureKeyCredential("key"))""", "azure.ai.openai")]
    public async Task The_old_client_serves_both_providers(string client, string provider) =>
        Assert.Equal(provider, (await Call(Beta17, $$"""class C { void M() => {{client}}.GetEmbeddings(new EmbeddingsOptions("text-embedding-ada-002", ["hi"])); }""")).Model.Provider);
}
