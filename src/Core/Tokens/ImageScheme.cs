using Stoker.Core.Costs;

namespace Stoker.Core.Tokens;

/// <summary>How one group of models turns pixels into tokens. Sources: <see cref="ImageTokens"/>.</summary>
internal abstract class ImageScheme
{
    /// <summary>The scheme of a model; one that spans all where it is not known.</summary>
    public static ImageScheme Of(string? family, string? model)
    {
        var id = model is null ? "" : model.Substring(model.LastIndexOf('/') + 1).ToLowerInvariant();
        return family switch
        {
            "claude-legacy" => new PatchesWithin(1568, 1568, sure: 1568, low: 0.98),
            "claude-2026" => new PatchesWithin(2576, 4784, sure: 2691, low: 0.6),
            "gemini" when Starts(id, "gemini-1", "gemini-2") => new GeminiTiles(),
            "gemini" when Starts(id, "gemini-3", "gemini-4") => new Budget(1120, 280),
            "o200k_base" or "cl100k_base" => OfOpenAi(id),
            _ => new Unpublished(),
        };
    }

    /// <summary>The tokens where the detail alone decides.</summary>
    public virtual TokenRange? Fixed(ImageDetail detail) => null;

    /// <summary>The tokens of an image of this many pixels.</summary>
    public abstract TokenRange Count(int width, int height, ImageDetail detail);

    private static ImageScheme OfOpenAi(string id) => id switch
    {
        "gpt-4o-mini" => new Tiles(2833, 5667),
        "gpt-4.1-mini" or "gpt-5-mini" => new Patches(1.62, 1536, 1536),
        "gpt-4.1-nano" or "gpt-5-nano" => new Patches(2.46, 1536, 1536),
        "o4-mini" => new Patches(1.72, 1536, 1536),
        "gpt-4o" or "gpt-4.1" or "gpt-4.5-preview" or "gpt-4-turbo" or "gpt-4-vision-preview" or "gpt-4o-2024-05-13" or "chatgpt-4o-latest" => new Tiles(85, 170),
        "o1" or "o1-pro" or "o3" => new Tiles(75, 150),
        "gpt-5" or "gpt-5-chat-latest" or "gpt-5.1" => new Tiles(70, 140),
        "gpt-5.5" => new Patches(1.2, 2500, 10_000),
        "gpt-6-astra" => new Patches(1.2, 2500, null),
        _ => new Unpublished(),
    };

    private static bool Starts(string id, params string[] starts) => starts.Any(start => id.StartsWith(start, StringComparison.Ordinal));

    private static TokenRange Assumed(long low, long expected, long high) => new(low, expected, high, Provenance.Assumed, "tokens of an image");

    /// <summary>Fit into 2,048 pixels, then the shorter edge to 768; tiles of 512.</summary>
    private sealed class Tiles(int whole, int tile) : ImageScheme
    {
        public override TokenRange? Fixed(ImageDetail detail) => detail == ImageDetail.Low ? TokenRange.Exactly(whole) : null;

        public override TokenRange Count(int width, int height, ImageDetail detail)
        {
            var scale = Math.Min(1, 2048.0 / Math.Max(width, height));
            scale *= Math.Min(1, 768 / (Math.Min(width, height) * scale));

            // A pixel is whole: 1366.0000001 must not open a tile.
            var tiles = Pieces(Math.Round(width * scale), 512) * Pieces(Math.Round(height * scale), 512);
            var tokens = whole + (tile * tiles);
            return detail == ImageDetail.Auto ? Assumed(whole, tokens, tokens) : TokenRange.Exactly(tokens);
        }
    }

    /// <summary>Patches of 32 pixels, scaled down to a budget so that whole patches cover the image, times a factor.</summary>
    private sealed class Patches(double factor, int high, int? auto) : ImageScheme
    {
        private const double Edge = 32;

        public override TokenRange Count(int width, int height, ImageDetail detail)
        {
            var scaled = Tokens(width, height, high);
            return detail switch
            {
                ImageDetail.High => TokenRange.Exactly(scaled),
                ImageDetail.Low => Assumed(1, scaled, scaled),
                _ when Tokens(width, height, auto) is var most && most == scaled => TokenRange.Exactly(scaled),
                _ => Assumed(scaled, Tokens(width, height, auto), Tokens(width, height, auto)),
            };
        }

        private long Tokens(double width, double height, int? budget)
        {
            var patches = Pieces(width, Edge) * Pieces(height, Edge);
            if (patches > budget)
            {
                var scale = Math.Sqrt(Edge * Edge * budget.Value / (width * height));
                var across = width * scale / Edge;
                var down = height * scale / Edge;
                scale *= Math.Min(Math.Floor(across) / across, Math.Floor(down) / down);
                patches = Pieces(width * scale, Edge) * Pieces(height * scale, Edge);
            }

            return (long)Math.Ceiling((patches * factor) - Tolerance);
        }
    }

    /// <summary>Patches of 28 pixels, the image scaled until both its longer edge and its patches are within limits.</summary>
    private sealed class PatchesWithin(int edge, int most, int sure, double low) : ImageScheme
    {
        private const double Edge = 28;
        private const double ScaledHigh = 1.02;

        public override TokenRange Count(int width, int height, ImageDetail detail)
        {
            var patches = Pieces(width, Edge) * Pieces(height, Edge);
            if (Math.Max(width, height) <= edge && patches <= most)
            {
                return Assumed(patches <= sure ? patches : (long)(patches * low), patches, patches);
            }

            var scale = Math.Min((double)edge / Math.Max(width, height), Math.Sqrt(Edge * Edge * most / ((double)width * height)));
            while (Pieces(width * scale, Edge) * Pieces(height * scale, Edge) > most)
            {
                // The longer edge loses a patch at a time.
                scale = (Pieces(Math.Max(width, height) * scale, Edge) - 1) * Edge / Math.Max(width, height);
            }

            patches = Pieces(width * scale, Edge) * Pieces(height * scale, Edge);
            return Assumed((long)(patches * low), patches, (long)Math.Ceiling(most * ScaledHigh));
        }
    }

    /// <summary>258 for a small image, else 258 a tile; the published rule leaves open how an image is cut, so a range.</summary>
    private sealed class GeminiTiles : ImageScheme
    {
        private const int Tile = 258;

        public override TokenRange Count(int width, int height, ImageDetail detail)
        {
            if (Math.Max(width, height) <= 384)
            {
                return TokenRange.Exactly(Tile);
            }

            // Tiles of 768 pixels at least; Vertex AI's notes cut by two thirds of the shorter edge, within 256 and 768 pixels.
            var unit = Math.Max(256, Math.Min(768, Math.Floor(Math.Min(width, height) / 1.5)));
            var coarse = Pieces(width, 768) * Pieces(height, 768);
            var fine = Math.Max(coarse, Pieces(width, unit) * Pieces(height, unit));
            return Assumed(Tile, Tile * coarse, Tile * fine);
        }
    }

    /// <summary>The same for every size.</summary>
    private sealed class Budget(int tokens, int low) : ImageScheme
    {
        // Billed 1,040 to 1,120 at default resolution.
        private const double Least = 0.92;

        public override TokenRange? Fixed(ImageDetail detail) => detail == ImageDetail.Low ? Assumed(0, low, low) : Assumed((long)(tokens * Least), tokens, tokens);

        public override TokenRange Count(int width, int height, ImageDetail detail) => Assumed((long)(tokens * Least), tokens, tokens);
    }

    /// <summary>The span of the published schemes, OpenAI's tiles expected.</summary>
    private sealed class Unpublished : ImageScheme
    {
        private const long Least = 70;

        public override TokenRange Count(int width, int height, ImageDetail detail)
        {
            var expected = new Tiles(85, 170).Count(width, height, ImageDetail.High).Expected;
            var finest = new Patches(1.2, 2500, null).Count(width, height, ImageDetail.Auto).High;
            return new(Math.Min(Least, expected), expected, Math.Max(expected, finest ?? expected), Provenance.Assumed, "the model's way with images is not published");
        }
    }

    private const double Tolerance = 1e-9;

    private static long Pieces(double pixels, double size) => (long)Math.Ceiling((pixels / size) - Tolerance);
}
