using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Calls;

/// <summary>Most applications wrap the SDK: a caller of a wrapper sees its own model and tokens.</summary>
public class WrapperTests
{
    private const string Assistant = """
        class Assistant(OpenAIClient root)
        {
            public async Task<string> AskAsync(string model, string prompt, int limit = 200) =>
                (await root.GetChatClient(model).CompleteChatAsync([prompt], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = limit })).Value.Content[0].Text;
        }

        """;

    private static int Count(params string[] texts) => TokenCounter.Count(TokenEncoding.O200kBase, texts);

    private static async Task<IReadOnlyList<CallBinding>> BindingsIn(string code) =>
        [.. (await LedgerOf.Code(code)).Methods.SelectMany(m => m.Callees).SelectMany(e => e.Bindings)];

    private static async Task<string[]> ModelsIn(string code) => [.. (await BindingsIn(code)).Select(b => b.Model.Model ?? b.Model.Reason!)];

    private static Task Shown(string code, params (int Marker, string Message)[] expected)
    {
        var test = new StokerTest("STK1001", code);
        foreach (var (marker, message) in expected)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1001", DiagnosticSeverity.Info).WithLocation(marker).WithMessage(message));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK1001", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class Assistant { public Task Ask(string model) => new Chat(model).CompleteChatAsync("hi"); }
        class C { Task M() => new Assistant().Ask("gpt-4.1"); }
        """);

    [Fact]
    public async Task A_method_that_takes_nothing_the_call_depends_on_is_no_wrapper() => Assert.Empty(await BindingsIn("""
        class Assistant(IChatClient ai) { public Task Greet(int times, CancellationToken stop) => ai.GetResponseAsync("hi", null, stop); }
        class C(Assistant assistant) { Task M() => assistant.Greet(3, default); }
        """));

    [Fact]
    public Task Each_caller_is_shown_its_own_cost() => Shown(
        """
        class Assistant(OpenAIClient root)
        {
            public async Task<string> AskAsync(string model, string prompt) =>
                (await root.GetChatClient(model).{|#0:CompleteChatAsync|}([prompt], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 100 })).Value.Content[0].Text;
        }

        class Desk(Assistant assistant)
        {
            Task Small() => assistant.{|#1:AskAsync|}("gpt-4.1-nano", "hi");
            Task Large() => assistant.{|#2:AskAsync|}("gpt-4.1", "Name the capital of France.");
        }
        """,
        (0, "≈ 257 tokens in, ≈ 100 out, model passed by each caller; assumed: 'prompt', output limit 100"),
        (1, "≈ 8 tokens in, ≈ 100 out, $0.0000408 per call (gpt-4.1-nano); assumed: output limit 100; by ChatClient.CompleteChatAsync in Assistant.AskAsync"),
        (2, "≈ 13 tokens in, ≈ 100 out, $0.000826 per call (gpt-4.1); assumed: output limit 100; by ChatClient.CompleteChatAsync in Assistant.AskAsync"));

    [Fact]
    public async Task The_edge_carries_model_prompt_and_limit_as_the_caller_sees_them()
    {
        var binding = Assert.Single(await BindingsIn(Assistant + """class Desk(Assistant a) { Task M(string text) => a.AskAsync("gpt-4.1", "Sort: " + text, limit: 50); }"""));

        Assert.Equal(("gpt-4.1", 50L), (binding.Model.Model, binding.Output?.High));
        Assert.Equal([$"{Count("Sort: ")}", "'text'"], binding.Prompt.Segments.Select(s => s.Text is { } t ? $"{t.O200k}" : $"'{s.Name}'"));
    }

    [Fact]
    public async Task The_call_site_keeps_its_identity()
    {
        var ledger = await LedgerOf.Code(Assistant + """class Desk(Assistant a) { Task M() => a.AskAsync("gpt-4.1", "x"); }""");

        Assert.Equal(Assert.Single(ledger.Calls).Id, ledger.Methods.SelectMany(m => m.Callees).Single().Bindings.Single().Call);
    }

    [Fact]
    public async Task A_default_of_the_wrappers_parameter_holds_where_the_caller_passes_nothing() =>
        Assert.Equal(200, (await BindingsIn(Assistant + """class Desk(Assistant a) { Task M() => a.AskAsync("gpt-4.1", "x"); }""")).Single().Output?.High);

    [Theory]
    [InlineData("class Desk(Assistant a) { const string Model = \"gpt-4.1\"; Task M() => a.AskAsync(Model, \"x\"); }")]
    [InlineData("class Desk(Assistant a) { readonly string _model = \"gpt-4.1\"; Task M() => a.AskAsync(prompt: \"x\", model: _model); }")]
    [InlineData("class Desk { Task M(OpenAIClient root) => new Assistant(root).AskAsync(\"gpt-4.1\", \"x\"); }")]
    public async Task Arguments_are_followed_as_at_the_call_itself(string caller) => Assert.Equal(["gpt-4.1"], await ModelsIn(Assistant + caller));

    [Fact]
    public async Task A_model_from_settings_stays_symbolic_on_the_edge() =>
        Assert.Equal("Ai:Model", (await BindingsIn("using Microsoft.Extensions.Configuration;" + Assistant + """class Desk(Assistant a, IConfiguration c) { Task M() => a.AskAsync(c["Ai:Model"]!, "x"); }""")).Single().Model.Key);

    [Fact]
    public async Task A_wrapper_of_a_wrapper_binds_what_it_knows_and_its_caller_the_rest() => Assert.Equal(
        ["gpt-4.1: 'question'", $"gpt-4.1: {Count("Why?")}"],
        (await BindingsIn(Assistant + """
            class Expert(Assistant a) { public Task Answer(string question) => a.AskAsync("gpt-4.1", question); }
            class Web(Expert e) { Task M() => e.Answer("Why?"); }
            """)).Select(b => $"{b.Model.Model}: {(b.Prompt.Segments[0].Text is { } t ? $"{t.O200k}" : $"'{b.Prompt.Segments[0].Name}'")}"));

    [Fact]
    public async Task What_an_object_is_made_with_binds_its_calls() => Assert.Equal(["gpt-4.1-mini", "gpt-4.1"], await ModelsIn("""
        class Bot(OpenAIClient root, string model) { public Task Say(string text) => root.GetChatClient(model).CompleteChatAsync(text); }
        class Desk(OpenAIClient root)
        {
            Task A() => new Bot(root, "gpt-4.1-mini").Say("x");
            Task B() { var bot = new Bot(root, "gpt-4.1"); return bot.Say("x"); }
        }
        """));

    [Fact]
    public async Task A_base_constructor_gets_what_the_derived_one_passes_on() => Assert.Equal(["gpt-4.1-mini", "gpt-4.1"], await ModelsIn("""
        class Bot
        {
            private readonly OpenAI.Chat.ChatClient _chat;
            protected Bot(string model) => _chat = new(model, "key");
            public Task Say(string text) => _chat.CompleteChatAsync(text);
        }

        class Small : Bot { public Small() : base("gpt-4.1-mini") { } }
        class Large : Bot { public Large(string model) : base(model) { } }
        class Desk { Task A() => new Small().Say("x"); Task B() => new Large("gpt-4.1").Say("x"); }
        """));

    [Fact]
    public async Task A_property_that_the_objects_initializer_sets_binds_its_calls() => Assert.Equal(["gpt-4.1"], await ModelsIn("""
        class Bot { public required string Model { get; init; } public Task Say(string text) => new OpenAI.Chat.ChatClient(Model, "key").CompleteChatAsync(text); }
        class Desk { Task A() => new Bot { Model = "gpt-4.1" }.Say("x"); }
        """));

    [Fact]
    public Task A_service_called_through_its_interface_is_its_one_implementation() => Shown(
        """
        interface IAssistant { Task AskAsync(string prompt); }
        class Assistant : IAssistant
        {
            private readonly OpenAI.Chat.ChatClient _chat = new("gpt-4.1-nano", "key");
            public Task AskAsync(string prompt) => _chat.{|#0:CompleteChatAsync|}(prompt);
        }

        class Desk(IAssistant assistant) { Task M() => assistant.{|#1:AskAsync|}("hi"); }
        """,
        (0, "≈ 257 tokens in, ≈ 300 out, $0.000146 per call (gpt-4.1-nano); assumed: 'prompt', no output limit but the model's"),
        (1, "≈ 8 tokens in, ≈ 300 out, $0.000121 per call (gpt-4.1-nano); assumed: no output limit but the model's; by ChatClient.CompleteChatAsync in Assistant.AskAsync"));

    [Fact]
    public Task An_interface_with_two_implementations_is_nobodys() => StokerTest.RunAsync("STK2002", """
        interface IAssistant { Task AskAsync(string prompt); }
        class A : IAssistant { public Task AskAsync(string prompt) => new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").CompleteChatAsync(prompt); }
        class B : IAssistant { public Task AskAsync(string prompt) => Task.CompletedTask; }
        class Desk(IAssistant assistant) { async Task M(string[] texts) { foreach (var t in texts) await assistant.AskAsync(t); } }
        """);

    [Fact]
    public async Task A_list_that_the_caller_fills_is_read_up_to_where_it_is_handed_over() => Assert.Equal(
        [$"{Count("Be brief.")}", "'text'", $"{Count("And cite.")}"],
        (await BindingsIn("""
            class Assistant(IChatClient ai) { public Task Ask(List<ChatMessage> messages) { messages.Add(new(ChatRole.User, "And cite.")); return ai.GetResponseAsync(messages); } }
            class Desk(Assistant a)
            {
                async Task M(string text)
                {
                    var list = new List<ChatMessage> { new(ChatRole.System, "Be brief.") };
                    list.Add(new(ChatRole.User, text));
                    await a.Ask(list);
                    list.Add(new(ChatRole.User, "later"));
                }
            }
            """)).Single().Prompt.Segments.Select(s => s.Text is { } t ? $"{t.O200k}" : $"'{s.Name}'"));

    [Fact]
    public async Task A_call_that_is_reached_in_two_ways_is_left_to_each_of_them() => Assert.Equal(
        ["gpt-4.1", "gpt-4.1-mini"],
        (await ModelsIn(Assistant + """
            class Router(Assistant a) { public Task Both(string text) => Task.WhenAll(a.AskAsync("gpt-4.1", text), a.AskAsync("gpt-4.1-mini", text)); }
            class Web(Router r) { Task M() => r.Both("Why?"); }
            """)).Order());

    [Fact]
    public async Task Recursion_ends() => Assert.NotEmpty(await BindingsIn("""
        class Assistant(OpenAIClient root)
        {
            public async Task Ask(string model, int depth) { await root.GetChatClient(model).CompleteChatAsync("x"); if (depth > 0) await Again(model, depth - 1); }
            private Task Again(string model, int depth) => Ask(model, depth);
            Task Start() => Ask("gpt-4.1", 3);
        }
        """));

    [Fact]
    public Task A_model_that_is_not_allowed_is_told_to_the_caller_who_passes_it() => StokerTest.RunAsync(
        "STK4002",
        Assistant + """class Desk(Assistant a) { Task A() => a.AskAsync("gpt-4.1-nano", "x"); Task B() => a.[|AskAsync|]("gpt-4.1", "x"); }""",
        "stoker.forbidden_models = gpt-4.1");

    [Fact]
    public Task A_model_that_the_wrapper_itself_names_is_told_once() => StokerTest.RunAsync(
        "STK4002",
        """
        class Assistant { public Task Ask(string prompt) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").[|CompleteChatAsync|](prompt); }
        class Desk(Assistant a) { Task A() => a.Ask("x"); }
        """,
        "stoker.forbidden_models = gpt-4.1");

    [Fact]
    public Task A_frontier_model_that_a_caller_passes_in_a_loop_warns_there() => StokerTest.RunAsync(
        "STK2002",
        Assistant + """
            class Desk(Assistant a)
            {
                async Task Small(string[] texts) { foreach (var t in texts) await a.AskAsync("gpt-6-luna", t); }
                async Task Large(string[] texts) { foreach (var t in texts) await a.[|AskAsync|]("gpt-6.1-sol", t); }
            }
            """);

    [Fact]
    public Task A_model_that_each_caller_passes_is_not_unknown() => StokerTest.RunAsync(
        "STK1003",
        Assistant + """class Desk(Assistant a) { Task A() => a.AskAsync("gpt-4.1", "x"); Task B() => a.AskAsync("gpt-4.1-nano", "x"); }""");

    [Fact]
    public Task A_model_that_one_caller_does_not_know_either_is_unknown() => StokerTest.RunAsync(
        "STK1003",
        Assistant.Replace("CompleteChatAsync", "[|CompleteChatAsync|]", StringComparison.Ordinal) +
        """class Desk(Assistant a) { Task A() => a.AskAsync("gpt-4.1", "x"); public Task B(string model) => a.AskAsync(model, "x"); }""");
}
