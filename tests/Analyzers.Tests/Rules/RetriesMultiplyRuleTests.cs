using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class RetriesMultiplyRuleTests
{
    private const string Rule = "STK2009";

    private static string Code(string body, string options = "") => $$"""
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", new System.ClientModel.ApiKeyCredential("key"), new OpenAIClientOptions { {{options}} });

            async Task<string> Run(IChatClient ai, string text, int tries, Polly.AsyncPolicy policy)
            {
                {{body}}
                return "";
            }
        }

        namespace Polly
        {
            public class AsyncPolicy { public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action(); }
            public class PolicyBuilder { public AsyncPolicy WaitAndRetryAsync(int retryCount, Func<int, TimeSpan> wait) { throw new NotSupportedException(); } }
        }
        """;

    private const string Retry = """
        for (var i = 0; i < 3; i++) { try { return (await chat.{|#0:CompleteChatAsync|}(text)).Value.Content[0].Text; } catch (Exception) { } }
        """;

    private static async Task Informs(string body, string message)
    {
        var test = new StokerTest(Rule, Code(body));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task<string> CompleteChatAsync(string text) => Task.FromResult(""); }
        class C { async Task M(Chat chat) { for (var i = 0; i < 3; i++) { try { await chat.CompleteChatAsync("hi"); return; } catch (Exception) { } } } }
        """);

    [Fact]
    public Task The_SDKs_own_retries_alone_are_silent() => StokerTest.RunAsync(Rule, Code("await chat.CompleteChatAsync(text);"));

    [Fact]
    public Task Retries_that_the_team_set_are_silent() => StokerTest.RunAsync(Rule, Code(Retry.Replace("{|#0:", "").Replace("|}", ""), "RetryPolicy = new System.ClientModel.Primitives.ClientRetryPolicy(0)"));

    [Fact]
    public Task A_client_whose_retries_are_not_known_is_silent() =>
        StokerTest.RunAsync(Rule, Code("for (var i = 0; i < 3; i++) { try { return (await ai.GetResponseAsync(text)).Text; } catch (Exception) { } }"));

    [Fact]
    public Task A_loop_multiplies_the_SDKs_retries() =>
        Informs(Retry, "ChatClient.CompleteChatAsync is sent up to 12 times when it fails: 3 by the loop × 4 by the SDK ($0.00291 each, $0.035 in all at the most, gpt-4.1)");

    [Fact]
    public Task A_policy_multiplies_them_as_well() => Informs(
        """
        var retry = new Polly.PolicyBuilder().WaitAndRetryAsync(2, i => TimeSpan.FromSeconds(i));
        await retry.ExecuteAsync(() => chat.{|#0:CompleteChatAsync|}(text));
        """,
        "ChatClient.CompleteChatAsync is sent up to 12 times when it fails: 3 by the policy × 4 by the SDK ($0.00291 each, $0.035 in all at the most, gpt-4.1)");

    [Fact]
    public Task Attempts_that_only_the_run_knows_stay_a_letter() => Informs(
        "await policy.ExecuteAsync(() => chat.{|#0:CompleteChatAsync|}(text));",
        "ChatClient.CompleteChatAsync is sent up to n × 4 times when it fails: n by the policy × 4 by the SDK");
}
