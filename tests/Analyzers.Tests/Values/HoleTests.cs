using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>What code says of a text that only the run knows.</summary>
public class HoleTests
{
    private const string Types = """
        enum Tone { Calm, Enthusiastic }
        [Flags] enum Parts { Head = 1, Body = 2 }
        static class Words
        {
            public static readonly string[] Fixed = ["alpha", "beta", "gamma"];
            public static string Truncate(string text, int length) => text.Length <= length ? text : text.Substring(0, length);
        }
        """;

    /// <summary>The one segment of <c>ai.GetResponseAsync(…)</c> with the given argument, in a method that has values of many types.</summary>
    private static async Task<PromptSegment> Segment(string prompt, string before = "")
    {
        var ledger = await LedgerOf.Code($$"""
            class Desk(IChatClient ai)
            {
                async Task Run(string text, List<string> texts, List<int> numbers, int number, bool flag, Tone tone, Parts parts, DateTime at, decimal price, int? maybe)
                {
                    {{before}}
                    await ai.GetResponseAsync({{prompt}});
                }
            }
            {{Types}}
            """);
        return Assert.Single(Assert.Single(ledger.Calls).Prompt.Segments);
    }

    private static async Task<TokenRange> Hole(string prompt, string before = "") =>
        (await Segment(prompt, before)).Tokens ?? throw new InvalidOperationException("The prompt is no hole.");

    private static int Count(string text) => TokenCounter.Count(TokenEncoding.O200kBase, text);

    // A counted range covers both of OpenAI's encodings, for the model may be bound at link time.
    private static long Least(params string[] texts) => texts.Min(t => Math.Min(Count(t), TokenCounter.Count(TokenEncoding.Cl100kBase, t)));

    private static long Most(params string[] texts) => texts.Max(t => Math.Max(Count(t), TokenCounter.Count(TokenEncoding.Cl100kBase, t)));

    [Fact]
    public async Task A_text_from_outside_has_no_bound()
    {
        var hole = await Hole("text");

        Assert.Equal((0, 250, null, Provenance.Assumed, "'text'"), (hole.Low, hole.Expected, hole.High, hole.Provenance, hole.Cause));
    }

    [Theory]
    [InlineData("text.Substring(3)")]
    [InlineData("text[..^5]")]
    [InlineData("text[number..]")]
    [InlineData("text[..number]")]
    [InlineData("string.Join(\",\", texts)")]
    public async Task A_cut_whose_length_is_not_known_bounds_nothing(string prompt) => Assert.Null((await Hole(prompt)).High);

    [Theory]
    [InlineData("text.Substring(0, 400)")]
    [InlineData("text.Substring(number, 400)")]
    [InlineData("text[..400]")]
    [InlineData("text[100..500]")]
    [InlineData("text[..Math.Min(400, text.Length)]")]
    [InlineData("text.Remove(400)")]
    [InlineData("new string(text.Take(400).ToArray())")]
    [InlineData("string.Concat(text.Take(400))")]
    [InlineData("text.AsSpan(0, 400).ToString()")]
    [InlineData("Words.Truncate(text, 400)")]
    [InlineData("text.Length > 400 ? text.Substring(0, 400) : text")]
    [InlineData("text.Length <= 400 ? text : text[..400]")]
    public async Task A_cut_bounds_a_text(string prompt)
    {
        var hole = await Hole(prompt);

        Assert.Equal((0, 100, 1200), (hole.Low, hole.Expected, hole.High));
        Assert.Contains("400 characters at most", hole.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_on_another_text_bounds_nothing() =>
        Assert.Null((await Hole("texts[0].Length > 400 ? text[..400] : text")).High);

    [Theory]
    [InlineData("$\"{flag}\"", "True", "False")]
    [InlineData("$\"{tone}\"", "Calm", "Enthusiastic")]
    [InlineData("tone.ToString()", "Calm", "Enthusiastic")]
    [InlineData("flag ? \"Be brief.\" : \"Explain every single step.\"", "Be brief.", "Explain every single step.")]
    [InlineData("tone switch { Tone.Calm => \"Hush.\", _ => \"Wow, this is great!\" }", "Hush.", "Wow, this is great!")]
    public async Task Where_every_value_is_known_each_is_counted(string prompt, params string[] values)
    {
        var hole = await Hole(prompt);

        Assert.Equal((Least(values), Most(values), Provenance.Exact), (hole.Low, hole.High, hole.Provenance));
        Assert.InRange(hole.Expected, hole.Low, hole.High!.Value);
    }

    [Fact]
    public async Task A_variable_of_several_assignments_is_a_range_over_them()
    {
        var hole = await Hole("style", """var style = "Be brief."; if (flag) { style = "Explain every single step."; }""");

        Assert.Equal((Least("Be brief."), Most("Explain every single step."), "'style'"), (hole.Low, hole.High, hole.Cause));
    }

    [Theory]
    [InlineData("""var s = ""; foreach (var t in texts) { s = s + t; }""")]
    [InlineData("""var s = ""; s += text;""")]
    public async Task A_variable_that_grows_has_no_bound(string before) => Assert.Null((await Hole("s", before)).High);

    [Fact]
    public async Task A_branch_without_bound_leaves_none()
    {
        var hole = await Hole("flag ? \"none\" : text");

        Assert.Equal((0, null, "'text'"), (hole.Low, hole.High, hole.Cause));
    }

    [Fact]
    public async Task A_flags_enum_may_name_all_its_members() => Assert.Equal(Count("Head, Body"), (await Hole("$\"{parts}\"")).High);

    [Fact]
    public async Task A_number_is_as_wide_as_its_type()
    {
        var hole = await Hole("$\"{number}\"");

        Assert.Equal((1, 2, Count("-2147483648"), Provenance.Assumed), (hole.Low, hole.Expected, hole.High, hole.Provenance));
    }

    [Fact]
    public async Task A_number_that_may_be_missing_may_be_nothing() => Assert.Equal(0, (await Hole("$\"{maybe}\"")).Low);

    [Theory]
    [InlineData("$\"{at:yyyy-MM-dd}\"", "2026-11-22")]
    [InlineData("at.ToString(\"yyyy-MM-dd\")", "2026-11-22")]
    [InlineData("string.Format(\"{0:yyyy-MM-dd}\", at)", "2026-11-22")]
    [InlineData("$\"{price:F2}\"", "1234.56")]
    public async Task A_format_is_written_out_and_counted(string prompt, string written) => Assert.Equal(Count(written), (await Hole(prompt)).Expected);

    [Theory]
    [InlineData("string.Join(\", \", Words.Fixed)")]
    [InlineData("string.Join(\", \", new[] { \"alpha\", \"beta\", \"gamma\" })")]
    [InlineData("string.Join(\", \", new List<string> { \"alpha\", \"beta\", \"gamma\" })")]
    public async Task A_collection_that_the_source_lists_is_text(string prompt) =>
        Assert.Equal(Count("alpha, beta, gamma"), (await Segment(prompt)).Text?.O200k);

    [Fact]
    public async Task The_names_of_an_enum_are_text() => Assert.Equal(Count("Calm|Enthusiastic"), (await Segment("string.Join(\"|\", Enum.GetNames<Tone>())")).Text?.O200k);

    [Fact]
    public async Task So_many_items_cost_so_many_times_one()
    {
        var hole = await Hole("string.Join(\",\", numbers.Take(5))");

        Assert.Equal((0, 5 * (2 + 1), 5L * (Count("-2147483648") + 1)), (hole.Low, hole.Expected, hole.High));
    }

    [Fact]
    public async Task Items_without_bound_stay_so_however_few() => Assert.Null((await Hole("string.Join(\",\", texts.Take(5))")).High);

    [Fact]
    public async Task Items_are_counted_as_their_Select_writes_them() =>
        Assert.Equal(3L * ((3 * 80) + Count("- ") + 1), (await Hole("string.Join(\"\\n\", texts.Take(3).Select(t => \"- \" + t.Substring(0, 80)))")).High);

    [Theory]
    [InlineData("{{0}} {0}", "{0} ")]
    [InlineData("{0,10:F2}%", "%")]
    [InlineData("{x} {0", "{x} {0")]
    public async Task A_format_string_is_split_at_its_holes(string format, string rest) =>
        Assert.True(Count(rest) <= (await LedgerOf.Body($"await ai.GetResponseAsync(string.Format(\"{format}\", text));")).Prompt.Segments.Sum(s => s.Text?.O200k ?? 0) + 1);
}
