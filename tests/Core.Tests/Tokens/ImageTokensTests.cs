using Stoker.Core.Costs;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class ImageTokensTests
{
    /// <summary>Worked examples of OpenAI's guide "Images and vision" (tiles; patches of the mini models).</summary>
    [Theory]
    [InlineData("gpt-4o", 1024, 1024, ImageDetail.High, 765)]
    [InlineData("gpt-4o", 2048, 4096, ImageDetail.High, 1105)]
    [InlineData("gpt-4o", 4096, 8192, ImageDetail.Low, 85)]
    [InlineData("gpt-4.1-mini", 1024, 1024, ImageDetail.High, 1659)]
    [InlineData("gpt-4.1-mini", 1800, 2400, ImageDetail.High, 2353)]
    public void OpenAIs_examples_cost_what_its_guide_says(string model, int width, int height, ImageDetail detail, long tokens) =>
        Assert.Equal(TokenRange.Exactly(tokens), ImageTokens.Of(new(width, height, detail), "o200k_base", model));

    /// <summary>Billed counts of huggingface.co/datasets/JOHNISKING/image-token-cost.</summary>
    [Theory]
    [InlineData("gpt-6-astra", 256, 256, ImageDetail.Auto, 77)]
    [InlineData("gpt-6-astra", 1024, 1024, ImageDetail.Auto, 1229)]
    [InlineData("gpt-6-astra", 1920, 1080, ImageDetail.High, 2448)]
    [InlineData("gpt-6-astra", 2560, 1440, ImageDetail.High, 2931)]
    [InlineData("gpt-6-astra", 4032, 3024, ImageDetail.High, 2942)]
    [InlineData("gpt-6-astra", 4032, 3024, ImageDetail.Auto, 14_364)]
    [InlineData("gpt-5.5", 3840, 2160, ImageDetail.Auto, 9_792)]
    [InlineData("gpt-5.5", 4032, 3024, ImageDetail.Auto, 11_868)]
    public void OpenAIs_newer_models_cost_what_was_billed(string model, int width, int height, ImageDetail detail, long billed) =>
        Assert.Equal(billed, ImageTokens.Of(new(width, height, detail), "o200k_base", model).Expected);

    /// <summary>The same data set, less the 65 and 77 tokens of the text beside the image.</summary>
    [Theory]
    [InlineData("claude-legacy", 256, 256, 165 - 65)]
    [InlineData("claude-legacy", 1024, 1024, 1434 - 65)]
    [InlineData("claude-legacy", 1920, 1080, 1625 - 65)]
    [InlineData("claude-2026", 1280, 720, 1273 - 77)]
    [InlineData("claude-2026", 1920, 1080, 2768 - 77)]
    public void Claude_costs_what_was_billed(string family, int width, int height, long billed) =>
        Assert.Equal(billed, ImageTokens.Of(new(width, height), family, null).Expected);

    [Theory]
    [InlineData("claude-legacy", 3840, 2160, 1657 - 65)]
    [InlineData("claude-legacy", 4032, 3024, 1661 - 65)]
    [InlineData("claude-2026", 2560, 1440, 3069 - 77)]
    [InlineData("claude-2026", 4032, 3024, 4005 - 77)]
    public void What_was_billed_for_an_image_that_is_scaled_lies_in_the_range(string family, int width, int height, long billed)
    {
        var range = ImageTokens.Of(new(width, height), family, null);

        Assert.InRange(billed, range.Low, range.High!.Value);
    }

    [Theory]
    [InlineData("gemini-2.5-flash", 384, 384, 258, 258)]
    [InlineData("gemini-2.5-flash", 960, 540, 258, 258 * 6)]
    public void An_older_Gemini_counts_tiles(string model, int width, int height, long low, long high)
    {
        var range = ImageTokens.Of(new(width, height), "gemini", model);

        Assert.Equal((low, high), (range.Low, range.High));
    }

    [Fact]
    public void A_newer_Gemini_has_one_budget_for_every_size() =>
        Assert.Equal(ImageTokens.Of(new(256, 256), "gemini", "gemini-3.5-flash"), ImageTokens.Of(new(4032, 3024), "gemini", "gemini-3.5-flash"));

    [Fact]
    public void An_image_of_unknown_size_is_assumed_and_bounded()
    {
        var range = ImageTokens.Of(new(), "o200k_base", "gpt-4o");

        Assert.Equal((85, 765, Provenance.Assumed, "size of an image"), (range.Low, range.Expected, range.Provenance, range.Cause));
        Assert.Equal(85 + (6 * 170), range.High);
    }

    [Fact]
    public void Low_expected_and_high_are_in_order_for_every_model_size_and_detail()
    {
        string?[] models = [null, "gpt-4o", "gpt-4o-mini", "gpt-4.1-mini", "gpt-5", "gpt-5.5", "gpt-6-astra", "gpt-6.1-sol", "gemini-2.5-pro", "gemini-3.5-flash", "openai/gpt-4o"];
        string?[] families = [null, "o200k_base", "cl100k_base", "claude-legacy", "claude-2026", "gemini", "qwen"];
        ImagePart[] images = [.. from detail in Enum.GetValues<ImageDetail>() from size in new (int?, int?)[] { (null, null), (1, 1), (17, 9000), (1092, 1092), (8000, 8000), (int.MaxValue, int.MaxValue) } select new ImagePart(size.Item1, size.Item2, detail)];

        Assert.All(
            from model in models from family in families from image in images select (model, family, image),
            each =>
            {
                var range = ImageTokens.Of(each.image, each.family, each.model);
                Assert.True(0 <= range.Low && range.Low <= range.Expected && range.Expected <= range.High, $"{each}: {range}");
            });
    }
}
