using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>An SDK that only a team's <c>*.stoker-sdk.json</c> describes gets what a built-in one gets.</summary>
public class TeamCatalogTests
{
    private const string FileName = "/src/Contoso.Ai.stoker-sdk.json";

    private const string Catalog = """
        {
          "$schema": "sdk.schema.json",
          "schema": 1,
          "assembly": "Contoso.Ai",
          "provider": "openai",
          "calls": [
            { "type": "Contoso.Ai.GatewayClient", "methods": ["AskAsync"], "operation": "chat", "model": ["settings.Model", "receiver"], "prompt": ["turns"], "cap": ["settings.MaxTokens"] },
            { "type": "Contoso.Ai.GatewayClient", "methods": ["Ask"], "operation": "chat", "model": ["receiver"], "prompt": ["question as user"], "cap": [] },
            { "type": "Contoso.Ai.GatewayClient", "methods": ["VectorizeAsync"], "operation": "embeddings", "model": ["is: text-embedding-3-small"], "prompt": ["text"], "cap": [] }
          ],
          "clients": [ { "type": "Contoso.Ai.GatewayClient", "methods": [".ctor"], "model": ["model"] } ],
          "roles": { "Contoso.Ai.Turn.System": "system", "Contoso.Ai.Turn.User": "user" },
          "models": { "Contoso.Ai.Models.Best": "gpt-4.1" }
        }
        """;

    private const string Usings = "using Contoso.Ai;\n";

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Contoso.Ai"], Usings + code, (FileName, Catalog));

    private static async Task<LedgerCall> Call(string statement) => Assert.Single((await Ledger($$"""
        class C
        {
            static readonly GatewayClient client = new("gpt-4.1-mini", "key");
            async Task M(string text) { await Task.Yield(); {{statement}} }
        }
        """)).Calls);

    private static async Task Verify(string rule, string statements, string? catalog = Catalog, string? options = null)
    {
        var test = new StokerTest(rule, $$"""
            using System.Threading.Tasks;
            using Contoso.Ai;

            class C
            {
                async Task M(GatewayClient given, string[] texts)
                {
                    var client = new GatewayClient("gpt-6.1-sol", "key");
                    {{statements}}
                }
            }
            """, options, sdks: false);
        test.TestState.AdditionalReferences.AddRange(await ReferenceSources.Get("Contoso.Ai"));
        if (catalog is not null)
        {
            test.TestState.AdditionalFiles.Add((FileName, catalog));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("STK1001")]
    [InlineData("STK2001")]
    [InlineData("STK5001")]
    public Task Without_the_file_nothing_is_found(string rule) =>
        Verify(rule, """foreach (var text in texts) { await client.AskAsync([Turn.User(text)]); }""", catalog: null);

    [Fact]
    public Task What_the_file_does_not_name_spends_nothing() => Verify("STK1001", "await client.PingAsync();");

    [Fact]
    public async Task Model_of_the_client_is_read() => Assert.Equal(("gpt-4.1-mini", "openai"), (await Call("client.Ask(text);")).Model is var model ? (model.Model, model.Provider) : default);

    [Fact]
    public async Task Model_and_limit_of_the_settings_win_over_those_of_the_client()
    {
        var call = await Call("await client.AskAsync([Turn.User(text)], new AskSettings { Model = Models.Best, MaxTokens = 64 });");

        Assert.Equal(("gpt-4.1", 64), (call.Model.Model, call.Output!.High));
    }

    [Fact]
    public async Task A_copy_of_the_settings_has_what_the_copy_changes_and_else_what_it_copies()
    {
        var call = await Call("var usual = new AskSettings { Model = Models.Best, MaxTokens = 64 }; await client.AskAsync([Turn.User(text)], usual with { MaxTokens = 8 });");

        Assert.Equal(("gpt-4.1", 8), (call.Model.Model, call.Output!.High));
    }

    [Fact]
    public async Task Prompt_is_read_with_its_roles()
    {
        var call = await Call("""await client.AskAsync([Turn.System("Answer in one word."), Turn.User($"What is {text}?")]);""");

        Assert.Equal(["Fixed system", "Fixed user", "Hole user", "Fixed user"], call.Prompt.Segments.Select(s => $"{s.Kind} {s.Role}"));
        Assert.Equal(2, call.Prompt.Messages);
    }

    [Fact]
    public async Task A_model_that_the_file_states_is_the_SDKs_default()
    {
        var call = await Call("await client.VectorizeAsync(text);");

        Assert.Equal(("embeddings", "text-embedding-3-small", BindingKind.SdkDefault), (call.Operation, call.Model.Model, call.Model.Kind));
    }

    [Fact]
    public Task Its_cost_is_shown() => Verify("STK1001", "client.[|Ask|](\"Hello\");");

    [Fact]
    public Task An_unknown_model_is_told() => Verify("STK1003", "given.[|Ask|](\"Hello\");");

    [Fact]
    public Task A_call_in_a_loop_is_told() => Verify("STK2001", """foreach (var text in texts) { client.[|Ask|]("Say hello."); }""");

    [Fact]
    public Task A_frontier_model_in_a_loop_is_told() => Verify("STK2002", """foreach (var text in texts) { await client.[|AskAsync|]([Turn.User(text)]); }""");

    [Fact]
    public Task A_model_against_the_policy_is_told() => Verify("STK4002", "client.[|Ask|](\"Hello\");", options: "stoker.allowed_models = gpt-4.1-mini");

    [Fact]
    public Task A_missing_limit_is_told_and_one_that_is_set_is_not() => Verify("STK5001", """
        await client.[|AskAsync|]([Turn.User("Hello")]);
        await client.AskAsync([Turn.User("Hello")], new AskSettings { MaxTokens = 64 });
        """);

    [Fact]
    public async Task It_goes_before_a_built_in_catalogue()
    {
        var ledger = await LedgerOf.Code(
            """class C { void M(OpenAI.Chat.ChatClient chat) { chat.CompleteChat("hi"); } }""",
            ("/OpenAI.stoker-sdk.json", """{ "schema": 1, "assembly": "OpenAI", "calls": [] }"""));

        Assert.Empty(ledger.Calls);
    }

    /// <summary>A gateway in the project that calls it: the spend is the callers', not the gateway's as well.</summary>
    [Fact]
    public async Task A_gateway_in_the_same_project_is_counted_where_it_is_called()
    {
        var ledger = await LedgerOf.Code(
            """
            namespace House
            {
                interface IGateway { string Ask(string question); }

                class Gateway(OpenAI.Chat.ChatClient chat) : IGateway
                {
                    public string Ask(string question) => Send(question);

                    private string Send(string question) => chat.CompleteChat(question).Value.Content[0].Text;
                }

                class Desk(IGateway gateway) { string Answer(string text) => gateway.Ask("Answer: " + text); }
            }
            """,
            ("/Code.stoker-sdk.json", """
                {
                  "schema": 1, "assembly": "Code",
                  "calls": [ { "type": "House.IGateway", "methods": ["Ask"], "operation": "chat", "model": ["is: gpt-4.1-mini"], "prompt": ["question as user"], "cap": [] } ]
                }
                """));

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("IGateway.Ask", "gpt-4.1-mini"), (call.Api, call.Model.Model));
    }
}
