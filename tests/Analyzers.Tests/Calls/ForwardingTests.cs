namespace Stoker.Analyzers.Tests.Calls;

/// <summary>Not a spend twice: what passes a call on, declares it, describes it or stands in for it spends nothing.</summary>
public class ForwardingTests
{
    private static readonly string[] Pipeline = ["Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "Microsoft.Agents.AI", "Microsoft.Agents.AI.OpenAI"];

    private static async Task<string[]> Apis(string code) => [.. (await LedgerOf.Code(code)).Calls.Select(c => c.Api)];

    private static async Task<string[]> PipelineApis(string code) =>
        [.. (await LedgerOf.Code(Pipeline, "using Microsoft.Extensions.AI; using Microsoft.Agents.AI; using OpenAI; using OpenAI.Chat; using ChatMessage = Microsoft.Extensions.AI.ChatMessage;\n" + code)).Calls.Select(c => c.Api)];

    private static string Override(string body, string stream = "base.GetStreamingResponseAsync(messages, options, stop)") => $$"""
        class Guard(IChatClient inner) : DelegatingChatClient(inner)
        {
            static bool Skip => Environment.TickCount > 0;
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken stop = default) { {{body}} }
            public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken stop = default) => {{stream}};
        }
        """;

    [Theory]
    [InlineData("return await base.GetResponseAsync(messages, options, stop);")]
    [InlineData("return await InnerClient.GetResponseAsync(messages, options, stop);")]
    [InlineData("if (Skip) return await InnerClient.GetResponseAsync(messages, options, stop); var list = messages.ToList(); return await InnerClient.GetResponseAsync(list, options, stop);")]
    [InlineData("var answer = new ChatResponse(); await Task.Run(async () => answer = await InnerClient.GetResponseAsync(messages, options, stop)); return answer;")]
    [InlineData("await foreach (var update in InnerClient.GetStreamingResponseAsync(messages, options, stop)) { } return new ChatResponse();")]
    public async Task An_override_that_passes_the_call_on_is_none(string body) => Assert.Empty(await Apis(Override(body)));

    [Fact]
    public async Task An_iterator_that_passes_the_stream_on_is_none() => Assert.Empty(await Apis("""
        class Guard(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
            {
                await foreach (var update in InnerClient.GetStreamingResponseAsync(messages.ToList(), options, stop)) { yield return update; }
            }
        }
        """));

    [Fact]
    public async Task A_part_of_middleware_that_sends_what_was_given_is_none() => Assert.Empty(await Apis("""
        class Guard(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken stop = default) => Safely(InnerClient, messages);
            private static async Task<ChatResponse> Safely(IChatClient client, IEnumerable<ChatMessage> messages) { try { return await client.GetResponseAsync(messages); } catch (Exception) { return new(); } }
        }
        """));

    [Fact]
    public async Task A_part_of_middleware_that_asks_something_else_spends() => Assert.Equal(["ChatClientExtensions.GetResponseAsync"], await Apis("""
        class Guard(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken stop = default) { await IsSafe(messages.Last().Text); return await base.GetResponseAsync(messages, options, stop); }
            private Task<ChatResponse> IsSafe(string text) => InnerClient.GetResponseAsync("Is this safe? " + text);
        }
        """));

    [Fact]
    public async Task Middleware_that_asks_a_model_of_another_kind_spends() =>
        Assert.Equal(["EmbeddingClient.GenerateEmbedding"], await Apis(Override("""new OpenAI.Embeddings.EmbeddingClient("text-embedding-3-small", "key").GenerateEmbedding("x"); return await base.GetResponseAsync(messages, options, stop);""")));

    [Theory]
    [InlineData("""(messages, options, inner, stop) => inner.GetResponseAsync(messages, options, stop)""", "")]
    [InlineData("Pass", "static Task<ChatResponse> Pass(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient inner, CancellationToken stop) => inner.GetResponseAsync(messages, options, stop);")]
    [InlineData("(messages, options, inner, stop) => Log(messages, options, inner, stop, 3)", "static Task<ChatResponse> Log(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient inner, CancellationToken stop, int level) => inner.GetResponseAsync(messages, options, stop);")]
    [InlineData("Again", """
        static async Task<ChatResponse> Again(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient inner, CancellationToken stop)
        {
            var answer = await inner.GetResponseAsync(messages, options, stop);
            while (answer.Messages.Count > 9) { answer = await inner.GetResponseAsync(answer.Messages, options, stop); }
            return answer;
        }
        """)]
    public async Task A_function_that_a_pipeline_is_built_with_is_none(string function, string member) => Assert.Empty(await PipelineApis($$"""
        class Setup
        {
            {{member}}
            IChatClient Make(IChatClient client) => client.AsBuilder().Use({{function}}, null).Build();
        }
        """));

    [Fact]
    public async Task An_agents_middleware_is_none() => Assert.Empty(await PipelineApis("""
        class Setup
        {
            static Task<AgentResponse> Pass(IEnumerable<ChatMessage> messages, AgentSession? session, AgentRunOptions? options, AIAgent inner, CancellationToken stop) => inner.RunAsync(messages, session, options, stop);
            AIAgent Make(AIAgent agent) => agent.AsBuilder().Use(Pass, null).Build();
        }
        """));

    [Fact]
    public async Task Declaring_the_method_in_an_interface_is_none() => Assert.Empty(await Apis("""
        interface IAsk : IChatClient { new Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken stop = default); }
        """));

    private const string Mocks = """
        namespace Moq
        {
            public class Mock<T> { public T Object => default!; public Mock<T> Setup<R>(System.Linq.Expressions.Expression<Func<T, R>> call) => this; public void Verify<R>(System.Linq.Expressions.Expression<Func<T, R>> call) { } }
        }

        namespace NSubstitute
        {
            public static class Substitute { public static T For<T>() { throw null!; } }
            public static class Extensions { public static T Received<T>(this T substitute, int count) { throw null!; } }
        }

        """;

    [Theory]
    [InlineData("""new Moq.Mock<IChatClient>().Setup(c => c.GetResponseAsync(new List<ChatMessage>(), null, default));""")]
    [InlineData("""var mock = new Moq.Mock<IChatClient>(); mock.Verify(c => c.GetResponseAsync(new List<ChatMessage>(), null, default));""")]
    [InlineData("""var mock = new Moq.Mock<IChatClient>(); mock.Object.GetResponseAsync("hi");""")]
    [InlineData("""var ai = NSubstitute.Substitute.For<IChatClient>(); ai.GetResponseAsync("hi");""")]
    [InlineData("""var ai = NSubstitute.Substitute.For<IChatClient>(); NSubstitute.Extensions.Received(ai, 1).GetResponseAsync("hi");""")]
    public async Task What_a_mock_is_told_or_stands_in_for_is_none(string statement) => Assert.Empty(await Apis(Mocks + $$"""
        class Test { void M() { {{statement}} } }
        """));

    [Fact]
    public async Task A_client_that_comes_from_elsewhere_is_asked_for_real() =>
        Assert.Equal(["ChatClientExtensions.GetResponseAsync"], await Apis("""class C { void M(Func<IChatClient> make) => make().GetResponseAsync("hi"); }"""));
}
