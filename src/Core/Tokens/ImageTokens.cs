using Stoker.Core.Costs;

namespace Stoker.Core.Tokens;

/// <summary>
/// Tokens of an image in a prompt, by the provider's published formula. Sources (read 2026-11-22):
/// <list type="bullet">
/// <item>OpenAI, "Images and vision", Calculating costs: tiles of 512 pixels (GPT-4o, GPT-4.1, GPT-5, o1, o3) or patches of 32 pixels times a
/// factor (the mini and nano models, and GPT-5.4 and later).</item>
/// <item>Factor 1.2 and the budgets of 2,500 patches (<c>high</c>) and 10,000 (<c>auto</c>) of GPT-5.5, no budget for GPT-6: billed counts in
/// huggingface.co/datasets/JOHNISKING/image-token-cost, which these formulas meet to the token.</item>
/// <item>Anthropic, "Vision": patches of 28 pixels, at most 1,568 of them and 1,568 pixels an edge; from Opus 4.7 on 4,784 and 2,576. Scaled
/// images were billed up to 2 % over that limit and (Claude 5.5, over 2,691 patches) down to 60 % of it in the data set above.</item>
/// <item>Google, "Understand and count tokens": up to Gemini 2.5, 258 for an image of at most 384 pixels an edge, else 258 a tile; from
/// Gemini 3 on a fixed budget of 1,120 by default, 280 at low resolution ("Media resolution").</item>
/// </list>
/// </summary>
public static class ImageTokens
{
    /// <summary>Pixels of an edge to reckon with where the size is not known before the run: a default of ours.</summary>
    private const int AssumedEdge = 1024;

    // A size that no provider bills less for.
    private const int SmallestEdge = 16;

    // Over what every provider but GPT-6 scales down: a photo of 12 megapixels, and what tiles like least.
    private static readonly (int Width, int Height)[] Largest = [(4032, 3024), (4032, 2016)];

    /// <summary>The tokens of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="family">Name of the model's tokenizer family; <see langword="null"/> when it is not known.</param>
    /// <param name="model">Id of the model as the price book writes it; <see langword="null"/> when it is not known.</param>
    public static TokenRange Of(ImagePart image, string? family, string? model)
    {
        var scheme = ImageScheme.Of(family, model);
        if (scheme.Fixed(image.Detail) is { } whatever)
        {
            return whatever;
        }

        if (image is { Width: { } width and > 0, Height: { } height and > 0 })
        {
            return scheme.Count(width, height, image.Detail);
        }

        // Bounded all the same: every provider scales large images down, and where one does not, a photo stands for the largest.
        return new(
            scheme.Count(SmallestEdge, SmallestEdge, image.Detail).Low,
            scheme.Count(AssumedEdge, AssumedEdge, image.Detail).Expected,
            Largest.Max(size => scheme.Count(size.Width, size.Height, image.Detail).High),
            Provenance.Assumed,
            "size of an image");
    }
}
