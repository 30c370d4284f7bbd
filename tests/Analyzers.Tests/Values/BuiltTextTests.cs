using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>Prompts that are put together piece by piece: builders, <c>+=</c>, templates with places.</summary>
public class BuiltTextTests
{
    private static async Task<IReadOnlyList<PromptSegment>> Segments(string body, params (string Path, string Text)[] files) =>
        (await LedgerOf.Body("using var keep = new MemoryStream(); " + body, files)).Prompt.Segments;

    private static async Task<string> Kinds(string body) => string.Join(" ", (await Segments(body)).Select(s => s.Kind));

    private static long Tokens(string text) => Stoker.Core.Tokens.TokenCounter.Count(Stoker.Core.Tokens.TokenEncoding.O200kBase, text);

    [Fact]
    public async Task A_builder_says_what_was_appended_before_its_text_is_asked_for()
    {
        var segments = await Segments("""
            var prompt = new System.Text.StringBuilder("Answer briefly. ");
            prompt.AppendLine("Use English.").Append("The question: ");
            prompt.Append(text);
            chat.CompleteChat(prompt.ToString());
            """);

        Assert.Equal(Tokens("Answer briefly. Use English.\nThe question: "), segments[0].Text!.Value.O200k);
        Assert.Equal([SegmentKind.Fixed, SegmentKind.Hole], segments.Select(s => s.Kind));
    }

    [Fact]
    public async Task A_chain_on_a_new_builder_is_read() =>
        Assert.Equal("Fixed Hole Fixed", await Kinds("""chat.CompleteChat(new System.Text.StringBuilder().Append("Translate ").Append(text).Append('.').ToString());"""));

    [Fact]
    public async Task A_formatted_and_an_interpolated_piece_are_read() => Assert.Equal("Fixed Hole Fixed Hole Fixed", await Kinds("""
        var prompt = new System.Text.StringBuilder();
        prompt.AppendFormat("Summarize {0} in ten words.", text);
        prompt.AppendLine($" Then translate {texts[0]}.");
        chat.CompleteChat(prompt.ToString());
        """));

    [Fact]
    public async Task A_piece_of_a_branch_may_be_absent()
    {
        var segments = await Segments("""
            var prompt = new System.Text.StringBuilder("Answer. ");
            if (text.Length > 5) { prompt.Append("Explain every step of it."); }
            chat.CompleteChat(prompt.ToString());
            """);

        Assert.Equal((0, Tokens("Explain every step of it.")), (segments[1].Tokens!.Low, segments[1].Tokens!.Expected));
    }

    [Fact]
    public async Task A_piece_of_a_loop_comes_any_number_of_times()
    {
        var segments = await Segments("""
            var prompt = new System.Text.StringBuilder("Sum up: ");
            foreach (var line in texts) { prompt.AppendLine("- one more line"); }
            chat.CompleteChat(prompt.ToString());
            """);

        Assert.Equal((0, null), (segments[1].Tokens!.Low, segments[1].Tokens!.High));
        Assert.Contains("in a loop", segments[1].Tokens!.Cause);
    }

    [Theory]
    [InlineData("""var sb = new System.Text.StringBuilder("a"); sb.Clear(); chat.CompleteChat(sb.ToString());""")]
    [InlineData("""var sb = new System.Text.StringBuilder("a"); sb.Insert(0, text); chat.CompleteChat(sb.ToString());""")]
    [InlineData("""var sb = new System.Text.StringBuilder("a"); Fill(sb); chat.CompleteChat(sb.ToString()); static void Fill(System.Text.StringBuilder into) => into.Append("b");""")]
    [InlineData("""var sb = new System.Text.StringBuilder("a"); while (text.Length > 0) { chat.CompleteChat(sb.ToString()); sb.Append("b"); }""")]
    public async Task What_cannot_be_followed_is_one_hole(string body) => Assert.Equal("Hole", await Kinds(body));

    [Fact]
    public async Task A_variable_that_is_added_to_is_the_sum_of_its_pieces()
    {
        var segments = await Segments("""
            var prompt = "Answer briefly. ";
            prompt += "The question: ";
            prompt += text;
            chat.CompleteChat(prompt);
            """);

        Assert.Equal(Tokens("Answer briefly. The question: "), segments[0].Text!.Value.O200k);
        Assert.Equal([SegmentKind.Fixed, SegmentKind.Hole], segments.Select(s => s.Kind));
    }

    [Fact]
    public async Task A_place_in_a_template_of_the_codes_own_is_filled() =>
        Assert.Equal("Fixed Hole Fixed", await Kinds("""const string Template = "Translate [text] to English."; chat.CompleteChat(Template.Replace("[text]", text));"""));

    [Fact]
    public async Task Texts_that_are_joined_are_counted_with_their_separators()
    {
        var segment = Assert.Single(await Segments("""chat.CompleteChat(string.Join("\n", "Answer briefly.", "Use English."));"""));

        Assert.Equal(Tokens("Answer briefly.\nUse English."), segment.Text!.Value.O200k);
    }

    [Theory]
    [InlineData("reply.prompty", "---\nname: reply\nmodel:\n  api: chat\n---\nAnswer {{question}} briefly.", "File Hole File")]
    [InlineData("reply.yaml", "name: reply\ntemplate: |\n  Answer {{$question}} briefly.\nexecution_settings:\n  default:\n    max_tokens: 5\n", "File Hole File")]
    [InlineData("reply.hbs", "Answer:{{#each items}} {{this}}{{/each}} briefly.", "File Hole File")]
    [InlineData("reply.md", "Answer {{question}} briefly.", "File")]
    public async Task A_template_file_sends_its_text_and_its_variables(string file, string content, string expected)
    {
        var segments = await Segments($$"""chat.CompleteChat(File.ReadAllText("prompts/{{file}}"));""", ("/src/prompts/" + file, content));

        Assert.Equal(expected, string.Join(" ", segments.Select(s => s.Kind)));
    }

    [Fact]
    public async Task Branches_of_a_switch_are_a_range()
    {
        var segment = Assert.Single(await Segments("""chat.CompleteChat(text.Length switch { 1 => "Hi.", 2 => "A somewhat longer prompt than that.", _ => "Hello there." });"""));

        Assert.Equal((Tokens("Hi."), Tokens("A somewhat longer prompt than that."), Provenance.Exact), (segment.Tokens!.Low, segment.Tokens!.High!.Value, segment.Tokens!.Provenance));
    }
}
