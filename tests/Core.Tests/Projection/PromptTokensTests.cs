using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Tokens;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Projection;

/// <summary>What surrounds a prompt's text: tools, formats, images, and holes that were counted.</summary>
public class PromptTokensTests
{
    private static readonly ToolSchema Tool = new("lookup", "Finds a booking.", [ToolParameter.Of("id", "string", "Its number.")]);

    private static readonly PromptSegment Tools = new(SegmentKind.Tools, Text: Tool.Text, Name: Tool.Name, Tokens: Tool.Tokens);

    private static TokenRange Of(string model, params PromptSegment[] segments) => Of(PriceBook.BuiltIn, model, segments);

    private static TokenRange Of(PriceBook book, string model, params PromptSegment[] segments) =>
        PromptTokens.Of(
            Call(Literal(model)) with { Prompt = new PromptShape(segments, 0) },
            book.Find(model).Model ?? throw new InvalidOperationException($"No price for '{model}'."),
            book.Ratios);

    [Fact]
    public void Tools_at_OpenAI_cost_their_rendering_and_a_frame()
    {
        var tokens = Of("gpt-4.1", Tools);

        Assert.Equal((Tool.Tokens.Expected + ToolSchema.TokensOfToolList, Provenance.Assumed), (tokens.Expected, tokens.Provenance));
    }

    [Fact]
    public void Tools_at_Anthropic_cost_their_JSON_and_its_own_prompt()
    {
        var tokens = Of("claude-opus-4-8", Tools);

        Assert.Equal(TokenizerFamily.Find("claude-2026")!.Count(Tool.Text).Expected + 264, tokens.Expected);
        Assert.True(tokens.Low <= tokens.Expected && tokens.Expected <= tokens.High);
    }

    [Fact]
    public void An_answers_format_is_no_tool_and_has_no_frame() =>
        Assert.Equal(Tool.Tokens.Expected, Of("gpt-4.1", Tools with { Kind = SegmentKind.Format }).Expected);

    [Fact]
    public void An_image_costs_what_its_model_says()
    {
        var image = new PromptSegment(SegmentKind.Image, "user", Image: new ImagePart(1024, 1024, ImageDetail.High));

        Assert.Equal(765, Of("gpt-4.1", image).Expected);
        Assert.Equal(1369, Of("claude-opus-4-8", image).Expected);
    }

    [Fact]
    public void A_hole_whose_values_were_counted_is_exact_at_OpenAI_and_a_ratio_elsewhere()
    {
        var hole = new PromptSegment(SegmentKind.Hole, "user", Name: "tone", Tokens: new TokenRange(10, 15, 20, Provenance.Exact, "'tone'"));

        Assert.Equal(new TokenRange(10, 15, 20, Provenance.Exact, "'tone'"), Of("gpt-4.1", hole));
        var claude = Of("claude-opus-4-8", hole);
        Assert.Equal(Provenance.Assumed, claude.Provenance);
        Assert.True(claude.Low > 10 && claude.Expected > 15 && claude.High > 20, $"{claude}");
    }

    [Fact]
    public void A_teams_own_ratio_replaces_the_estimate()
    {
        var book = PriceBook.BuiltIn.With(TeamPriceFile.Read("""{ "schema": 1, "tokenizers": { "Claude-2026": { "prose": "1.4" } } }"""));
        var text = new PromptSegment(SegmentKind.Fixed, "user", new TextTokens(1000, 1000, TextKind.Prose, 4000));

        var tokens = Of(book, "claude-opus-4-8", text);

        Assert.Equal((1400, 1400, 1400, Provenance.Configured), (tokens.Low, tokens.Expected, tokens.High, tokens.Provenance));
        Assert.Equal(Provenance.Assumed, Of(book, "claude-opus-4-8", text with { Text = new TextTokens(1000, 1000, TextKind.Json, 4000) }).Provenance);
    }
}
