using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>Lists of messages that are put together before the call.</summary>
public class MessageListTests
{
    private static int Count(params string[] texts) => TokenCounter.Count(TokenEncoding.O200kBase, texts);

    private static async Task<PromptShape> Prompt(string members, string body) => Assert.Single((await LedgerOf.Code($$"""
        static class Fill { public static void Rules(this List<ChatMessage> list, string rules) => list.Add(new(ChatRole.System, rules)); }
        class Desk(IChatClient ai)
        {
            {{members}}
            async Task Run(string text, bool isShort, int kind) { {{body}} }
        }
        """)).Calls).Prompt;

    private static async Task<string> Text(string members, string body) =>
        string.Join(" | ", (await Prompt(members, body)).Segments.Select(s => $"{s.Role ?? "-"}:{(s.Text is { } t ? t.O200k.ToString() : $"'{s.Name}'")}"));

    [Fact]
    public async Task A_helper_that_is_handed_the_list_fills_it_with_what_it_is_given() => Assert.Equal(
        $"system:{Count("Be brief.")} | user:'text'",
        await Text(
            "static void Put(List<ChatMessage> list, string rules, string question) { list.Add(new(ChatRole.System, rules)); list.Add(new(ChatRole.User, question)); }",
            """var list = new List<ChatMessage>(); Put(list, "Be brief.", text); await ai.GetResponseAsync(list);"""));

    [Fact]
    public async Task An_extension_of_ones_own_fills_it_too_in_its_place() => Assert.Equal(
        $"system:{Count("Be brief.")} | user:'text' | system:{Count("Cite.")}",
        await Text("", """var list = new List<ChatMessage>(); list.Rules("Be brief."); list.Add(new(ChatRole.User, text)); list.Rules("Cite."); await ai.GetResponseAsync(list);"""));

    [Fact]
    public async Task What_is_added_after_the_call_is_not_sent() => Assert.Equal(
        "user:'text'",
        await Text("", """var list = new List<ChatMessage> { new(ChatRole.User, text) }; await ai.GetResponseAsync(list); list.Rules("Later.");"""));

    [Fact]
    public async Task A_field_starts_with_its_initializer_and_what_the_constructor_adds() => Assert.Equal(
        $"system:{Count("Be brief.")} | user:'text'",
        string.Join(" | ", Assert.Single((await LedgerOf.Code("""
            class Desk
            {
                readonly IChatClient _ai;
                readonly List<ChatMessage> _history = [];
                public Desk(IChatClient ai) { _ai = ai; _history.Add(new(ChatRole.System, "Be brief.")); }
                Task Run(string text) { _history.Add(new(ChatRole.User, text)); return _ai.GetResponseAsync(_history); }
            }
            """)).Calls).Prompt.Segments.Select(s => $"{s.Role}:{(s.Text is { } t ? t.O200k.ToString() : $"'{s.Name}'")}")));

    [Theory]
    [InlineData("""ChatMessage first = isShort ? new(ChatRole.User, "Hi") : new(ChatRole.User, "Name all of the capitals."); await ai.GetResponseAsync([first]);""")]
    [InlineData("""await ai.GetResponseAsync(isShort ? [new ChatMessage(ChatRole.User, "Hi")] : new List<ChatMessage> { new(ChatRole.User, "Name all of the capitals.") });""")]
    [InlineData("""var list = kind switch { 1 => new List<ChatMessage> { new(ChatRole.User, "Hi") }, 2 => new List<ChatMessage> { new(ChatRole.User, "Name all of the capitals.") }, _ => throw new Exception() }; await ai.GetResponseAsync(list);""")]
    [InlineData("""List<ChatMessage> list; if (isShort) list = [new(ChatRole.User, "Hi")]; else list = [new(ChatRole.User, "Name all of the capitals.")]; await ai.GetResponseAsync(list);""")]
    public async Task Branches_are_joined_as_a_range(string body)
    {
        var prompt = await Prompt("", body);

        var tokens = Assert.Single(prompt.Segments).Tokens!;
        Assert.Equal((Count("Hi"), (long?)Count("Name all of the capitals."), 1), (tokens.Low, tokens.High, prompt.Messages));
    }

    [Fact]
    public async Task A_record_copied_with_changes_sends_the_changed_text() => Assert.Equal(
        $"user:{Count("New")}",
        await Text("""record Ask(string Question, string Tone);""", """var one = new Ask("Old", "dry"); var two = one with { Question = "New" }; await ai.GetResponseAsync(two.Question);"""));

    [Fact]
    public async Task An_object_that_settings_are_bound_to_keeps_nothing_of_its_initializer() => Assert.Equal(
        "user:'ask.Question'",
        await Text(
            """class Ask { public string Question { get; set; } = ""; } static void Bind(object settings, object target) { }""",
            """var ask = new Ask { Question = "Old" }; Bind("Ai", ask); await ai.GetResponseAsync(ask.Question);"""));

    [Fact]
    public async Task Objects_that_refer_to_each_other_end_as_a_hole() => Assert.Equal(
        "user:'a.Question'",
        await Text(
            """record Ask(string Question);""",
            """Ask a = null!, b = null!; a = new Ask(b.Question); b = new Ask(a.Question); await ai.GetResponseAsync(a.Question);"""));

    [Fact]
    public async Task A_list_that_cannot_be_seen_is_a_hole_before_what_is_added() => Assert.Equal(
        $"-:'Load()' | system:{Count("Be brief.")}",
        await Text("static List<ChatMessage> Load() { throw null!; }", """var list = Load(); list.Rules("Be brief."); await ai.GetResponseAsync(list);"""));
}
