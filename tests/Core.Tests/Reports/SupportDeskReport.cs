using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Reports;

/// <summary>A hand-made report of a help desk product that holds every special case a format has to show.</summary>
internal static class SupportDeskReport
{
    private static readonly LoopContext Backlog = Loop(LoopKind.ForEach, LoopRole.Batch, "tickets", 200, Provenance.Configured);
    private static readonly LoopContext ToolRounds = Loop(LoopKind.While, LoopRole.Agent, "rounds", null, Provenance.Unbounded);

    public static Report Report { get; } = Gate.Judge(Unjudged, new GateDemands(On: true, MinCoverage: 0.9m));

    private static Report Unjudged => new()
    {
        PriceDate = new DateTime(2026, 11, 10, 0, 0, 0, DateTimeKind.Utc),
        AsOf = new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc),
        Apps =
        [
            App("SupportDesk.Console", [Console]),
            App("SupportDesk.Web", [.. Library("claude-sonnet-5", "Ai:ChatModel in appsettings.json, registered at Program.cs:21"), .. Web], withoutLedger: 1) with
            {
                EntryPoints = [Investigate, Reply],
                Findings = [.. LibraryFindings],
                Notes = ["Contoso.Gateway uses an LLM SDK but has no ledger: its calls are not counted."],
            },
            App("SupportDesk.Worker", [.. Library("claude-haiku-4-5", "Ai:ChatModel in appsettings.json, registered at AiClients.cs:18").Skip(1), .. Worker]) with
            {
                Findings = [.. LibraryFindings, .. WorkerFindings],
                Notes = ["The numbers of SupportDesk.Ai may be out of date: analyzers were skipped in the last build."],
            },
        ],
    };

    private static AppReport App(string name, CallReport[] calls, int withoutLedger = 0) => new()
    {
        Name = name,
        Project = $"/repo/{name}/{name}.csproj",
        TargetFramework = "net10.0",
        Calls = calls,
        Coverage = Projector.Cover(calls, withoutLedger),
        UsdPer1000Requests = PerThousandRequests(calls),
        CallsInUnboundedLoops = calls.Count(call => call.InUnboundedLoop),
        BudgetScopes = [.. Scopes.Where(scope => calls.Any(call => call.Budget == scope.Name))],
    };

    /// <summary>As if one request ran every call site.</summary>
    private static UsdRange? PerThousandRequests(CallReport[] calls) => Projector.PerThousandRequests(
    [
        .. calls.Where(call => call.UsdPerCall is not null).Select(call => Endpoint(call.Id, 1, Quantity.One, Quantity.One) with
        {
            UsdPerRequest = call.UsdPerCall!.Times(call.CallsPerRequest) is var usd && call.InUnboundedLoop
                ? usd with { High = null, Provenance = Provenance.Unbounded, Cause = usd.High is null ? usd.Cause : "loops whose length nothing says" }
                : call.Loops.Aggregate(usd, (sum, loop) => loop.IterationsFrom > sum.Provenance ? sum with { Provenance = loop.IterationsFrom, Cause = $"rounds of '{loop.Symbol}'" } : sum),
        }),
    ]);

    private static BudgetScope[] Scopes =>
    [
        new("agents", 5_000, Place(".editorconfig", 21)),
        new("insights", 40, Place("SupportDesk.Ai/Insights/.editorconfig", 3)),
        new("support", 1_000, Place(".editorconfig", 12)),
    ];

    private static IEnumerable<CallReport> Library(string chatModel, string chatModelFrom) =>
    [
        Chat("SupportDesk.Ai/Agents/PaymentInvestigator.cs", 58, chatModel, chatModelFrom, Range(1_412, 4_800, null, Provenance.Unbounded, "'messages' grows in a loop"), Range(0, 300, null, Provenance.Unbounded, "no output limit"),
            new UsdRange(0.004236m, 0.0189m, null, Provenance.Unbounded, "'messages' grows in a loop")) with { Loops = [ToolRounds], InUnboundedLoop = true, Budget = "agents", Traffic = new Traffic(20_000, Provenance.Configured) },
        Chat("SupportDesk.Ai/Insights/DigestWriter.cs", 41, "gpt-6.1-sol", "Digest:Model in appsettings.json", Range(412, 1_240, 1_912, Provenance.Assumed, "hole 'tickets'"), Range(0, 300, 800, Provenance.Configured),
            new UsdRange(0.000824m, 0.00548m, 0.011824m, Provenance.Assumed, "hole 'tickets'")) with { Budget = "insights" },
        Chat("SupportDesk.Ai/Insights/EscalationDetector.cs", 33, null, "tenant.ChatModel comes from a database", Range(96, 480, 12_500, Provenance.Assumed, "hole 'ticket.Body'"), Range(0, 12, 16, Provenance.Assumed), null),
        Chat("SupportDesk.Ai/ReplyDrafter.cs", 72, chatModel, chatModelFrom, Range(2_140, 2_140, 2_140, Provenance.Exact), Range(0, 300, null, Provenance.Unbounded, "no output limit"),
            new UsdRange(0.00642m, 0.01092m, null, Provenance.Unbounded, "no output limit")) with { Budget = "support", Traffic = new Traffic(40_000, Provenance.Configured) },
        Chat("SupportDesk.Ai/Search/KnowledgeIndexer.cs", 27, "text-embedding-3-small", "constant at ModelNames.cs:9", Range(1, 500, 8_191, Provenance.Assumed, "hole 'article.Text'"), TokenRange.Zero,
            new UsdRange(0.00000002m, 0.00001m, 0.00016382m, Provenance.Assumed, "hole 'article.Text'")) with { Operation = "embeddings", Batch = true },
        Chat("SupportDesk.Ai/TicketTranslator.cs", 19, "house-llm-3", "fallback in the code (Translate:Model is not in appsettings.json)", Range(310, 310, 310, Provenance.Exact), Range(310, 310, 310, Provenance.Configured), null)
            with { NoPrice = "no price for 'house-llm-3'", Budget = "tickets", Traffic = new Traffic(1_000, Provenance.Configured) },
        Chat("SupportDesk.Ai/TriageService.cs", 64, "gpt-6-luna", "literal at TriageService.cs:22", Range(655, 655, 655, Provenance.Exact), Range(5, 5, 5, Provenance.Measured),
            new UsdRange(0.000137m, 0.000137m, 0.000137m, Provenance.Measured)),
    ];

    private static IEnumerable<CallReport> Web =>
    [
        Chat("SupportDesk.Web/Components/Chat.razor", 12, "gpt-oss-20b", "literal", Range(120, 120, 120, Provenance.Exact), Range(0, 64, 64, Provenance.Configured), new UsdRange(0, 0, 0, Provenance.Configured)),
        Chat("SupportDesk.Web/TenantEndpoints.cs", 40, null, "IChatClient is registered with different models: gpt-5-mini at Program.cs:12, gpt-6-luna at Program.cs:20", Range(96, 480, 12_500, Provenance.Assumed), Range(0, 300, 1_000, Provenance.Assumed), null),
        Chat("SupportDesk.Web/TicketEndpoints.cs", 88, "gpt-6.1-sol", "literal", Range(271_000, 300_000, 1_050_000, Provenance.Measured), Range(300, 1_200, 128_000, Provenance.Measured),
            new UsdRange(0.545m, 1.218m, 6.12m, Provenance.Measured)) with { NotAllowed = "gpt-6.1-sol is in stoker.forbidden_models (gpt-6.1-*)" },
    ];

    private static IEnumerable<CallReport> Worker =>
    [
        Chat("SupportDesk.Worker/BacklogProcessor.cs", 31, "gpt-6.1-sol", "literal", Range(830, 1_330, 4_830, Provenance.Assumed, "hole 'ticket.Body'"), Range(0, 300, 512, Provenance.Assumed),
            new UsdRange(0.00166m, 0.00566m, 0.01478m, Provenance.Assumed, "hole 'ticket.Body'")) with { Loops = [Backlog], CallsPerRequest = 200, Budget = "support", Traffic = new Traffic(300, Provenance.Configured) },
        Chat("SupportDesk.Worker/NightlyDigest.cs", 25, "gpt-image-1", "literal", Range(40, 40, 40, Provenance.Exact), TokenRange.Zero, null)
            with { Operation = "image_generation", NoPrice = "images are billed by the image, and the price table holds prices of tokens" },
        Chat("SupportDesk.Worker/TicketTagger.cs", 44, "gpt-6-luna", "literal", Range(655, 655, 655, Provenance.Exact), Range(5, 5, 5, Provenance.Exact),
            new UsdRange(0.000137m, 0.000137m, 0.000137m, Provenance.Exact))
            with { Loops = [Backlog, Loop(LoopKind.For, LoopRole.Retry, "attempt", 3, Provenance.Exact)], CallsPerRequest = 600 },
        Chat("SupportDesk.Worker/TicketTagger.cs", 61, "gpt-6-luna", "literal", Range(655, 655, 655, Provenance.Exact), Range(5, 5, 5, Provenance.Exact),
            new UsdRange(0.0000685m, 0.0000685m, 0.0000685m, Provenance.Exact)) with { Batch = true, Loops = [Loop(LoopKind.Linq, LoopRole.Other, "openTickets.Where(IsStale)", 50, Provenance.Configured)], CallsPerRequest = 50 },
    ];

    private static CallReport Console =>
        Chat("SupportDesk.Console/Program.cs", 9, null, "the value of the command line decides", Range(0, 500, null, Provenance.Unbounded, "user input"), Range(0, 300, null, Provenance.Unbounded, "no output limit"), null)
            with { Loops = [Loop(LoopKind.While, LoopRole.Interactive, "", null, Provenance.Unbounded)], InUnboundedLoop = true };

    private static EntryPointReport Investigate
    {
        get
        {
            var rounds = new CostSymbol("M:SupportDesk.Ai.Agents.PaymentInvestigator.Run#1", "rounds", Place("SupportDesk.Ai/Agents/PaymentInvestigator.cs", 51));
            var loop = new Quantity(CostExpression.One, CostExpression.Of(rounds.Id), CostExpression.Unbounded(new Blame("the while loop has no bound", rounds.Place)), Provenance.Exact);
            var grown = Quantity.Exactly(new([new CostTerm(260, [new CostFactor(rounds.Id, 2)])]));
            return Endpoint("POST /payments/{id}/investigate", 31, loop, loop.Times(Quantity.Of(Range(1_412, 1_830, 1_912, Provenance.Assumed, "hole 'payment'"))).Plus(grown), rounds) with
            {
                Reached = [new("M:SupportDesk.Ai.Run#chat#58", "SupportDesk.Ai", loop)],
            };
        }
    }

    private static EntryPointReport Reply => Endpoint("POST /tickets/{id}/reply", 88, Quantity.One, Quantity.Of(Range(271_000, 300_000, 1_050_000, Provenance.Measured))) with
    {
        Reached = [new("M:SupportDesk.Web.Run#chat#88", "SupportDesk.Web", Quantity.One)],
        Traffic = new Traffic(40_000, Provenance.Configured),
        MaxUsdPerRequest = 1,
    };

    private static EntryPointReport Endpoint(string name, int line, Quantity calls, Quantity input, params CostSymbol[] symbols)
    {
        var usd = input.Times(Quantity.Exactly(CostExpression.Constant(0.000002m)));
        return new()
        {
            Kind = "http",
            Name = name,
            Assembly = "SupportDesk.Web",
            Method = $"M:SupportDesk.Web.{line}",
            Place = Place("SupportDesk.Web/TicketEndpoints.cs", line),
            Calls = calls,
            Input = input,
            CachedInput = Quantity.Zero,
            Output = calls.Times(Quantity.Exactly(CostExpression.Constant(300))),
            Usd = usd,
            UsdPerRequest = usd.InUsd(symbols.ToDictionary(symbol => symbol.Id)),
            Symbols = symbols,
        };
    }

    private static IEnumerable<Finding> LibraryFindings =>
    [
        new("STK2010", "info", "The tool loop of this call has no cap on its rounds; each round sends the whole conversation again.", Place("SupportDesk.Ai/Agents/PaymentInvestigator.cs", 58)),
        new("STK1003", "info", "The model of this call cannot be resolved: tenant.ChatModel comes from a database. Set stoker.default_model to say which to reckon with.", Place("SupportDesk.Ai/Insights/EscalationDetector.cs", 33)),
        new("STK5001", "info", "Nothing limits the output of this call: gpt-6.1-sol may write 128,000 tokens ($1.28).", Place("SupportDesk.Ai/ReplyDrafter.cs", 72), Suppressed: true),
    ];

    private static IEnumerable<Finding> WorkerFindings =>
    [
        new("STK2001", "warning", "This call runs once per item of 'tickets' (foreach, line 28) with no cache: ≈ 1,330 tokens in, $0.00566 per call, $1.13 for 200 tickets. A prefix of 830 tokens is the same each time.", Place("SupportDesk.Worker/BacklogProcessor.cs", 31)),
        new("STK2002", "warning", "gpt-6.1-sol (frontier) is called once per item of 'tickets'. gpt-6-luna would cost $0.00057 instead of $0.00566 per call.", Place("SupportDesk.Worker/BacklogProcessor.cs", 31)),
    ];

    private static CallReport Chat(string file, int line, string? model, string modelFrom, TokenRange input, TokenRange output, UsdRange? usd) => new()
    {
        Id = $"M:{file.Split('/')[0]}.Run#chat#{line}",
        Assembly = file.Split('/')[0],
        Place = Place(file, line),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = model,
        Provider = model is null ? null : model.StartsWith("claude", StringComparison.Ordinal) ? "anthropic" : "openai",
        ModelFrom = modelFrom,
        Input = input,
        Output = output,
        UsdPerCall = usd,
    };

    private static TokenRange Range(long low, long expected, long? high, Provenance provenance, string? cause = null) =>
        new(low, expected, high, provenance, cause);

    private static LoopContext Loop(LoopKind kind, LoopRole role, string symbol, long? iterations, Provenance from) =>
        new(kind, role, symbol, iterations, from, Place("SupportDesk.Worker/BacklogProcessor.cs", 28));

    private static SourcePlace Place(string file, int line) => new($"/repo/{file}", line, 13);
}
