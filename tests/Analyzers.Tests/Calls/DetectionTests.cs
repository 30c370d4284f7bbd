namespace Stoker.Analyzers.Tests.Calls;

/// <summary>Which invocations are call sites: symbols decide, never names.</summary>
public class DetectionTests
{
    private static async Task<string[]> Apis(string code) => [.. (await LedgerOf.Code(code)).Calls.Select(c => $"{c.Api} {c.Operation}")];

    [Fact]
    public async Task A_method_of_the_same_name_on_a_type_of_ones_own_is_no_call() => Assert.Empty(await Apis("""
        class ChatClient { public Task<string> CompleteChatAsync(string text) => Task.FromResult(text); }
        class C { Task M(ChatClient chat) => chat.CompleteChatAsync("hi"); }
        """));

    [Fact]
    public async Task Counting_tokens_and_listing_models_are_free() => Assert.Empty(await Apis("""
        class C { async Task M(AnthropicClient client) { await client.Models.List(); await client.Messages.CountTokens(new() { Model = "claude-opus-4-8", Messages = [] }); } }
        """));

    [Fact]
    public async Task Middleware_that_passes_a_call_on_spends_nothing_of_its_own() => Assert.Empty(await Apis("""
        class Logging(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                base.GetResponseAsync(messages, options, cancellationToken);
        }
        """));

    [Theory]
    [InlineData("OpenAI.Chat.ChatClient", "CompleteChat(\"hi\")", "ChatClient.CompleteChat chat")]
    [InlineData("OpenAI.Chat.ChatClient", "CompleteChatAsync(\"hi\")", "ChatClient.CompleteChatAsync chat")]
    [InlineData("OpenAI.Chat.ChatClient", "CompleteChatStreaming(\"hi\")", "ChatClient.CompleteChatStreaming chat")]
    [InlineData("OpenAI.Chat.ChatClient", "CompleteChatStreamingAsync(\"hi\")", "ChatClient.CompleteChatStreamingAsync chat")]
    [InlineData("ResponsesClient", "CreateResponse(\"gpt-5\", \"hi\")", "ResponsesClient.CreateResponse chat")]
    [InlineData("ResponsesClient", "CreateResponseAsync(\"gpt-5\", \"hi\")", "ResponsesClient.CreateResponseAsync chat")]
    [InlineData("ResponsesClient", "CreateResponseStreamingAsync(\"gpt-5\", \"hi\")", "ResponsesClient.CreateResponseStreamingAsync chat")]
    [InlineData("EmbeddingClient", "GenerateEmbedding(\"hi\")", "EmbeddingClient.GenerateEmbedding embeddings")]
    [InlineData("EmbeddingClient", "GenerateEmbeddingsAsync(new[] { \"hi\" })", "EmbeddingClient.GenerateEmbeddingsAsync embeddings")]
    [InlineData("OpenAI.Images.ImageClient", "GenerateImageAsync(\"a cat\")", "ImageClient.GenerateImageAsync image_generation")]
    [InlineData("OpenAI.Audio.AudioClient", "TranscribeAudioAsync(\"talk.mp3\")", "AudioClient.TranscribeAudioAsync transcription")]
    [InlineData("OpenAI.Audio.AudioClient", "GenerateSpeechAsync(\"hi\", \"alloy\")", "AudioClient.GenerateSpeechAsync speech")]
    [InlineData("IChatClient", "GetResponseAsync(\"hi\")", "ChatClientExtensions.GetResponseAsync chat")]
    [InlineData("IChatClient", "GetResponseAsync(new List<ChatMessage>())", "IChatClient.GetResponseAsync chat")]
    [InlineData("IChatClient", "GetStreamingResponseAsync(\"hi\")", "ChatClientExtensions.GetStreamingResponseAsync chat")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "GenerateAsync(\"hi\")", "EmbeddingGeneratorExtensions.GenerateAsync embeddings")]
    [InlineData("IEmbeddingGenerator<string, Embedding<float>>", "GenerateAsync(new[] { \"hi\" })", "IEmbeddingGenerator.GenerateAsync embeddings")]
    [InlineData("AnthropicClient", "Messages.Create(new() { Model = \"claude-opus-4-8\", MaxTokens = 9, Messages = [] })", "IMessageService.Create chat")]
    [InlineData("AnthropicClient", "Messages.CreateStreaming(new() { Model = \"claude-opus-4-8\", MaxTokens = 9, Messages = [] })", "IMessageService.CreateStreaming chat")]
    [InlineData("AnthropicClient", "Messages.Batches.Create(new() { Requests = [] })", "IBatchService.Create chat")]
    public async Task Every_way_to_spend_is_found(string client, string call, string expected) =>
        Assert.Equal([expected], await Apis($$"""class C { void M({{client}} client) { _ = client.{{call}}; } }"""));

    [Fact]
    public async Task A_concrete_class_that_implements_the_interface_is_found() => Assert.Equal(["Fake.GetResponseAsync chat"], await Apis("""
        class Fake : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => null!;
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => null!;
            public object? GetService(System.Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        class C { Task M(Fake chat) => chat.GetResponseAsync([]); }
        """));

    [Fact]
    public async Task A_call_in_generated_code_counts_where_it_maps_to_a_written_line()
    {
        var ledger = await LedgerOf.Code("""
            // <auto-generated/>
            class Page(IChatClient chat)
            {
                Task Hidden() => chat.GetResponseAsync("hi");
            #line 7 "Pages/Chat.razor"
                Task Shown() => chat.GetResponseAsync("hi");
            #line default
            }
            """);

        Assert.Equal(("Pages/Chat.razor", 7), (Assert.Single(ledger.Calls).Place.File, ledger.Calls[0].Place.Line));
    }

    [Fact]
    public async Task Identity_is_member_operation_and_ordinal_so_moved_lines_change_nothing()
    {
        const string Code = "class C {\n async Task M(IChatClient chat) { await chat.GetResponseAsync(\"a\"); await chat.GetResponseAsync(\"b\"); } }";

        var ids = (await LedgerOf.Code(Code)).Calls.Select(c => c.Id).ToList();

        Assert.Equal(["M:C.M(Microsoft.Extensions.AI.IChatClient)#chat#1", "M:C.M(Microsoft.Extensions.AI.IChatClient)#chat#2"], ids);
        Assert.Equal(ids, (await LedgerOf.Code("\n\n" + Code)).Calls.Select(c => c.Id));
    }
}
