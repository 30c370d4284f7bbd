using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;
using OpenAI.Responses;
using SupportDesk.Ai;
using SupportDesk.Web;
using SupportDesk.Web.Components;
using ChatClient = OpenAI.Chat.ChatClient;

var builder = WebApplication.CreateBuilder(args);
var configuration = builder.Configuration;

builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks();
builder.Services.AddRazorComponents();
builder.Services.AddSupportDesk();

// Clients are created on first use, so that the site starts (and its health is visible) before any key is set.
builder.Services.AddSingleton(_ => new AnthropicClient { ApiKey = configuration["Anthropic:ApiKey"] });
builder.Services.AddSingleton<IChatClient>(services =>
    services.GetRequiredService<AnthropicClient>().AsIChatClient(configuration["Ai:ChatModel"]));
builder.Services.AddSingleton(_ => new OpenAIClient(OpenAIKey()));
builder.Services.AddSingleton(_ => new ChatClient(configuration["OpenAI:TriageModel"], OpenAIKey()));
builder.Services.AddSingleton(_ => new EmbeddingClient(ModelNames.Embedding, OpenAIKey()));
builder.Services.AddSingleton(_ => new ResponsesClient(OpenAIKey()));

var app = builder.Build();

if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler();
}

app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealthChecks("/health");
app.MapTickets();
app.MapTenants();
app.MapRazorComponents<App>();

app.Run();

string OpenAIKey() => configuration["OpenAI:ApiKey"]
    ?? throw new InvalidOperationException("Set OpenAI:ApiKey (user secrets, or the variable OpenAI__ApiKey).");
