namespace Stoker.Analyzers.Tests.Rules;

public class VolatilePrefixRuleTests
{
    private const string Rule = "STK3002";

    private static readonly string Policy = string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 200));

    private static Task Verify(string body, string members = "", string model = "gpt-4.1") => StokerTest.RunAsync(Rule, $$""""
        class Desk(System.Security.Claims.ClaimsPrincipal user, TimeProvider time)
        {
            const string Policy = """{{Policy}}""";
            const string Brief = "Be brief.";
            static readonly OpenAI.Chat.ChatClient chat = new("{{model}}", "key");
            {{members}}

            async Task Run(string question, string[] questions)
            {
                {{body}}
            }
        }
        """");

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(Chat chat) => chat.CompleteChatAsync($"It is {System.DateTime.Now}. Be brief."); }
        """);

    [Fact]
    public Task Changing_text_behind_fixed_text_is_silent() => Verify("""await chat.CompleteChatAsync($"{Policy} It is {DateTime.Now}.");""");

    [Fact]
    public Task Fixed_text_below_the_providers_minimum_is_silent() => Verify("""await chat.CompleteChatAsync($"It is {DateTime.Now}. {Brief}");""");

    [Fact]
    public Task A_text_that_breaks_the_prefix_anyway_is_silent() => Verify("""await chat.CompleteChatAsync($"It is {DateTime.Now}. {question} {Policy}");""");

    [Theory]
    [InlineData("{DateTime.UtcNow:yyyy-MM-dd}")]
    [InlineData("{DateTime.Today:D}")]
    [InlineData("{DateTime.Now.ToString(\"d\")}")]
    [InlineData("{DateTime.Now.DayOfWeek}")]
    [InlineData("{DateTime.Now.ToShortDateString()}")]
    [InlineData("{DateTime.Now.Date}")]
    public Task A_date_outlives_every_cached_prefix(string date) => Verify($$"""await chat.CompleteChatAsync($"Today is {{date}}. {Policy}");""");

    [Fact]
    public Task What_a_constructor_made_stays() => Verify("""await chat.CompleteChatAsync($"Session {_id}. {Policy}");""", "readonly string _id = Guid.NewGuid().ToString();");

    [Fact]
    public Task What_is_made_before_a_loop_stays_for_its_rounds() => Verify("""
        var now = DateTime.Now;
        foreach (var q in questions) await chat.CompleteChatAsync($"It is {now}. {Policy} {q}");
        """);

    [Fact]
    public Task A_parameter_is_not_known_to_change() => Verify("""await chat.CompleteChatAsync($"{question} {Policy}");""");

    [Fact]
    public Task A_model_without_known_caching_is_silent() => Verify("""await chat.CompleteChatAsync($"It is {DateTime.Now}. {Policy}");""", model: "gpt-4-turbo");

    [Fact]
    public Task A_provider_that_wants_a_mark_and_gets_none_caches_nothing_to_break() => StokerTest.RunAsync(Rule, $$""""
        class Desk(AnthropicClient claude)
        {
            const string Policy = """{{Policy}}""";
            Task Run() => claude.Messages.Create(new() { Model = "claude-sonnet-4-5", MaxTokens = 64, System = $"It is {DateTime.Now}. {Policy}", Messages = [] });
        }
        """");

    [Theory]
    [InlineData("{DateTime.Now}")]
    [InlineData("{DateTime.UtcNow:O}")]
    [InlineData("{DateTime.UtcNow.AddHours(1)}")]
    [InlineData("{DateTimeOffset.UtcNow.ToString(\"HH:mm\")}")]
    [InlineData("{time.GetLocalNow()}")]
    [InlineData("{Guid.NewGuid()}")]
    [InlineData("{Guid.NewGuid().ToString(\"N\").Substring(0, 8)}")]
    [InlineData("{System.Diagnostics.Activity.Current?.Id}")]
    [InlineData("{user.Identity?.Name}")]
    public Task Changing_text_ahead_of_fixed_text_warns(string changing) => Verify($$"""await chat.[|CompleteChatAsync|]($"Now: {{changing}}. {Policy}");""");

    [Fact]
    public Task A_local_is_followed() => Verify("""
        var id = Guid.NewGuid().ToString();
        await chat.[|CompleteChatAsync|]($"Request {id}. {Policy}");
        """);

    [Fact]
    public Task A_helper_is_followed() => Verify(
        """await chat.[|CompleteChatAsync|]($"It is {Now()}. {Policy}");""", """static string Now() => DateTime.Now.ToString("s");""");

    [Fact]
    public Task A_message_ahead_counts() => Verify("""await chat.[|CompleteChatAsync|](new OpenAI.Chat.SystemChatMessage($"It is {DateTime.Now}."), new OpenAI.Chat.SystemChatMessage(Policy), new OpenAI.Chat.UserChatMessage(question));""");

    [Fact]
    public Task In_a_loop_a_text_made_for_each_round_warns() => Verify("""foreach (var q in questions) await chat.[|CompleteChatAsync|]($"It is {DateTime.Now}. {Policy} {q}");""");

    [Fact]
    public Task A_mark_behind_changing_text_warns() => StokerTest.RunAsync(Rule, $$""""
        class Desk(AnthropicClient claude)
        {
            const string Policy = """{{Policy}}""";
            Task Run() => claude.Messages.[|Create|](new() { Model = "claude-sonnet-4-5", MaxTokens = 64, System = new List<TextBlockParam> { new TextBlockParam { Text = $"It is {DateTime.Now}. {Policy}", CacheControl = new CacheControlEphemeral() } }, Messages = [] });
        }
        """");
}
