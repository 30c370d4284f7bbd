using Stoker.Core.Costs;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class TokenizerFamilyTests
{
    private static readonly TextTokens English = new(1000, 1010, TextKind.Prose, 4200);

    [Theory]
    [InlineData("")]
    [InlineData("gpt-4o")]
    [InlineData("claude")]
    public void A_name_that_is_no_family_finds_nothing(string name) => Assert.Null(TokenizerFamily.Find(name));

    [Theory]
    [InlineData("o200k_base", 1000)]
    [InlineData("o200k_harmony", 1000)]
    [InlineData("CL100K_BASE", 1010)]
    public void Families_of_OpenAI_are_counted(string name, int tokens)
    {
        var family = Find(name);

        Assert.True(family.IsExact);
        Assert.Equal(TokenRange.Exactly(tokens), family.Count(English));
    }

    [Fact]
    public void Any_other_family_is_a_range_that_says_it_is_assumed_and_from_where() =>
        Assert.All(TokenizerFamily.All.Where(family => !family.IsExact), family =>
        {
            var count = family.Count(English);

            Assert.Equal(Provenance.Assumed, count.Provenance);
            Assert.Contains(family.Name, count.Cause, StringComparison.Ordinal);
            Assert.Contains(family.Source, count.Cause, StringComparison.Ordinal);
        });

    [Fact]
    public void Low_expected_and_high_are_in_order_for_every_family_and_kind() =>
        Assert.All(
            from family in TokenizerFamily.All
            where !family.IsExact
            from kind in Enum.GetValues<TextKind>()
            select (family, kind),
            each =>
            {
                var ratio = each.family.RatioOf(each.kind);
                Assert.True(0 < ratio.Low && ratio.Low <= ratio.Expected && ratio.Expected <= ratio.High && ratio.High < 2, $"{each}");
            });

    [Fact]
    public void Newer_Claude_models_make_more_tokens_of_prose_than_older_ones_and_as_many_of_Chinese()
    {
        var chinese = new TextTokens(1000, 1300, TextKind.Cjk, 1900);

        Assert.True(Find("claude-2026").Count(English).Expected > Find("claude-legacy").Count(English).Expected * 1.25);
        Assert.Equal(Find("claude-legacy").Count(chinese).Expected, Find("claude-2026").Count(chinese).Expected, tolerance: 10);
    }

    [Fact]
    public void Text_that_cl100k_cuts_finer_than_English_widens_the_range_up_to_that()
    {
        var hindi = TextTokens.Of(GoldenFile.RealTexts().Single(text => text.File == "hindi.txt").Text);

        Assert.Equal(hindi.Cl100k, Find("llama3").Count(hindi).High);
    }

    [Fact]
    public void A_family_nobody_measured_spans_those_that_were()
    {
        var unmeasured = Find("kimi");

        Assert.All(
            from family in TokenizerFamily.All
            where !family.IsExact
            from kind in Enum.GetValues<TextKind>()
            select (Inner: family.RatioOf(kind), Outer: unmeasured.RatioOf(kind)),
            pair => Assert.True(pair.Outer.Low <= pair.Inner.Low && pair.Outer.High >= pair.Inner.High, $"{pair}"));
    }

    [Fact]
    public void A_ratio_the_team_set_is_configured_and_has_no_spread()
    {
        var family = Find("claude-2026").With(new Dictionary<TextKind, decimal> { [TextKind.Prose] = 1.5m });

        Assert.Equal((1500, 1500, 1500, Provenance.Configured), Plain(family.Count(English)));
        Assert.Equal(new TokenRatio(1.5, 1.5, 1.5), family.RatioOf(TextKind.Prose));
    }

    [Fact]
    public void A_kind_of_text_the_team_set_no_ratio_for_stays_an_estimate()
    {
        var family = Find("claude-2026").With(new Dictionary<TextKind, decimal> { [TextKind.Code] = 1.5m });

        Assert.Equal(Find("claude-2026").Count(English), family.Count(English));
    }

    [Fact]
    public void No_text_is_no_tokens_in_any_family() =>
        Assert.All(TokenizerFamily.All, family => Assert.Equal(TokenRange.Zero, family.Count(TextTokens.Of(""))));

    [Fact]
    public void A_text_is_counted_in_both_encodings_and_classified_once()
    {
        var (file, text, o200k, cl100k) = GoldenFile.RealTexts().Single(text => text.File == "csharp.txt");

        Assert.Equal(new TextTokens(o200k, cl100k, TextKind.Code, text.Length), TextTokens.Of(text));
    }

    private static TokenizerFamily Find(string name) =>
        TokenizerFamily.Find(name) ?? throw new InvalidOperationException($"No family '{name}'.");

    private static (long Low, long Expected, long? High, Provenance Provenance) Plain(TokenRange range) =>
        (range.Low, range.Expected, range.High, range.Provenance);
}
