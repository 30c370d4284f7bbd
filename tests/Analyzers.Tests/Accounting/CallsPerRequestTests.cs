namespace Stoker.Analyzers.Tests.Accounting;

public class CallsPerRequestTests
{
    private const string Ask = "Task Ask(string text) => ai.GetResponseAsync(text);";

    [Theory]
    [MemberData(nameof(Straight))]
    [MemberData(nameof(Loops))]
    [MemberData(nameof(Sizes))]
    [MemberData(nameof(Queries))]
    [MemberData(nameof(Choices))]
    [MemberData(nameof(EarlyExits))]
    [MemberData(nameof(Roles))]
    [MemberData(nameof(Methods))]
    [MemberData(nameof(Functions))]
    [MemberData(nameof(Dispatch))]
    [MemberData(nameof(Recursion))]
    [MemberData(nameof(Mediated))]
    public async Task A_program_makes_so_many_calls_per_request(string calls, string program) => Assert.Equal(calls, await CallsPerRequest.Of(program));

    public static TheoryData<string, string> Straight => new()
    {
        { "1", """public Task Run(string text) => ai.GetResponseAsync(text);""" },
        { "2", """public async Task Run(string text) { await ai.GetResponseAsync(text); await ai.GetResponseAsync(text); }""" },
        { "2", $$"""public async Task Run(string text) { await Ask(text); await Ask(text); } {{Ask}}""" },
        { "2", """public async Task Run(string text) => await Task.WhenAll(ai.GetResponseAsync(text), ai.GetResponseAsync(text));""" },
        { "1", """public Task Run(string text) => Task.Run(() => ai.GetResponseAsync(text));""" },
    };

    public static TheoryData<string, string> Loops => new()
    {
        { "|tickets|", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await ai.GetResponseAsync(t.Text); }""" },
        { "|tickets|·|t.Notes|", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) foreach (var n in t.Notes) await ai.GetResponseAsync(n); }""" },
        { "|tickets|²", """public async Task Run(List<Ticket> tickets) { foreach (var a in tickets) foreach (var b in tickets) await ai.GetResponseAsync(a.Text + b.Text); }""" },
        { "2·|tickets|", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await ai.GetResponseAsync(t.Text); foreach (var t in tickets) await ai.GetResponseAsync(t.Text); }""" },
        { "|tickets| + 1", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await ai.GetResponseAsync(t.Text); await ai.GetResponseAsync("sum"); }""" },
        { "|tickets|", """public async Task Run(Ticket[] tickets) { for (var i = 0; i < tickets.Length; i++) await ai.GetResponseAsync(tickets[i].Text); }""" },
        { "|tickets|", """public async Task Run(IAsyncEnumerable<Ticket> tickets) { await foreach (var t in tickets) await ai.GetResponseAsync(t.Text); }""" },
        { "1", """public async Task Run(string text) { await foreach (var update in ai.GetStreamingResponseAsync(text)) Console.Write(update); }""" },
    };

    public static TheoryData<string, string> Sizes => new()
    {
        { "3", """public async Task Run(string text) { for (var i = 0; i < 3; i++) await ai.GetResponseAsync(text); }""" },
        { "5", """public async Task Run(string text) { for (var i = 0; i < 10; i += 2) await ai.GetResponseAsync(text); }""" },
        { "2", """public async Task Run() { foreach (var t in new[] { "a", "b" }) await ai.GetResponseAsync(t); }""" },
        { "3·|tickets|", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) for (var i = 0; i < 3; i++) await ai.GetResponseAsync(t.Text); }""" },
        { "10 [0 … 10]", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets.Take(10)) await ai.GetResponseAsync(t.Text); }""" },
        { "|tickets| / 20 [|tickets| / 20 … |tickets| / 20 + 1]", """public async Task Run(List<Ticket> tickets) { foreach (var page in tickets.Chunk(20)) await ai.GetResponseAsync(string.Join(' ', page.Select(t => t.Text))); }""" },
        { "3", """public async Task Run() { foreach (var page in new[] { "a", "b", "c", "d", "e" }.Chunk(2)) await ai.GetResponseAsync(page[0]); }""" },
        { "5", """public async Task Run(string text) { foreach (var i in Enumerable.Range(0, 5)) await ai.GetResponseAsync(text + i); }""" },
        { "|tickets| / 10 [|tickets| / 10 … |tickets| / 10 + 1]", """public async Task Run(Ticket[] tickets) { for (var i = 0; i < tickets.Length; i += 10) await ai.GetResponseAsync(tickets[i].Text); }""" },
        { "|tickets|", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets.OrderBy(t => t.Text).ToList()) await ai.GetResponseAsync(t.Text); }""" },
    };

    public static TheoryData<string, string> Queries => new()
    {
        { "|tickets|", """public Task Run(List<Ticket> tickets) => Task.WhenAll(tickets.Select(t => ai.GetResponseAsync(t.Text)));""" },
        { "|tickets|", """public Task Run(List<Ticket> tickets) => Parallel.ForEachAsync(tickets, async (t, stop) => await ai.GetResponseAsync(t.Text, cancellationToken: stop));""" },
        { "|tickets|", $$"""public Task Run(List<Ticket> tickets) => Task.WhenAll(tickets.Select(Summarize)); Task Summarize(Ticket t) => ai.GetResponseAsync(t.Text);""" },
        { "|tickets|·|t.Notes|", """public Task Run(List<Ticket> tickets) => Task.WhenAll(tickets.SelectMany(t => t.Notes.Select(n => ai.GetResponseAsync(n))));""" },
        { "4 [0 … 4]", """public Task Run(List<Ticket> tickets) => Task.WhenAll(tickets.Take(4).Select(t => ai.GetResponseAsync(t.Text)));""" },
        { "|tickets|", """public Task Run(List<Ticket> tickets) => Task.WhenAll(tickets.AsParallel().Select(t => ai.GetResponseAsync(t.Text)));""" },
        { "|tickets| [0 … |tickets|]", """public bool Run(List<Ticket> tickets) => tickets.Any(t => ai.GetResponseAsync(t.Text).Result.Text == "yes");""" },
    };

    public static TheoryData<string, string> Choices => new()
    {
        { "1 [0 … 1]", """public async Task Run(string text, bool isLong) { if (isLong) await ai.GetResponseAsync(text); }""" },
        { "1 [0 … 2]", """public async Task Run(string text, bool isLong) { if (isLong) await ai.GetResponseAsync(text); else await ai.GetResponseAsync("short: " + text); }""" },
        { "1 [0 … 2]", """public async Task<ChatResponse> Run(string text, bool isLong) { if (isLong) return await ai.GetResponseAsync(text); return await ai.GetResponseAsync("short: " + text); }""" },
        { "1 [0 … 2]", """public Task<ChatResponse> Run(string text, bool isLong) => isLong ? ai.GetResponseAsync(text) : ai.GetResponseAsync("short: " + text);""" },
        { "1 [0 … 3]", """public Task<ChatResponse> Run(string text, int kind) => kind switch { 0 => ai.GetResponseAsync(text), 1 => ai.GetResponseAsync("1" + text), _ => ai.GetResponseAsync("2" + text) };""" },
        { "1 [0 … 1]", """Dictionary<string, ChatResponse> kept = []; public async Task<ChatResponse> Run(string text) => kept.TryGetValue(text, out var known) ? known : await ai.GetResponseAsync(text);""" },
        { "1 [0 … 1]", """ChatResponse? kept; public async Task<ChatResponse> Run(string text) => kept ??= await ai.GetResponseAsync(text);""" },
        { "1 [1 … 2]", """public async Task Run(string text) { try { await ai.GetResponseAsync(text); } catch (Exception) { await ai.GetResponseAsync("again: " + text); } }""" },
        { "1.5·|tickets| [0 … 3·|tickets|]", """public async Task Run(List<Ticket> tickets, bool isLong) { foreach (var t in tickets) { if (isLong) { await ai.GetResponseAsync(t.Text); await ai.GetResponseAsync("again"); } else { await ai.GetResponseAsync("once"); } } }""" },
    };

    public static TheoryData<string, string> EarlyExits => new()
    {
        { "1 [0 … 1]", """public async Task Run(string text) { if (text.Length == 0) return; await ai.GetResponseAsync(text); }""" },
        { "1", """public async Task Run(string text) { if (text.Length == 0) throw new ArgumentException("empty"); await ai.GetResponseAsync(text); }""" },
        { "|tickets| [0 … |tickets|]", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) { if (t.Text.Length == 0) continue; await ai.GetResponseAsync(t.Text); } }""" },
        { "|tickets| [0 … |tickets|]", """public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) { if ((await ai.GetResponseAsync(t.Text)).Text == "stop") break; } }""" },
        { "3 [0 … 3]", """public async Task Run(string text) { for (var i = 0; i < 3; i++) { if ((await ai.GetResponseAsync(text)).Text == "stop") return; } }""" },
    };

    public static TheoryData<string, string> Roles => new()
    {
        { "|turns|", """public async Task Run() { while (Console.ReadLine() is { } line) await ai.GetResponseAsync(line); }""" },
        { "|turns| [0 … |turns|]", """public async Task Run() { while (true) { var line = Console.ReadLine(); if (line is null) break; await ai.GetResponseAsync(line); } }""" },
        { "1 [1 … 3]", """public async Task Run(string text) { for (var attempt = 0; attempt < 3; attempt++) { try { await ai.GetResponseAsync(text); return; } catch (Exception) { } } }""" },
        { "1 [1 … ∞]", """public async Task Run(string text) { while (true) { try { await ai.GetResponseAsync(text); return; } catch (Exception) { } } }""" },
        { "|rounds| [1 … ∞]", """public async Task Run(List<ChatMessage> messages) { ChatResponse answer; do { answer = await ai.GetResponseAsync(messages); } while (answer.Messages.Any(m => m.Contents.OfType<FunctionCallContent>().Any())); }""" },
        { "|rounds| [0 … ∞]", """public async Task Run(string text) { var open = true; while (open) open = (await ai.GetResponseAsync(text)).Text != "done"; }""" },
        { "5 [0 … 5]", """public async Task Run(string text) { var round = 0; while (round < 5) { await ai.GetResponseAsync(text); round++; } }""" },
        { "1", """public async Task Run(CancellationToken stop) { while (!stop.IsCancellationRequested) { await ai.GetResponseAsync("tick", cancellationToken: stop); await Task.Delay(1000, stop); } }""" },

        // Workers share what comes in: how many there are makes no more calls.
        { "|inbox|", """public Task Run(System.Threading.Channels.ChannelReader<string> inbox) => Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Work(inbox))); async Task Work(System.Threading.Channels.ChannelReader<string> inbox) { await foreach (var text in inbox.ReadAllAsync()) await ai.GetResponseAsync(text); }""" },
    };

    public static TheoryData<string, string> Methods => new()
    {
        { "|tickets|", $$"""public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await Ask(t.Text); } {{Ask}}""" },
        { "2·|tickets|", $$"""public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await Both(t); } async Task Both(Ticket t) { await Ask(t.Text); await Ask(t.Text); } {{Ask}}""" },
        { "|tickets|", $$"""public Task Run(List<Ticket> tickets) => All(tickets); async Task All(List<Ticket> items) { foreach (var i in items) await Ask(i.Text); } {{Ask}}""" },
        { "2", $$"""public Task Run() => All(["a", "b"]); async Task All(string[] items) { foreach (var i in items) await Ask(i); } {{Ask}}""" },
        { "|tickets| + 2", $$"""public async Task Run(List<string> tickets) { await All(tickets); await All(["a", "b"]); } async Task All(IEnumerable<string> items) { foreach (var i in items) await Ask(i); } {{Ask}}""" },
        { "7", $$"""public Task Run() => Times(7); Task Times(int n) => More(n); async Task More(int n) { for (var i = 0; i < n; i++) await Ask("x"); } {{Ask}}""" },
        { "|tickets|·|t.Notes|", $$"""public async Task Run(List<Ticket> tickets) { foreach (var t in tickets) await Each(t.Notes); } async Task Each(List<string> lines) { foreach (var l in lines) await Ask(l); } {{Ask}}""" },
        { "1", """public Task Run(string text) => Other(text); public partial Task Other(string text); public partial Task Other(string text) => ai.GetResponseAsync(text);""" },
        { "1", """public Task Run(string text) => Second(text);""" + "\n---\n" + """public partial class Desk { Task Second(string text) => Parts(text); } public partial class Desk { Task Parts(string text) => ai.GetResponseAsync(text); }""" },
        { "|texts|", """public async Task Run(string[] texts) { foreach (var text in texts) await new Box<string>(ai).Put(text); }""" + "\n---\n" + """public class Box<T>(IChatClient ai) { public Task Put(T item) => Keep(item, 1); Task Keep<U>(T item, U with) => ai.GetResponseAsync($"{item}{with}"); }""" },
        { "1", """public string Run() => Summary; string Summary => ai.GetResponseAsync("x").Result.Text;""" },
        { "1", """public object Run() => new Report(ai);""" + "\n---\n" + """public class Report { public Report(IChatClient ai) => Text = ai.GetResponseAsync("x").Result.Text; public string Text { get; } }""" },
        { "2", """public Task Run(string text) => new Loud(ai).Ask(text);""" + "\n---\n" + """public class Plain(IChatClient ai) { protected IChatClient Ai => ai; public virtual Task Ask(string text) => ai.GetResponseAsync(text); } public class Loud(IChatClient ai) : Plain(ai) { public override async Task Ask(string text) { await base.Ask(text); await Ai.GetResponseAsync("!"); } }""" },
    };

    public static TheoryData<string, string> Functions => new()
    {
        { "|texts|", """public async Task Run(string[] texts) { foreach (var t in texts) await Local(t); Task Local(string text) => ai.GetResponseAsync(text); }""" },
        { "|texts| + 1", """public async Task Run(string[] texts) { Func<string, Task> ask = t => ai.GetResponseAsync(t); foreach (var t in texts) await ask(t); await ask("x"); }""" },
        { "|texts|", """public Task Run(string[] texts) { Func<string, Task> ask = async t => await ai.GetResponseAsync(t); return Task.WhenAll(texts.Select(ask)); }""" },
        { "1", """public Task Run(string text) => new Lazy<Task>(() => ai.GetResponseAsync(text)).Value;""" },
    };

    public static TheoryData<string, string> Dispatch => new()
    {
        { "1", """public Task Run(IAsk ask) => ask.Ask("x");""" + "\n---\n" + """public interface IAsk { Task Ask(string text); } public class Answerer(IChatClient ai) : IAsk { public Task Ask(string text) => ai.GetResponseAsync(text); }""" },
        { "1.5 [0 … 3]", """public Task Run(IAsk ask) => ask.Ask("x");""" + "\n---\n" + """public interface IAsk { Task Ask(string text); } public class One(IChatClient ai) : IAsk { public Task Ask(string text) => ai.GetResponseAsync(text); } public class Two(IChatClient ai) : IAsk { public async Task Ask(string text) { await ai.GetResponseAsync(text); await ai.GetResponseAsync(text); } }""" },
        { "1", """public async Task Run(IEnumerable<string> texts) { Ask one = new Careful(ai); await one.Run(); }""" + "\n---\n" + """public abstract class Ask { public Task Run() => Core(); protected abstract Task Core(); } public class Careful(IChatClient ai) : Ask { protected override Task Core() => ai.GetResponseAsync("x"); }""" },
        { "|texts|", """public async Task Run(string[] texts) { foreach (var t in texts) await Through<Answerer>(new Answerer(ai), t); } static Task Through<T>(T ask, string text) where T : IAsk => ask.Ask(text);""" + "\n---\n" + """public interface IAsk { Task Ask(string text); } public class Answerer(IChatClient ai) : IAsk { public Task Ask(string text) => ai.GetResponseAsync(text); }""" },
    };

    private const string MediatR = """
        namespace MediatR
        {
            public interface IRequest<out T>;
            public interface ISender { Task<T> Send<T>(IRequest<T> request, CancellationToken stop = default); Task<object?> Send(object request, CancellationToken stop = default); }
            public interface IRequestHandler<in TRequest, T> where TRequest : IRequest<T> { Task<T> Handle(TRequest request, CancellationToken stop); }
        }
        """;

    private const string Handlers = """
        public record Ask(string Text) : MediatR.IRequest<string>;
        public record Count(string Text) : MediatR.IRequest<int>;
        public class AskHandler(IChatClient ai) : MediatR.IRequestHandler<Ask, string> { public async Task<string> Handle(Ask request, CancellationToken stop) { await ai.GetResponseAsync("first"); return (await ai.GetResponseAsync(request.Text)).Text; } }
        public class CountHandler : MediatR.IRequestHandler<Count, int> { public Task<int> Handle(Count request, CancellationToken stop) => Task.FromResult(request.Text.Length); }
        """;

    public static TheoryData<string, string> Mediated => new()
    {
        { "2", """public Task Run(string text, MediatR.ISender sender) => sender.Send(new Ask(text));""" + "\n---\n" + Handlers + MediatR },
        { "2·|texts| + 1", """public async Task Run(string[] texts, MediatR.ISender sender) { foreach (var text in texts) await sender.Send(new Ask(text)); await ai.GetResponseAsync("sum"); }""" + "\n---\n" + Handlers + MediatR },
        { "1", """public async Task Run(string text, MediatR.ISender sender) { await sender.Send(new Count(text)); await ai.GetResponseAsync(text); }""" + "\n---\n" + Handlers + MediatR },
        { "1", """public async Task Run(object request, MediatR.ISender sender) { await sender.Send(request); await ai.GetResponseAsync("x"); }""" + "\n---\n" + Handlers + MediatR },
    };

    public static TheoryData<string, string> Recursion => new()
    {
        { "3 [0 … 3]", """public Task Run(string text) => Dig(text, 3); async Task Dig(string text, int left) { if (left <= 0) return; await ai.GetResponseAsync(text); await Dig(text, left - 1); }""" },
        { "5 [0 … 5]", """public Task Run(string text) => Dig(text, 10); async Task Dig(string text, int left) { if (left == 0) return; await ai.GetResponseAsync(text); await Dig(text, left - 2); }""" },
        { "4 [1 … 4]", """public Task Run(string text) => Dig(text, 3); async Task Dig(string text, int left) { await ai.GetResponseAsync(text); if (left > 0) await Dig(text, left - 1); }""" },
        { "|texts| [0 … |texts|]", """public Task Run(string[] texts) => Dig(texts, texts.Length); async Task Dig(string[] texts, int left) { if (left == 0) return; await ai.GetResponseAsync(texts[left - 1]); await Dig(texts, left - 1); }""" },
        { "|depth of Desk.Dig| [0 … ∞]", """public Task Run(string text, int n) => Dig(text, n); async Task Dig(string text, int left) { if (left == 0) return; await ai.GetResponseAsync(text); await Dig(text, left + 1); }""" },
        { "|depth of Desk.Visit| [0 … ∞]", """public Task Run(Ticket t) => Visit(t); async Task Visit(Ticket t) { if (t.Notes.Count == 0) return; await ai.GetResponseAsync(t.Text); await Visit(t); }""" },
        { "3 [0 … 3]", """public Task Run(string text) => Dig(text, 0); async Task Dig(string text, int depth) { if (depth >= 3) return; await ai.GetResponseAsync(text); await Dig(text, depth + 1); }""" },
        { "|depth of Desk.Ping| [0 … ∞]", """public Task Run(string text) => Ping(text); async Task Ping(string text) { await ai.GetResponseAsync(text); await Pong(text); } Task Pong(string text) => Ping(text);""" },
        { "|depth of Desk.Tree| [1 … ∞]", """public Task Run(List<Ticket> roots) => Tree(roots); async Task Tree(List<Ticket> tickets) { await ai.GetResponseAsync("x"); foreach (var t in tickets) await Tree(tickets); }""" },
    };
}
