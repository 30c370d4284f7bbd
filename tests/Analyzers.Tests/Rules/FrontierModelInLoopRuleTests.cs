using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class FrontierModelInLoopRuleTests
{
    private static string Code(string model, string body) => $$"""
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient chat = new("{{model}}", "key");

            async Task Run(string[] texts)
            {
                {{body}}
            }
        }
        """;

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK2002", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { async Task M(string[] texts) { foreach (var t in texts) await new Chat("gpt-6.1-sol").CompleteChatAsync(t); } }
        """);

    [Fact]
    public Task A_frontier_model_outside_a_loop_is_silent() => StokerTest.RunAsync("STK2002", Code("gpt-6.1-sol", """await chat.CompleteChatAsync("hi");"""));

    [Fact]
    public Task An_economy_model_in_a_loop_is_silent() => StokerTest.RunAsync("STK2002", Code("gpt-6-luna", """foreach (var t in texts) await chat.CompleteChatAsync(t);"""));

    [Fact]
    public Task A_conversation_on_a_frontier_model_is_silent() =>
        StokerTest.RunAsync("STK2002", Code("gpt-6.1-sol", """while (Console.ReadLine() is { } line) await chat.CompleteChatAsync(line);"""));

    [Fact]
    public Task A_frontier_model_in_a_batch_warns() => StokerTest.RunAsync("STK2002", Code("gpt-6.1-sol", """foreach (var t in texts) await chat.[|CompleteChatAsync|](t);"""));

    [Fact]
    public Task A_lambda_run_for_each_item_warns() => StokerTest.RunAsync("STK2002", Code("gpt-6.1-sol", """await Task.WhenAll(texts.Select(t => chat.[|CompleteChatAsync|](t)));"""));

    [Fact]
    public async Task The_message_carries_what_the_teams_economy_model_would_save()
    {
        var test = new StokerTest("STK2002", Code("gpt-6.1-sol", """foreach (var t in texts) await chat.{|#0:CompleteChatAsync|}(t);"""), "stoker.economy_model.openai = gpt-4.1-nano");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK2002", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("gpt-6.1-sol is a frontier model and runs once per item of texts: $0.00351 each; gpt-4.1-nano would cost $0.000146 (−96 %)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_registration_in_the_same_project_tells_the_model() => StokerTest.RunAsync("STK2002", """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(OpenAI.Chat.ChatClient chat) { async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|](t); } }
        static class Setup { static void Add(IServiceCollection services) => services.AddSingleton(sp => new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key")); }
        """);
}
