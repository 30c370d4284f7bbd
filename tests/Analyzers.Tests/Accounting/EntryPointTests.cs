using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Accounting;

public class EntryPointTests
{
    private static async Task<string[]> Of(string code)
    {
        var ledger = await LedgerOf.Code(code);
        return [.. Linker.Link(ledger, [], AppConfiguration.Empty, []).EntryPoints.Select(entry => $"{entry.Entry.Kind} {entry.Entry.Name}")];
    }

    [Fact]
    public async Task Code_that_reaches_no_call_starts_nothing() => Assert.Empty(await Of("""
        using Microsoft.AspNetCore.Mvc;
        public class HomeController : ControllerBase { [HttpGet("/")] public string Index() => "hello"; }
        """));

    [Fact]
    public async Task A_public_method_that_nothing_calls() => Assert.Equal(["public Desk.Ask"], await Of("""
        public class Desk(IChatClient ai) { public Task Ask(string text) => Inner(text); private Task Inner(string text) => ai.GetResponseAsync(text); }
        """));

    [Fact]
    public async Task Top_level_statements() => Assert.Equal(["main Code"], await Of("""
        IChatClient ai = null!;
        await ai.GetResponseAsync("hi");
        """));

    [Fact]
    public async Task Endpoints_with_verb_and_route_of_their_group() => Assert.Equal(
        ["http DELETE /desk/all", "http GET /desk/{id}", "http POST /ask"],
        await Of("""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Routing;
            var app = WebApplication.Create();
            var group = app.MapGroup("/desk").WithTags("desk");
            app.MapPost("/ask", async (IChatClient ai, string text) => await ai.GetResponseAsync(text));
            group.MapGet("/{id}", Handlers.One);
            group.MapDelete("all", (IChatClient ai) => Handlers.One(ai));
            app.MapGet("/health", () => "fine");
            app.Run();

            static class Handlers { public static async Task<string> One(IChatClient ai) => (await ai.GetResponseAsync("one")).Text; }
            """));

    [Theory]
    [InlineData("[HttpPost(\"summary\")]", "POST /api/Tickets/summary")]
    [InlineData("[HttpGet(\"{id:int}\")]", "GET /api/Tickets/{id:int}")]
    [InlineData("[HttpPut(\"/v2/tickets\")]", "PUT /v2/tickets")]
    [InlineData("[HttpDelete, Route(\"[action]\")]", "DELETE /api/Tickets/Summarize")]
    [InlineData("[HttpGet]", "GET /api/Tickets")]
    public async Task Controller_actions(string attribute, string name) => Assert.Equal([$"controller {name}"], await Of($$"""
        using Microsoft.AspNetCore.Mvc;
        [ApiController, Route("api/[controller]")]
        public class TicketsController(IChatClient ai) : ControllerBase
        {
            {{attribute}}
            public async Task<string> SummarizeAsync(string text) => (await Helper(text)).Text;

            [NonAction]
            public Task<ChatResponse> Helper(string text) => ai.GetResponseAsync(text);
        }
        """));

    [Fact]
    public async Task Razor_pages() => Assert.Equal(["page GET /Index", "page POST /Index?handler=Reply"], await Of("""
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class IndexModel(IChatClient ai) : PageModel
        {
            public Task OnGet() => ai.GetResponseAsync("x");
            public Task OnPostReplyAsync() => ai.GetResponseAsync("y");
        }
        """));

    [Fact]
    public async Task Hubs() => Assert.Equal(["hub DeskHub.Ask"], await Of("""
        using Microsoft.AspNetCore.SignalR;
        public class DeskHub(IChatClient ai) : Hub { public Task Ask(string text) => ai.GetResponseAsync(text); }
        """));

    [Fact]
    public async Task Components_start_where_their_markup_calls() => Assert.Equal(["component Assistant.Send"], await Of("""
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;
        public class Assistant : ComponentBase
        {
            [Inject] public IChatClient Ai { get; set; } = null!;
            protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddAttribute(0, "onclick", EventCallback.Factory.Create(this, Send));
            private Task Send() => Ask("x");
            private Task Ask(string text) => Ai.GetResponseAsync(text);
        }
        """));

    [Fact]
    public async Task Hosted_services() => Assert.Equal(["hosted Nightly", "hosted Once"], await Of("""
        using Microsoft.Extensions.Hosting;
        public class Nightly(IChatClient ai) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stop) { while (!stop.IsCancellationRequested) await ai.GetResponseAsync("x"); }
        }
        public class Once(IChatClient ai) : IHostedService
        {
            public Task StartAsync(CancellationToken stop) => ai.GetResponseAsync("x");
            public Task StopAsync(CancellationToken stop) => Task.CompletedTask;
        }
        """));

    [Theory]
    [InlineData("namespace MassTransit { public interface ConsumeContext<T> { } public interface IConsumer<T> { Task Consume(ConsumeContext<T> context); } }", "class Consumer(IChatClient ai) : MassTransit.IConsumer<string> { public Task Consume(MassTransit.ConsumeContext<string> context) => ai.GetResponseAsync(\"x\"); }", "consumer Consumer.Consume")]
    [InlineData("namespace Microsoft.Azure.Functions.Worker { public class FunctionAttribute(string name) : Attribute { public string Name => name; } }", "class Functions(IChatClient ai) { [Microsoft.Azure.Functions.Worker.Function(\"Digest\")] public Task Run() => ai.GetResponseAsync(\"x\"); }", "function Digest")]
    [InlineData("namespace ModelContextProtocol.Server { public class McpServerToolAttribute : Attribute { public string? Name { get; set; } } }", "class Tools(IChatClient ai) { [ModelContextProtocol.Server.McpServerTool(Name = \"triage\")] public Task Triage() => ai.GetResponseAsync(\"x\"); }", "mcp triage")]
    [InlineData("namespace Grpc.Core { public class BindServiceMethodAttribute(System.Type type, string method) : Attribute; } public static class Greeter { [Grpc.Core.BindServiceMethod(typeof(Greeter), \"Bind\")] public abstract class GreeterBase { public virtual Task Hello() => Task.CompletedTask; } }", "class Service(IChatClient ai) : Greeter.GreeterBase { public override Task Hello() => ai.GetResponseAsync(\"x\"); }", "grpc Greeter/Hello")]
    public async Task Methods_that_a_framework_finds(string framework, string code, string expected) => Assert.Equal([expected], await Of($"{code}\n{framework}"));
}
