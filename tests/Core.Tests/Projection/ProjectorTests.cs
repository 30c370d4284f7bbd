using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Projection;

public class ProjectorTests
{
    private static readonly DateTime Today = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Input $2 and output $10 a million, so that the 107 tokens of the plain call cost $0.000214.</summary>
    private static readonly PriceBook Book = PriceBook.Of(
        Today,
        [Provider("openai"), Provider("anthropic"), Provider("deepseek")],
        [
            Row("openai", "gpt", "o200k_base", new RateCard(2, Output: 10, BatchInput: 1, BatchOutput: 5)),
            Row("openai", "gpt-limited", "o200k_base", new RateCard(2, Output: 10)) with { MaxOutputTokens = 1_000 },
            Row("openai", "gpt-embed", "cl100k_base", new RateCard(0.02m)) with { Kind = "embeddings" },
            Row("openai", "gpt-mystery", null, new RateCard(2, Output: 10)),
            Row("anthropic", "claude", "claude-legacy", new RateCard(3, Output: 15)),
            Row("deepseek", "by-the-hour", "o200k_base", new RateCard(1, Output: 2)) with { Peak = new PeakRates([new DayWindow(60, 240)], new RateCard(2, Output: 4)) },
        ]);

    private static readonly TokenRange Capped = new(0, 300, 300, Provenance.Exact);

    [Fact]
    public void A_call_without_a_model_has_no_price_and_counts_as_model_unknown()
    {
        var app = Project(Call(ModelBinding.Unknown("tenant.Model comes from a database")));

        Assert.Null(app.Calls[0].UsdPerCall);
        Assert.Equal("tenant.Model comes from a database", app.Calls[0].NoPrice);
        Assert.Equal(new Coverage(1, 0, 1, 0), app.Coverage);
        Assert.Null(app.UsdPer1000Requests);
    }

    [Fact]
    public void A_model_that_the_price_book_lacks_has_no_price_and_says_which_are_near()
    {
        var app = Project(Call(Literal("gpt-x")));

        Assert.Null(app.Calls[0].UsdPerCall);
        Assert.StartsWith("no price for 'gpt-x'", app.Calls[0].NoPrice);
        Assert.Equal(new Coverage(1, 0, 0, 1), app.Coverage);
    }

    [Theory]
    [InlineData("image_generation", "images are billed by image and size; the price book holds prices of text tokens")]
    [InlineData("transcription", "transcription is billed by the length of the audio; the price book holds prices of text tokens")]
    [InlineData("levitation", "the price book holds no price for the operation 'levitation'")]
    public void An_operation_that_tokens_do_not_measure_has_no_price(string operation, string reason)
    {
        var call = Cost(Call(Literal("gpt")) with { Operation = operation });

        Assert.Null(call.UsdPerCall);
        Assert.Equal(reason, call.NoPrice);
    }

    [Fact]
    public void A_batch_call_of_a_model_without_batch_price_has_none() =>
        Assert.Equal("no batch price for 'claude' is known", Cost(Call(Literal("claude", "anthropic")) with { Batch = true }).NoPrice);

    [Fact]
    public void Nothing_limits_the_output_so_nothing_limits_the_price()
    {
        var usd = Cost(Call(Literal("gpt"))).UsdPerCall!;

        Assert.Null(usd.High);
        Assert.Equal((Provenance.Unbounded, "no output limit"), (usd.Provenance, usd.Cause));
        Assert.Equal(0.000214m + 0.003m, usd.Expected);
    }

    [Fact]
    public void The_models_own_limit_bounds_an_output_that_the_code_does_not()
    {
        var call = Cost(Call(Literal("gpt-limited")));

        Assert.Equal(new TokenRange(0, 300, 1_000, Provenance.Assumed, "no output limit but the model's"), call.Output);
        Assert.Equal(0.000214m + 0.01m, call.UsdPerCall!.High);
    }

    [Fact]
    public void A_fixed_prompt_is_counted_exactly_in_the_encoding_of_the_model()
    {
        // One message of 100 tokens, 4 of framing, 3 before the reply.
        Assert.Equal(TokenRange.Exactly(107), Cost(Call(Literal("gpt"))).Input);

        // An embedding has no messages, and its model counts with cl100k.
        Assert.Equal(TokenRange.Exactly(101), Cost(Call(Literal("gpt-embed")) with { Operation = "embeddings" }).Input);
    }

    [Fact]
    public void A_model_whose_tokenizer_is_not_public_gets_a_range()
    {
        var input = Cost(Call(Literal("claude", "anthropic"))).Input;

        Assert.Equal(Provenance.Assumed, input.Provenance);
        Assert.True(input.Low < input.Expected && input.Expected < input.High);
    }

    [Theory]
    [InlineData("gpt-mystery")]
    [InlineData("gpt-x")]
    public void A_model_of_unknown_tokenizer_is_counted_over_all_families(string model)
    {
        var input = Cost(Call(Literal(model))).Input;

        Assert.Equal((107, Provenance.Assumed, "the model's tokenizer is not known"), (input.Expected, input.Provenance, input.Cause));
        Assert.True(input.Low < 100 && input.High > 180);
    }

    [Fact]
    public void Holes_are_added_and_the_weakest_part_names_the_cause()
    {
        var prompt = new PromptShape(
            [
                new PromptSegment(SegmentKind.Fixed, "system", new TextTokens(100, 101, TextKind.Prose, 400)),
                new PromptSegment(SegmentKind.Hole, "user", Name: "tone", Tokens: new TokenRange(1, 5, 9, Provenance.Assumed, "hole 'tone'")),
                new PromptSegment(SegmentKind.Hole, "user", Name: "article", Tokens: new TokenRange(0, 500, null, Provenance.Unbounded, "hole 'article'")),
            ], 2);

        Assert.Equal(
            new TokenRange(112, 616, null, Provenance.Unbounded, "hole 'article'"),
            Cost(Call(Literal("gpt")) with { Prompt = prompt }).Input);
    }

    [Fact]
    public void Embeddings_cost_their_input_only()
    {
        var call = Cost(Call(Literal("gpt-embed")) with { Operation = "embeddings" });

        Assert.Equal(TokenRange.Zero, call.Output);
        Assert.Equal(new UsdRange(0.00000202m, 0.00000202m, 0.00000202m, Provenance.Exact), call.UsdPerCall);
    }

    [Fact]
    public void A_batch_call_pays_batch_prices()
    {
        var call = Call(Literal("gpt")) with { Output = Capped };

        Assert.Equal(Cost(call).UsdPerCall!.Expected / 2, Cost(call with { Batch = true }).UsdPerCall!.Expected);
    }

    [Fact]
    public void A_price_that_depends_on_the_hour_is_a_range()
    {
        var call = Call(Literal("by-the-hour", "deepseek")) with { Output = Capped, ExpectedOutput = new TokenRange(300, 300, 300, Provenance.Exact) };

        Assert.Equal(new UsdRange(0.000707m, 0.000707m, 0.001414m, Provenance.Exact, "the hour of the call"), Cost(call).UsdPerCall);
    }

    [Fact]
    public void The_total_multiplies_by_the_known_rounds_of_nested_loops()
    {
        var app = Project(Call(Literal("gpt-embed")) with { Operation = "embeddings", Loops = [Loop(200, Provenance.Configured), Loop(3, Provenance.Exact)] });

        Assert.Equal(600, app.Calls[0].CallsPerRequest);
        Assert.Equal(0.00000202m * 600 * 1_000, app.UsdPer1000Requests!.Expected);
        Assert.Equal(Provenance.Configured, app.UsdPer1000Requests.Provenance);
        Assert.Equal(0, app.CallsInUnboundedLoops);
    }

    [Fact]
    public void A_loop_of_unknown_length_counts_once_and_leaves_the_total_unbounded()
    {
        var app = Project(Call(Literal("gpt-embed")) with { Operation = "embeddings", Loops = [Loop(null, Provenance.Unbounded)] });

        Assert.Equal(new UsdRange(0.00202m, 0.00202m, null, Provenance.Unbounded, "|tickets|"), app.UsdPer1000Requests);
        Assert.Equal(1, app.CallsInUnboundedLoops);
        Assert.NotNull(app.Calls[0].UsdPerCall!.High);
    }

    [Fact]
    public void The_total_leaves_out_what_has_no_price()
    {
        var app = Project(
            Call(Literal("gpt-embed"), "M:A") with { Operation = "embeddings" },
            Call(Literal("gpt-x"), "M:B"),
            Call(Literal("gpt-embed"), "M:C") with { Operation = "embeddings" });

        Assert.Equal(0.00404m, app.UsdPer1000Requests!.Expected);
        Assert.Equal(new Coverage(3, 2, 0, 1), app.Coverage);
    }

    [Fact]
    public void Absurd_loops_do_not_overflow()
    {
        var loops = Enumerable.Repeat(Loop(long.MaxValue, Provenance.Configured), 8).ToArray();

        var total = Project(Call(Literal("gpt")) with { Loops = loops }).UsdPer1000Requests!;

        Assert.True(total.Expected > 1_000_000_000_000m);
    }

    [Fact]
    public void The_built_in_prices_price_a_call()
    {
        var call = Call(Literal("gpt-4o-mini")) with { Output = Capped };

        Assert.NotNull(new CallCosting(PriceBook.BuiltIn, Today).Cost(LinkedCall.Unlinked(call, "Desk")).UsdPerCall);
    }

    private static CallReport Cost(LedgerCall call) => new CallCosting(Book, Today).Cost(LinkedCall.Unlinked(call, "Desk.Ai"));

    private static AppReport Project(params LedgerCall[] calls) =>
        Projector.Project(Linker.Link(App(), [Library("Desk.Ai", calls)], AppConfiguration.Empty, []), Book, Today);

    private static LoopContext Loop(long? iterations, Provenance from) =>
        new(LoopKind.ForEach, LoopRole.Batch, "tickets", iterations, from, new SourcePlace("src/Triage.cs", 8, 1));

    private static PriceProvider Provider(string id) => new(id, id, true, false, true, [], [], [], []);

    private static ModelPrice Row(string provider, string id, string? tokenizer, RateCard rates) =>
        new() { Provider = provider, Id = id, Kind = "chat", Rates = rates, Tokenizer = tokenizer, Source = "test" };
}
