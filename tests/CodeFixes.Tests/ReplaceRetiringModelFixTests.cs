namespace Stoker.CodeFixes.Tests;

/// <summary>STK1004: replace a model that is switched off. How each spelling is replaced is tested with the economy model.</summary>
public class ReplaceRetiringModelFixTests
{
    private static FixTest<ReplaceRetiringModelFix> Fix(string before, string? after = null) => new(before, after);

    [Fact]
    public Task A_model_nobody_retires_is_left_alone() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").CompleteChat("hi"); } }""").RunAsync();

    [Fact]
    public Task Without_a_successor_nothing_is_offered() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("o3-pro", "key").[|CompleteChat|]("hi"); } }""").RunAsync();

    [Fact]
    public Task A_model_from_configuration_is_not_judged_here() => Fix("""
        using Microsoft.Extensions.Configuration;
        class Desk(IConfiguration settings) { void Run() { new OpenAI.Chat.ChatClient(settings["Model"] ?? "gpt-5", "key").CompleteChat("hi"); } }
        """).RunAsync();

    [Fact]
    public Task The_successor_takes_its_place() => Fix(
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-5", "key").[|CompleteChat|]("hi"); } }""",
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").CompleteChat("hi"); } }""").Titled("Use gpt-6.1-sol here").RunAsync();

    [Fact]
    public Task A_dated_snapshot_is_replaced_whole_and_a_saving_is_told() => Fix(
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-4o-2024-08-06", "key").[|CompleteChat|]("hi"); } }""",
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6-luna", "key").CompleteChat("hi"); } }""").Titled("Use gpt-6-luna here (−95 % per call)").RunAsync();
}
