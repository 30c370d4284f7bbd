// SDKs:
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

//// A chat completion with a serialized body
//// Finds: HttpClient.PostAsync chat gpt-4o-mini 100
class Bot(HttpClient http)
{
    public async Task<string> Ask(string text)
    {
        var body = JsonSerializer.Serialize(new { model = "gpt-4o-mini", max_tokens = 100, messages = new[] { new { role = "system", content = "Be brief." }, new { role = "user", content = text } } });
        var response = await http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(body, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}

//// Claude, for each line
//// Finds: HttpClient.SendAsync chat claude-haiku-4-5 300 batch
class Lines(HttpClient http)
{
    public async Task Run(string[] lines)
    {
        foreach (var line in lines)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages");
            request.Headers.Add("anthropic-version", "2023-06-01");
            request.Content = JsonContent.Create(new { model = "claude-haiku-4-5", max_tokens = 300, messages = new[] { new { role = "user", content = line } } });
            await http.SendAsync(request);
        }
    }
}

//// A local model
//// Finds: HttpClientJsonExtensions.PostAsJsonAsync text_completion llama3.2 -
class Local
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("http://localhost:11434") };

    public Task Ask(string text) => Http.PostAsJsonAsync("/api/generate", new { model = "llama3.2", prompt = text, stream = false });
}

//// Other services
class Orders(HttpClient http) { public Task Post() => http.PostAsJsonAsync("https://api.example.org/v1/messages", new { text = "hi" }); }
