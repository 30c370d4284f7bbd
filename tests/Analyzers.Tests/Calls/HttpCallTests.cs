using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Calls;

/// <summary>Requests that code without an SDK posts to model endpoints.</summary>
public class HttpCallTests
{
    private const string Usings = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code([], Usings + code);

    /// <summary>The calls of a method body in which <c>http</c> is a client, <c>text</c> and <c>key</c> are strings.</summary>
    private static async Task<IReadOnlyList<LedgerCall>> Body(string body) =>
        (await Ledger($$"""class C { async Task M(HttpClient http, string text, string key, string host) { await Task.Yield(); {{body}} } }""")).Calls;

    private static async Task<LedgerCall> Call(string body) => Assert.Single(await Body(body));

    [Theory]
    [InlineData("""await http.GetAsync("https://api.openai.com/v1/models");""")]
    [InlineData("""await http.GetStringAsync("https://api.openai.com/v1/chat/completions");""")]
    [InlineData("""await http.PostAsJsonAsync("https://api.openai.com/v1/files", new { purpose = "batch" });""")]
    [InlineData("""await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text });""")]
    [InlineData("""await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages/count_tokens", new { model = "claude-haiku-4-5" });""")]
    [InlineData("""await http.PostAsJsonAsync("http://localhost:11434/api/pull", new { model = "llama3" });""")]
    [InlineData("""await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.openai.com/v1/chat/completions"));""")]
    [InlineData("""await http.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://api.openai.com/v1/chat/completions") });""")]
    [InlineData("""await http.PostAsJsonAsync("https://shop.example/api/ask", new { model = "gpt-4.1", messages = new[] { new { role = "user", content = text } } });""")]
    [InlineData("""await http.PostAsJsonAsync(host, new { model = "T", messages = new[] { text } });""")]
    [InlineData("""await http.PostAsJsonAsync(host, new { model = "T", prompt = text });""")]
    public async Task What_asks_no_model_is_no_call(string body) => Assert.Empty(await Body(body));

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("https://sms.example/v1/messages", new { to = key, body = text });""")]
    [InlineData("""await http.PostAsJsonAsync("http://localhost:5000/api/chat", new { sender = key, message = text });""")]
    [InlineData("""await http.PostAsJsonAsync($"{host}/api/generate", new { report = key });""")]
    [InlineData("""await http.PostAsync("/embeddings", new StringContent(text));""")]
    [InlineData("""await http.PostAsJsonAsync("https://shop.example/models/shoes/42", new { inputs = text });""")]
    public async Task A_path_that_others_serve_too_is_no_call_without_a_model_in_its_body(string body) => Assert.Empty(await Body(body));

    [Theory]
    [InlineData("""await http.PostAsJsonAsync(host, new { model = "gpt-4.1", messages = new[] { new { role = "user", content = text } } });""")]
    [InlineData("""await http.PostAsJsonAsync(host, new { model = "gpt-4.1", messages = new object[] { new { role = "user", content = text } } });""")]
    [InlineData("""await http.PostAsJsonAsync(host + "/", new { model = "gpt-4.1", messages = new[] { new { role = "user", content = text } } });""")]
    [InlineData("""await http.PostAsync(string.Empty, new StringContent("{\"model\": \"gpt-4.1\", \"messages\": [{ \"role\": \"user\", \"content\": \"" + text + "\" }]}"));""")]
    [InlineData("""await http.PostAsJsonAsync(host, new { model = "gpt-4.1", prompt = text, stream = false });""")]
    public async Task Where_the_url_comes_from_settings_the_body_says_that_a_model_is_asked(string body) => Assert.Equal("gpt-4.1", (await Call(body)).Model.Model);

    [Fact]
    public async Task A_look_alike_of_HttpClient_is_no_call() => Assert.Empty((await Ledger("""
        namespace Mine { class HttpClient { public Task PostAsync(string requestUri, object content) => Task.CompletedTask; } }
        class C { Task M(Mine.HttpClient http) => http.PostAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4.1" }); }
        """)).Calls);

    [Theory]
    [InlineData("https://api.openai.com/v1/chat/completions", "chat openai")]
    [InlineData("https://api.openai.com/v1/responses", "chat openai")]
    [InlineData("https://api.openai.com/v1/completions", "text_completion openai")]
    [InlineData("https://api.openai.com/v1/embeddings", "embeddings openai")]
    [InlineData("https://api.openai.com/v1/images/generations", "image_generation openai")]
    [InlineData("https://api.openai.com/v1/audio/speech", "speech openai")]
    [InlineData("https://contoso.openai.azure.com/openai/deployments/prod-chat/chat/completions?api-version=2024-10-21", "chat azure.ai.openai")]
    [InlineData("https://contoso.openai.azure.com/openai/v1/responses", "chat azure.ai.openai")]
    [InlineData("https://models.github.ai/inference/chat/completions", "chat github")]
    [InlineData("https://api.anthropic.com/v1/messages", "chat anthropic")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", "chat gcp.gemini")]
    [InlineData("https://europe-west1-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/gemini-2.5-pro:streamGenerateContent", "chat gcp.vertex_ai")]
    [InlineData("https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-haiku-4-5-v1%3A0/converse", "chat aws.bedrock")]
    [InlineData("https://api.mistral.ai/v1/chat/completions", "chat mistral_ai")]
    [InlineData("https://api.cohere.com/v2/chat", "chat cohere")]
    [InlineData("https://api.groq.com/openai/v1/chat/completions", "chat groq")]
    [InlineData("https://openrouter.ai/api/v1/chat/completions", "chat openrouter")]
    [InlineData("https://api-inference.huggingface.co/models/meta-llama/Llama-3-8B", "text_completion hugging_face")]
    [InlineData("http://localhost:11434/api/chat", "chat self_hosted")]
    [InlineData("http://localhost:11434/api/generate", "text_completion self_hosted")]
    [InlineData("http://localhost:1234/v1/chat/completions", "chat self_hosted")]
    [InlineData("https://gateway.example/llm/chat/completions", "chat ")]
    public async Task Endpoints_of_the_providers_are_calls(string url, string expected)
    {
        var call = await Call($$"""await http.PostAsync("{{url}}", new StringContent(text));""");

        Assert.Equal(expected, $"{call.Operation} {call.Model.Provider}");
    }

    [Theory]
    [InlineData("https://contoso.openai.azure.com/openai/deployments/prod-chat/chat/completions?api-version=2024-10-21", "prod-chat")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent?key=1", "gemini-2.5-flash")]
    [InlineData("https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-haiku-4-5-v1%3A0/converse", "anthropic.claude-haiku-4-5-v1:0")]
    public async Task A_model_in_the_path_is_read_there(string url, string model) =>
        Assert.Equal(model, (await Call($$"""await http.PostAsync("{{url}}", new StringContent(text));""")).Model.Model);

    [Fact]
    public async Task A_model_that_is_put_into_the_path_is_followed()
    {
        var call = await Call("""
            const string Model = "gemini-2.5-flash";
            await http.PostAsJsonAsync($"https://generativelanguage.googleapis.com/v1beta/models/{Model}:generateContent?key={key}",
                new { contents = new[] { new { role = "user", parts = new[] { new { text = "Hello" } } } }, generationConfig = new { maxOutputTokens = 64 } });
            """);

        Assert.Equal(("gemini-2.5-flash", 64), (call.Model.Model, call.Output!.High));
        Assert.Equal("user", Assert.Single(call.Prompt.Segments).Role);
    }

    [Fact]
    public async Task An_anonymous_body_says_model_messages_and_limit()
    {
        var call = await Call("""
            using var client = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
            var body = new
            {
                model = "gpt-4.1-mini",
                max_completion_tokens = 100,
                messages = new object[] { new { role = "system", content = "Answer briefly." }, new { role = "user", content = text } },
            };
            await client.PostAsJsonAsync("chat/completions", body);
            """);

        Assert.Equal(("gpt-4.1-mini", "openai", 100), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["Fixed system", "Hole user"], call.Prompt.Segments.Select(s => $"{s.Kind} {s.Role}"));
        Assert.Equal(2, call.Prompt.Messages);
    }

    [Fact]
    public async Task A_request_message_with_a_serialized_dictionary_is_read()
    {
        var call = await Call("""
            using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages");
            request.Headers.Add("x-api-key", key);
            request.Content = new StringContent(JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["model"] = "claude-haiku-4-5", ["max_tokens"] = 64, ["system"] = "Be brief.", ["messages"] = new object[] { new { role = "user", content = text } },
            }), Encoding.UTF8, "application/json");
            await http.SendAsync(request);
            """);

        Assert.Equal(("claude-haiku-4-5", "anthropic", 64), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role!));
    }

    [Fact]
    public async Task A_class_of_the_teams_own_is_read_by_the_names_of_its_json()
    {
        var ledger = await Ledger("""
            class ChatRequest
            {
                [JsonPropertyName("model")] public string Engine { get; set; } = "";
                public int MaxTokens { get; set; }
                public List<Turn> Messages { get; set; } = [];
            }

            record Turn(string Role, string Content);

            class C
            {
                async Task M(HttpClient http, string text)
                {
                    var request = new ChatRequest { Engine = "gpt-4.1", MaxTokens = 50, Messages = [new Turn("system", "Be brief."), new("user", text)] };
                    var json = JsonSerializer.Serialize(request, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });
                    var content = new StringContent(json, Encoding.UTF8, "application/json");
                    using var response = await http.PostAsync("https://api.openai.com/v1/chat/completions", content);
                }
            }
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("gpt-4.1", 50), (call.Model.Model, call.Output!.High));
        Assert.Equal(["Fixed system", "Hole user"], call.Prompt.Segments.Select(s => $"{s.Kind} {s.Role}"));
    }

    [Fact]
    public async Task What_the_class_itself_sets_stands_in_the_body()
    {
        var ledger = await Ledger("""
            class ChatRequest
            {
                public string Model { get; set; } = "gpt-4.1";
                public int MaxTokens = 50;
                public List<object> Messages { get; set; } = [];
            }

            class C
            {
                Task M(HttpClient http, string text) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new ChatRequest { Messages = [new { role = "user", content = text }] });
            }
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("gpt-4.1", 50), (call.Model.Model, call.Output!.High));
    }

    [Theory]
    [InlineData("""var form = new MultipartFormDataContent(); form.Add(new StringContent("whisper-1"), "model");""")]
    [InlineData("""var form = new MultipartFormDataContent { { new ByteArrayContent([]), "file", "a.wav" }, { new StringContent("whisper-1"), "model" } };""")]
    public async Task A_form_is_read_by_the_names_of_its_parts(string form) =>
        Assert.Equal("whisper-1", (await Call($$"""{{form}} await http.PostAsync("https://api.openai.com/v1/audio/transcriptions", form);""")).Model.Model);

    [Fact]
    public async Task Json_nodes_and_later_assignments_are_read()
    {
        var call = await Call("""
            var body = new JsonObject { ["prompt"] = text, ["stream"] = false };
            body["model"] = "llama3:8b";
            body["options"] = new JsonObject { ["num_predict"] = 32 };
            await http.PostAsync("http://localhost:11434/api/generate", new StringContent(body.ToJsonString()));
            """);

        Assert.Equal(("llama3:8b", "self_hosted", 32), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }

    [Fact]
    public async Task Json_that_is_written_out_is_read_with_its_holes()
    {
        var call = await Call(""""
            var json = $$"""
                { "note": "a \"model\": here", "model": "gpt-4.1-mini", "max_tokens": 20, "messages": [ { "role": "user", "content": "{{text}}" } ] }
                """;
            await http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(json, Encoding.UTF8, "application/json"));
            """");

        Assert.Equal(("gpt-4.1-mini", 20), (call.Model.Model, call.Output!.High));
        Assert.Equal(["Fixed", "Hole", "Fixed"], call.Prompt.Segments.Select(s => s.Kind.ToString()));
    }

    [Fact]
    public async Task Messages_that_are_added_before_the_call_are_read()
    {
        var call = await Call("""
            var messages = new List<object> { new { role = "system", content = "Be brief." } };
            messages.Add(new { role = "user", content = text });
            await http.PostAsync("https://api.openai.com/v1/chat/completions", JsonContent.Create(new { model = "gpt-4.1", messages }));
            """);

        Assert.Equal(["Fixed system", "Hole user"], call.Prompt.Segments.Select(s => $"{s.Kind} {s.Role}"));
    }

    [Fact]
    public async Task An_endpoint_from_configuration_with_a_default_is_at_its_default()
    {
        var ledger = await Ledger("""
            using Microsoft.Extensions.Configuration;

            class Client(HttpClient http, IConfiguration configuration)
            {
                private readonly string _endpoint = configuration["Llm:Endpoint"] ?? "https://api.deepseek.com/v1";

                public Task Ask(string text) => http.PostAsJsonAsync($"{_endpoint.TrimEnd('/')}/chat/completions", new { model = configuration["Llm:Model"], messages = new[] { new { role = "user", content = text } } });
            }
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("deepseek", BindingKind.Configuration, "Llm:Model"), (call.Model.Provider, call.Model.Kind, call.Model.Key));
    }

    [Fact]
    public async Task A_path_that_callers_pass_is_the_callers()
    {
        var ledger = await Ledger("""
            class Client(HttpClient http)
            {
                public Task Ask(string text) => Post("/v1/messages", new { model = "claude-haiku-4-5", max_tokens = 10, messages = new[] { new { role = "user", content = text } } });

                private Task Post(string path, object body) => http.PostAsJsonAsync(path, body);
            }
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("claude-haiku-4-5", "anthropic", 10), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }

    [Fact]
    public async Task A_body_that_cannot_be_seen_leaves_the_model_unknown_with_its_reason()
    {
        var call = await Call("""await http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(text));""");

        Assert.Equal(BindingKind.Unknown, call.Model.Kind);
        Assert.Contains("body of the request", call.Model.Reason);
    }

    /// <summary>A client of a catalogued kind that posts by itself: its callers are the spend.</summary>
    [Fact]
    public async Task Inside_a_chat_client_of_the_teams_own_a_request_is_not_counted_again()
    {
        var ledger = await LedgerOf.Code("""
            using System.Net.Http;
            using System.Net.Http.Json;
            class House(HttpClient http) : IChatClient
            {
                public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
                {
                    await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4.1" }, cancellationToken);
                    return new ChatResponse();
                }

                public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

                public object? GetService(System.Type serviceType, object? serviceKey = null) => null;

                public void Dispose() { }
            }
            """);

        Assert.Empty(ledger.Calls);
    }

    [Theory]
    [InlineData("STK1001", """await http.[|PostAsJsonAsync|]("https://api.openai.com/v1/chat/completions", new { model = "gpt-4.1", messages = new[] { new { role = "user", content = "Hello" } } });""")]
    [InlineData("STK2002", """foreach (var t in texts) await http.[|PostAsJsonAsync|]("https://api.openai.com/v1/chat/completions", new { model = "gpt-6.1-sol", messages = new[] { new { role = "user", content = t } } });""")]
    [InlineData("STK5001", """await http.[|PostAsJsonAsync|]("https://api.openai.com/v1/chat/completions", new { model = "gpt-4.1", messages = new[] { new { role = "user", content = "Hello" } } });""")]
    public Task Rules_judge_requests_also_where_no_SDK_is_referenced(string rule, string body) => StokerTest.RunWithoutSdkAsync(rule, $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class C { async Task M(HttpClient http, string[] texts) { {{body}} } }
        """);
}
