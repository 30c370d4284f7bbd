using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Calls;

public class ModelBindingTests
{
    private static async Task<ModelBinding> ModelIn(string code) => Assert.Single((await LedgerOf.Code(code)).Calls).Model;

    [Fact]
    public async Task A_parameter_of_a_public_method_is_unknown_and_says_so()
    {
        var model = await ModelIn("""public class C { public Task M(IChatClient chat, string model) => chat.GetResponseAsync("hi", new ChatOptions { ModelId = model }); }""");

        Assert.Equal((BindingKind.Unknown, "it comes in by parameter 'model' of M"), (model.Kind, model.Reason));
    }

    [Fact]
    public async Task A_property_that_others_fill_is_unknown_and_says_so()
    {
        var model = await ModelIn("""
            class Tenant { public string Model { get; set; } = ""; }
            class C { Task M(IChatClient chat, Tenant tenant) => chat.GetResponseAsync("hi", new ChatOptions { ModelId = tenant.Model }); }
            """);

        Assert.Equal((BindingKind.Unknown, "it comes from Tenant.Model, which is filled at run time"), (model.Kind, model.Reason));
    }

    [Theory]
    [InlineData("""Settings.Read("MODEL") ?? "gpt-4.1" """)]
    [InlineData("""Environment.GetEnvironmentVariable("A") ?? Settings.Read("B") ?? "gpt-4.1" """)]
    public async Task What_stands_behind_the_last_coalesce_is_the_fallback(string model)
    {
        var binding = await ModelIn($$"""
            static class Settings { public static string? Read(string key) { var value = key; if (key == "") value = null; return value; } }
            class C { Task M() { var model = {{model}}; return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }
            """);

        Assert.Null(binding.Model);
        Assert.Equal("gpt-4.1", binding.Fallback);
    }

    [Theory]
    [InlineData("""if (string.IsNullOrEmpty(model)) { model = "gpt-4.1"; }""")]
    [InlineData("""if (model == null || model == "") model = "gpt-4.1";""")]
    [InlineData("""if (model is null) model = "gpt-4.1";""")]
    [InlineData("""model ??= "gpt-4.1";""")]
    public async Task A_value_for_a_missing_one_is_the_fallback(string otherwise)
    {
        var settings = await ModelIn($$"""class C { Task M() { var model = Environment.GetEnvironmentVariable("MODEL"); {{otherwise}} return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }""");
        var parameter = await ModelIn($$"""public class C { public Task M(string? model) { {{otherwise}} return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }""");

        Assert.Equal((BindingKind.Configuration, "MODEL", "gpt-4.1"), (settings.Kind, settings.Key, settings.Fallback));
        Assert.Equal((BindingKind.Unknown, "gpt-4.1"), (parameter.Kind, parameter.Fallback));
    }

    [Theory]
    [InlineData("""var (model, key) = ("gpt-4.1", "key");""", "gpt-4.1")]
    [InlineData("""string model; (model, var key) = ("gpt-4.1", "key");""", "gpt-4.1")]
    [InlineData("""var (model, key) = Load();""", null)]
    [InlineData("""var model = "gpt-4.1"; (model, var key) = Load();""", null)]
    public async Task A_part_of_a_tuple_is_what_stands_there(string tuple, string? model) => Assert.Equal(model, (await ModelIn($$"""
        class C { Task M() { {{tuple}} return new OpenAI.Chat.ChatClient(model, key).CompleteChatAsync("hi"); } (string, string) Load() => (Console.ReadLine()!, ""); }
        """)).Model);

    [Fact]
    public async Task A_value_that_stands_in_for_itself_is_unknown() =>
        Assert.Null((await ModelIn("""class C { Task M(string model) { model ??= model; return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }""")).Model);

    [Fact]
    public async Task A_value_that_only_ever_stands_in_is_the_value() =>
        Assert.Equal("gpt-4.1", (await ModelIn("""class C { Task M() { string? model = null; model ??= "gpt-4.1"; return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }""")).Model);

    [Fact]
    public async Task A_client_that_is_made_when_first_asked_is_traced() =>
        Assert.Equal("gpt-4.1", (await ModelIn("""class C { OpenAI.Chat.ChatClient? _chat; Task M() { _chat ??= new("gpt-4.1", "key"); return _chat.CompleteChatAsync("hi"); } }""")).Model);

    [Fact]
    public async Task A_value_for_another_case_is_a_choice_at_run_time() =>
        Assert.Null((await ModelIn("""public class C { public Task M(string model, bool cheap) { if (cheap) model = "gpt-4.1"; return new OpenAI.Chat.ChatClient(model, "key").CompleteChatAsync("hi"); } }""")).Fallback);

    [Fact]
    public async Task A_client_parameter_of_an_ordinary_method_is_not_taken_for_an_injected_one() =>
        Assert.Equal(BindingKind.Unknown, (await ModelIn("""class C { Task M(IChatClient chat) => chat.GetResponseAsync("hi"); }""")).Kind);

    [Theory]
    [InlineData("""new OpenAI.Chat.ChatClient("gpt-4.1", "key")""", BindingKind.Literal)]
    [InlineData("""new OpenAIClient("key").GetChatClient("gpt-4.1")""", BindingKind.Literal)]
    [InlineData("""new OpenAI.Chat.ChatClient(model: Names.Chat, apiKey: "key")""", BindingKind.Constant)]
    [InlineData("""new OpenAIClient("key").GetChatClient(Names.Static)""", BindingKind.Constant)]
    [InlineData("""Names.Client""", BindingKind.Literal)]
    [InlineData("""Names.Make()""", BindingKind.Literal)]
    public async Task A_client_is_traced_to_where_it_is_made(string client, BindingKind kind)
    {
        var model = await ModelIn($$"""
            static class Names
            {
                public const string Chat = "gpt-4.1";
                public static readonly string Static = "gpt-4.1";
                public static readonly OpenAI.Chat.ChatClient Client = new("gpt-4.1", "key");
                public static OpenAI.Chat.ChatClient Make() => new("gpt-4.1", "key");
            }
            class C { void M() { var client = {{client}}; client.CompleteChat("hi"); } }
            """);

        Assert.Equal((kind, "gpt-4.1", "openai"), (model.Kind, model.Model, model.Provider));
    }

    [Fact]
    public async Task A_field_that_the_constructor_assigns_is_followed()
    {
        var model = await ModelIn("""
            class C
            {
                private readonly OpenAI.Chat.ChatClient _chat;
                public C(OpenAIClient root) { _chat = root.GetChatClient("gpt-4.1-mini"); }
                void M() => _chat.CompleteChat("hi");
            }
            """);

        Assert.Equal("gpt-4.1-mini", model.Model);
    }

    [Fact]
    public async Task An_option_of_the_call_wins_over_the_clients_model()
    {
        var model = await ModelIn("""
            class C(IChatClient chat)
            {
                Task M() { var options = new ChatOptions(); options.ModelId = "claude-haiku-4-5"; return chat.GetResponseAsync("hi", options); }
            }
            """);

        Assert.Equal("claude-haiku-4-5", model.Model);
    }

    [Fact]
    public async Task An_enum_member_stands_for_its_model_id() =>
        Assert.Equal("claude-opus-4-8", (await ModelIn("""class C { Task M(AnthropicClient c) => c.Messages.Create(new() { Model = Model.ClaudeOpus4_8, MaxTokens = 9, Messages = [] }); }""")).Model);

    [Fact]
    public async Task The_endpoint_decides_the_provider()
    {
        var model = await ModelIn("""
            class C { void M() => new OpenAI.Chat.ChatClient("deepseek-flash", new System.ClientModel.ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }).CompleteChat("hi"); }
            """);

        Assert.Equal("deepseek", model.Provider);
    }

    [Theory]
    [InlineData("""configuration["Ai:Model"]!""", "Ai:Model", null)]
    [InlineData("""configuration["Ai:Model"] ?? "gpt-4.1" """, "Ai:Model", "gpt-4.1")]
    [InlineData("""configuration["Ai:Model"] ?? throw new Exception()""", "Ai:Model", null)]
    [InlineData("""configuration.GetSection("Ai")["Model"]!""", "Ai:Model", null)]
    [InlineData("""configuration.GetValue<string>("Ai:Model")!""", "Ai:Model", null)]
    [InlineData("""configuration.GetSection("Ai").GetValue<string>("Model")!""", "Ai:Model", null)]
    [InlineData("""Environment.GetEnvironmentVariable("AI__MODEL") ?? "gpt-4.1" """, "AI:MODEL", "gpt-4.1")]
    public async Task A_configuration_key_stays_a_key(string expression, string key, string? fallback)
    {
        var model = await ModelIn($$"""
            using Microsoft.Extensions.Configuration;
            class C(IConfiguration configuration) { void M() => new OpenAI.Chat.ChatClient({{expression}}, "key").CompleteChat("hi"); }
            """);

        Assert.Equal((BindingKind.Configuration, key, fallback), (model.Kind, model.Key, model.Fallback));
    }

    [Theory]
    [InlineData("class C(IChatClient chat) { Task M() => chat.GetResponseAsync(\"hi\"); }")]
    [InlineData("class C { readonly IChatClient _chat; public C(IChatClient chat) => _chat = chat; Task M() => _chat.GetResponseAsync(\"hi\"); }")]
    [InlineData("class C(IServiceProvider services) { Task M() => services.GetRequiredService<IChatClient>().GetResponseAsync(\"hi\"); }")]
    [InlineData("class InjectAttribute : Attribute; class C { [Inject] private IChatClient Chat { get; set; } = default!; Task M() => Chat.GetResponseAsync(\"hi\"); }")]
    public async Task An_injected_client_is_bound_by_its_registration(string code)
    {
        var model = await ModelIn("using Microsoft.Extensions.DependencyInjection;\n" + code);

        Assert.Equal((BindingKind.Registration, "T:Microsoft.Extensions.AI.IChatClient"), (model.Kind, model.Service));
    }

    [Fact]
    public async Task A_keyed_service_keeps_its_key() =>
        Assert.Equal("cheap", (await ModelIn("""
            using Microsoft.Extensions.DependencyInjection;
            class C([FromKeyedServices("cheap")] IChatClient chat) { Task M() => chat.GetResponseAsync("hi"); }
            """)).ServiceKey);

    [Fact]
    public async Task Registrations_are_read_with_model_and_default_limit()
    {
        var ledger = await LedgerOf.Code("""
            using Microsoft.Extensions.DependencyInjection;
            static class Setup
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddSingleton<IChatClient>(sp => new AnthropicClient().AsIChatClient("claude-opus-4-8"));
                    services.AddKeyedSingleton("cheap", (sp, key) => new OpenAIClient("key").GetChatClient("gpt-4.1-nano"));
                    services.AddSingleton("not a client");
                }
            }
            """);

        Assert.Equal(
            [
                ("T:Microsoft.Extensions.AI.IChatClient", null, "claude-opus-4-8", "anthropic", (long?)1024),
                ("T:OpenAI.Chat.ChatClient", "cheap", "gpt-4.1-nano", "openai", null),
            ],
            ledger.Registrations.Select(r => (r.Service, r.ServiceKey, r.Model.Model!, r.Model.Provider!, r.MaxOutputTokens)));
    }

    [Theory]
    [InlineData("""class C(IOptions<AiOptions> options) { void M() => new OpenAI.Chat.ChatClient(options.Value.Chat.Model, "key").CompleteChat("hi"); }""")]
    [InlineData("""class C(IOptionsMonitor<AiOptions> options) { void M() => new OpenAI.Chat.ChatClient(options.CurrentValue.Chat.Model, "key").CompleteChat("hi"); }""")]
    [InlineData("""class C { readonly AiOptions _o; public C(IOptions<AiOptions> options) => _o = options.Value; void M() => new OpenAI.Chat.ChatClient(_o.Chat.Model, "key").CompleteChat("hi"); }""")]
    [InlineData("""class C(AiOptions options) { void M() => new OpenAI.Chat.ChatClient(options.Chat.Model, "key").CompleteChat("hi"); }""")]
    public async Task A_property_of_an_options_class_stays_symbolic_with_the_class(string code)
    {
        var model = await ModelIn($$"""
            using Microsoft.Extensions.Options;
            class AiOptions { public ChatPart Chat { get; set; } = new(); }
            class ChatPart { public string Model { get; set; } = "gpt-4.1"; }
            {{code}}
            """);

        Assert.Equal((BindingKind.Configuration, "Chat:Model", "T:AiOptions", "gpt-4.1"), (model.Kind, model.Key, model.Service, model.Fallback));
    }

    [Theory]
    [InlineData("""var o = configuration.GetSection("Ai").Get<AiOptions>()!; Ask(o.Model);""", "string model", "model")]
    [InlineData("""var o = new AiOptions(); configuration.GetSection("Ai").Bind(o); Ask(o.Model);""", "string model", "model")]
    [InlineData("""var o = new AiOptions(); configuration.Bind("Ai", o); Ask(o.Model);""", "string model", "model")]
    [InlineData("""var o = new AiOptions(); configuration.GetSection("Ai").Bind(o); Ask(o);""", "AiOptions options", "options.Model")]
    [InlineData("""Ask(configuration.GetSection("Ai").Get<AiOptions>()!);""", "AiOptions options", "options.Model")]
    public async Task An_options_object_read_from_a_section_has_its_whole_key(string code, string parameter, string asked)
    {
        var model = await ModelIn($$"""
            using Microsoft.Extensions.Configuration;
            class AiOptions { public string Model { get; set; } = ""; }
            class C(IConfiguration configuration)
            {
                void M() { {{code}} }
                void Ask({{parameter}}) => new OpenAI.Chat.ChatClient({{asked}}, "key").CompleteChat("hi");
            }
            """);

        Assert.Equal(("Ai:Model", null), (model.Key, model.Service));
    }

    [Theory]
    [InlineData("""services.Configure<AiOptions>(configuration.GetSection("Ai"));""")]
    [InlineData("""services.AddOptions<AiOptions>().Bind(configuration.GetSection("Ai"));""")]
    [InlineData("""services.AddOptions<AiOptions>().BindConfiguration("Ai");""")]
    [InlineData("""services.AddSingleton(configuration.GetSection("Ai").Get<AiOptions>()!);""")]
    [InlineData("""var options = new AiOptions(); configuration.GetSection("Ai").Bind(options); services.AddSingleton(options);""")]
    public async Task The_section_of_an_options_class_is_kept_for_linking(string setup)
    {
        var ledger = await LedgerOf.Code($$"""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            class AiOptions { public string Model { get; set; } = ""; }
            static class Setup { static void Add(IServiceCollection services, IConfiguration configuration) { {{setup}} } }
            """);

        Assert.Equal([("T:AiOptions", "Ai")], ledger.Registrations.Select(r => (r.Service, r.Model.Key!)));
    }

    [Fact]
    public async Task A_wrappers_parameter_is_what_its_callers_pass()
    {
        var model = await ModelIn("""
            class C
            {
                void M() => Ask(new OpenAIClient("key"), "gpt-4.1-mini");
                void Ask(OpenAIClient client, string model) => client.GetChatClient(model).CompleteChat("hi");
            }
            """);

        Assert.Equal(("gpt-4.1-mini", "openai"), (model.Model, model.Provider));
    }

    [Fact]
    public async Task A_client_that_the_program_itself_passes_to_a_constructor_is_followed()
    {
        var model = await ModelIn("""
            new Desk(new OpenAI.Chat.ChatClient("gpt-4.1", "key")).Run();
            class Desk(OpenAI.Chat.ChatClient chat) { public void Run() => chat.CompleteChat("hi"); }
            """);

        Assert.Equal("gpt-4.1", model.Model);
    }

    [Fact]
    public async Task Callers_that_disagree_each_say_their_own_model()
    {
        var model = await ModelIn("""
            class C
            {
                void M() { Ask("gpt-4.1"); Ask("gpt-4.1-mini"); }
                void Ask(string model) => new OpenAI.Chat.ChatClient(model, "key").CompleteChat("hi");
            }
            """);

        Assert.Equal((BindingKind.Callers, "callers of Ask pass different models by parameter 'model'"), (model.Kind, model.Reason));
    }

    [Fact]
    public async Task A_method_that_calls_itself_ends() =>
        Assert.Equal(BindingKind.Unknown, (await ModelIn("""class C { void Ask(string model) { new OpenAI.Chat.ChatClient(model, "key").CompleteChat("hi"); Ask(model); } }""")).Kind);

    [Theory]
    [InlineData("""app.MapPost("/x", (IChatClient chat) => chat.GetResponseAsync("hi"));""", "")]
    [InlineData("""app.MapPost("/x", Handle);""", "static Task Handle(IChatClient chat) => chat.GetResponseAsync(\"hi\");")]
    public async Task An_endpoints_handler_gets_its_client_from_the_container(string map, string handler)
    {
        var model = await ModelIn($$"""
            using Microsoft.AspNetCore.Builder;
            static class Endpoints { static void Map(WebApplication app) { {{map}} } {{handler}} }
            """);

        Assert.Equal(BindingKind.Registration, model.Kind);
    }

    [Fact]
    public async Task A_lambdas_parameter_that_no_container_fills_is_unknown() =>
        Assert.Equal(BindingKind.Unknown, (await ModelIn("""class C { void M(List<IChatClient> all) => all.ForEach(c => c.GetResponseAsync("hi")); }""")).Kind);

    [Fact]
    public async Task A_settable_member_that_its_own_constructor_assigns_is_followed()
    {
        var model = await ModelIn("""
            class C
            {
                public OpenAI.Chat.ChatClient? Chat = null;
                public C(OpenAIClient root) => Chat = root.GetChatClient("gpt-4.1");
                void M() => Chat!.CompleteChat("hi");
            }
            """);

        Assert.Equal("gpt-4.1", model.Model);
    }
}
