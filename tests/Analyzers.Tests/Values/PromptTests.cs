using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

public class PromptTests
{
    /// <summary>The prompt in short: role, then a fixed part's token count (checked against the text) or a hole's name.</summary>
    private static async Task<string> PromptOf(string body, params (string, string)[] files) =>
        string.Join(" | ", (await LedgerOf.Body(body, files)).Prompt.Segments.Select(s => $"{s.Role ?? "-"}:{(s.Text is { } t ? t.O200k.ToString() : $"'{s.Name}'")}"));

    private static int Count(string text) => TokenCounter.Count(TokenEncoding.O200kBase, text);

    [Fact]
    public async Task A_constant_is_counted_exactly()
    {
        var call = await LedgerOf.Body("""await ai.GetResponseAsync("Name the capital of France.");""");

        var segment = Assert.Single(call.Prompt.Segments);
        Assert.Equal((SegmentKind.Fixed, "user", Count("Name the capital of France.")), (segment.Kind, segment.Role, segment.Text!.Value.O200k));
    }

    [Fact]
    public async Task The_ledger_never_holds_text_of_a_prompt()
    {
        var ledger = await LedgerOf.Code("""class C(IChatClient chat) { Task M(string x) => chat.GetResponseAsync("a very secret prompt " + x); }""");

        Assert.DoesNotContain("secret", LedgerJson.Write(ledger));
    }

    [Theory]
    [InlineData("$\"Summarize: {text}\"")]
    [InlineData("\"Summarize: \" + text")]
    [InlineData("string.Concat(\"Summarize: \", text)")]
    [InlineData("string.Format(\"Summarize: {0}\", text)")]
    [InlineData("string.Join(\": \", \"Summarize\", text)")]
    [InlineData("$\"\"\"Summarize: {text}\"\"\".Trim()")]
    public async Task Text_and_hole_are_told_apart(string prompt) =>
        Assert.Equal($"user:{Count("Summarize: ")} | user:'text'", await PromptOf($"await ai.GetResponseAsync({prompt});"));

    [Fact]
    public async Task Neighbouring_constants_are_one_text() =>
        Assert.Equal($"user:{Count("You are terse. Answer.")}", await PromptOf("""const string Tone = "You are terse."; await ai.GetResponseAsync(Tone + " Answer.");"""));

    [Theory]
    [InlineData("""await chat.CompleteChatAsync(new OpenAI.Chat.SystemChatMessage("Be brief."), new OpenAI.Chat.UserChatMessage(text));""")]
    [InlineData("""await chat.CompleteChatAsync([OpenAI.Chat.ChatMessage.CreateSystemMessage("Be brief."), OpenAI.Chat.ChatMessage.CreateUserMessage(text)]);""")]
    [InlineData("""await chat.CompleteChatAsync(new List<OpenAI.Chat.ChatMessage> { new OpenAI.Chat.SystemChatMessage("Be brief."), new OpenAI.Chat.UserChatMessage(text) });""")]
    [InlineData("""await ai.GetResponseAsync([new(ChatRole.System, "Be brief."), new(ChatRole.User, text)]);""")]
    [InlineData("""var list = new List<ChatMessage> { new(ChatRole.System, "Be brief.") }; list.Add(new(ChatRole.User, text)); await ai.GetResponseAsync(list);""")]
    [InlineData("""var list = new List<ChatMessage>(); list.Add(new(ChatRole.System, "Be brief.")); list.Add(new(ChatRole.User, text)); await ai.GetResponseAsync(list);""")]
    [InlineData("""await ai.GetResponseAsync(text, new ChatOptions { Instructions = "Be brief." });""")]
    [InlineData("""await anthropic.Messages.Create(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = "Be brief.", Messages = [new UserMessageParam(text)] });""")]
    [InlineData("""await anthropic.Messages.Create(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { new() { Text = "Be brief." } }, Messages = [new UserMessageParam { Content = text }] });""")]
    public async Task Messages_are_read_in_every_shape(string call) =>
        Assert.Equal($"system:{Count("Be brief.")} | user:'text'", await PromptOf(call));

    [Fact]
    public async Task A_prompt_file_given_to_the_compiler_is_counted() =>
        Assert.Equal($"user:{Count("From a file.")}", await PromptOf(
            """await ai.GetResponseAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Prompts", "reply.md")));""",
            ("/app/Prompts/reply.md", "From a file.")));

    [Fact]
    public async Task A_prompt_file_that_was_not_given_is_a_hole() =>
        Assert.Equal("user:'ReadAllText(…)'", await PromptOf("""await ai.GetResponseAsync(File.ReadAllText("Prompts/other.md"));""", ("/app/Prompts/reply.md", "x")));

    [Fact]
    public async Task Tool_definitions_are_part_of_what_is_sent() =>
        Assert.Contains(
            (await LedgerOf.Body("""
                await chat.CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { Tools = { OpenAI.Chat.ChatTool.CreateFunctionTool("lookup", "Finds a booking.") } });
                """)).Prompt.Segments,
            s => s.Kind == SegmentKind.Tools);

    [Fact]
    public async Task A_limit_is_read_from_options_and_its_absence_is_seen()
    {
        Assert.Equal(200, (await LedgerOf.Body("""await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 200 });""")).Output?.High);
        Assert.Null((await LedgerOf.Body("""await ai.GetResponseAsync(text);""")).Output);
    }
}
