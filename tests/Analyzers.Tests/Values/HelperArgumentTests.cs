using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>What a helper makes depends on what it is given: its parameters stand for the arguments of the call at hand.</summary>
public class HelperArgumentTests
{
    private static int Count(params string[] texts) => TokenCounter.Count(TokenEncoding.O200kBase, texts);

    private static async Task<LedgerCall> CallIn(string helpers, string statement) => Assert.Single((await LedgerOf.Code($$"""
        class Desk(IChatClient ai)
        {
            {{helpers}}
            async Task Run(string text) { {{statement}} }
        }
        """)).Calls);

    private static async Task<string> PromptOf(string helpers, string statement) =>
        string.Join(" | ", (await CallIn(helpers, statement)).Prompt.Segments.Select(s => s.Text is { } t ? t.O200k.ToString() : $"'{s.Name}'"));

    [Fact]
    public async Task A_helpers_parameter_is_what_the_call_passes() =>
        Assert.Equal($"{Count("Tell about ", "hens")}", await PromptOf("""static string Ask(string topic) => $"Tell about {topic}";""", """await ai.GetResponseAsync(Ask("hens"));"""));

    [Fact]
    public async Task What_the_caller_does_not_know_is_the_callers_hole() =>
        Assert.Equal($"{Count("Tell about ")} | 'text'", await PromptOf("""static string Ask(string topic) => $"Tell about {topic}";""", """await ai.GetResponseAsync(Ask(text));"""));

    [Fact]
    public async Task One_helper_called_twice_is_read_with_each_calls_own_argument() =>
        Assert.Equal(
            $"{Count("<", "a", ">", "<", "bb", ">")}",
            await PromptOf("""static string Tag(string x) => $"<{x}>";""", """await ai.GetResponseAsync(Tag("a") + Tag("bb"));"""));

    [Fact]
    public async Task A_helper_inside_itself_is_read_from_the_inside_out() =>
        Assert.Equal(
            $"{Count("<", "<", "a", ",", "a", ">", ",", "<", "a", ",", "a", ">", ">")}",
            await PromptOf("""static string Twice(string x) => $"<{x},{x}>";""", """await ai.GetResponseAsync(Twice(Twice("a")));"""));

    [Fact]
    public async Task A_helper_that_calls_itself_ends_as_a_hole() =>
        Assert.Contains("'", await PromptOf("""static string Loop(string x) => Loop(x + "a");""", """await ai.GetResponseAsync(Loop("b"));"""), StringComparison.Ordinal);

    [Fact]
    public async Task A_helper_that_makes_the_messages_is_read_with_its_arguments() =>
        Assert.Equal(
            $"{Count("Be brief.")} | 'text'",
            await PromptOf(
                """static List<ChatMessage> Messages(string rules, string question) => [new(ChatRole.System, rules), new(ChatRole.User, question)];""",
                """await ai.GetResponseAsync(Messages("Be brief.", text));"""));

    [Fact]
    public async Task A_helper_that_makes_the_options_is_read_with_its_arguments()
    {
        var call = await CallIn(
            """static ChatOptions Options(string model, int limit = 250) => new() { ModelId = model, MaxOutputTokens = limit };""",
            """await ai.GetResponseAsync(text, Options("gpt-4.1-mini"));""");

        Assert.Equal(("gpt-4.1-mini", 250), (call.Model.Model, call.Output?.High));
    }

    [Fact]
    public async Task A_helper_that_makes_the_client_is_read_with_its_arguments() =>
        Assert.Equal("gpt-4.1-nano", (await CallIn(
            """static OpenAI.Chat.ChatClient Make(string model) => new(model, "key");""",
            """await Make("gpt-4.1-nano").CompleteChatAsync(text);""")).Model.Model);

    [Fact]
    public async Task An_object_of_ones_own_keeps_what_its_constructor_got() =>
        Assert.Equal($"{Count("Answer as ", "a pirate")}", string.Join("", (await LedgerOf.Code("""
            class Persona(string who) { public string Prompt() => "Answer as " + who; }
            class Desk(IChatClient ai) { Task Run() => ai.GetResponseAsync(new Persona("a pirate").Prompt()); }
            """)).Calls.Single().Prompt.Segments.Select(s => s.Text?.O200k)));
}
