using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK6001: compact JSON in a prompt.</summary>
public class CompactJsonFixTests
{
    private static string Code(string body, string members, string method) => $$"""
        using System.Text.Json;
        using System.Text.Json.Nodes;

        class Order { public int Id { get; set; } }

        class Desk(JsonObject node)
        {
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");
            {{members}}

            async Task Run(Order order)
            {
                {{body.Replace("CompleteChatAsync", method, StringComparison.Ordinal)}}
            }
        }
        """;

    private static Task Fix(string before, string? after = null, string members = "", string? membersAfter = null)
    {
        var test = new FixTest<CompactJsonFix>(
            Code(before, members, "{|#0:CompleteChatAsync|}"), after is null ? null : Code(after, membersAfter ?? members, "CompleteChatAsync")).Titled("Write compact JSON into the prompt");
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK6001", DiagnosticSeverity.Info).WithLocation(0));
        if (after is null)
        {
            test.FixedState.ExpectedDiagnostics.Add(new DiagnosticResult("STK6001", DiagnosticSeverity.Info).WithLocation(0));
        }

        return test.RunAsync();
    }

    [Fact]
    public Task Options_that_others_use_too_are_left_alone() => Fix(
        """await chat.CompleteChatAsync(JsonSerializer.Serialize(order, Indented)); Console.WriteLine(JsonSerializer.Serialize(order, Indented));""",
        members: "private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };");

    [Fact]
    public Task A_text_that_others_use_too_is_left_alone() => Fix("""
        var json = JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true });
                Console.WriteLine(json);
                await chat.CompleteChatAsync(json);
        """);

    [Fact]
    public Task Options_at_the_call_are_changed() => Fix(
        """await chat.CompleteChatAsync($"Order: {JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true, MaxDepth = 4 })}");""",
        """await chat.CompleteChatAsync($"Order: {JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = false, MaxDepth = 4 })}");""");

    [Fact]
    public Task Options_of_its_own_in_a_field_are_changed() => Fix(
        """await chat.CompleteChatAsync("Order: " + JsonSerializer.Serialize(order, Indented));""",
        """await chat.CompleteChatAsync("Order: " + JsonSerializer.Serialize(order, Indented));""",
        "private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };",
        "private static readonly JsonSerializerOptions Indented = new() { WriteIndented = false };");

    [Fact]
    public Task Two_texts_of_one_call_are_changed_at_once() => Fix(
        """await chat.CompleteChatAsync(JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true }) + node.ToString());""",
        """await chat.CompleteChatAsync(JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = false }) + node.ToJsonString());""");

    [Fact]
    public Task A_node_in_an_interpolation_is_written_compact() => Fix(
        """await chat.CompleteChatAsync($"Order: {node}");""", """await chat.CompleteChatAsync($"Order: {node.ToJsonString()}");""");
}
