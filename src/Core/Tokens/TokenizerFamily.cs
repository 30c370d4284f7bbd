using Stoker.Core.Costs;

namespace Stoker.Core.Tokens;

/// <summary>
/// Models that cut text into tokens alike. OpenAI's families are counted exactly; the others are a ratio over o200k_base by
/// kind of text, given as a range.
/// </summary>
public sealed class TokenizerFamily
{
    private readonly TokenEncoding? exact;
    private readonly Func<TextKind, TokenRatio> ratioOf;
    private readonly Provenance provenance;

    private TokenizerFamily(string name, TokenEncoding? exact, Func<TextKind, TokenRatio> ratioOf, Provenance provenance, string source)
    {
        Name = name;
        Source = source;
        this.exact = exact;
        this.ratioOf = ratioOf;
        this.provenance = provenance;
    }

    /// <summary>The name the price book gives it.</summary>
    public string Name { get; }

    /// <summary>Where the vocabulary or the ratios come from.</summary>
    public string Source { get; }

    /// <summary>Whether its counts are those of the model's own vocabulary.</summary>
    public bool IsExact => exact is not null;

    /// <summary>All families known by name, in the order of their names.</summary>
    public static IReadOnlyList<TokenizerFamily> All => TokenizerFamilies.All;

    /// <summary>The family of that name (ordinal, case ignored), or null: an unknown family is the caller's to report.</summary>
    public static TokenizerFamily? Find(string name) => TokenizerFamilies.Find(name);

    /// <summary>A family with the ratio over o200k_base that a team has set, for every kind of text.</summary>
    /// <param name="name">The name to report.</param>
    /// <param name="ratio">Tokens per token of o200k_base; more than zero, finite.</param>
    public static TokenizerFamily Configured(string name, double ratio)
    {
        if (!(ratio > 0) || double.IsInfinity(ratio))
        {
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A ratio is a finite number above zero.");
        }

        return new(name, null, _ => new TokenRatio(ratio, ratio, ratio), Provenance.Configured, "set by the team");
    }

    /// <summary>Tokens per token of o200k_base for a kind of text; one where the family is o200k_base itself.</summary>
    /// <exception cref="InvalidOperationException">The family counts with cl100k_base, which has no fixed ratio.</exception>
    public TokenRatio RatioOf(TextKind kind) => exact is TokenEncoding.Cl100kBase
        ? throw new InvalidOperationException($"{Name} is counted, not reckoned from o200k_base.")
        : ratioOf(kind);

    /// <summary>The tokens this family makes of a text.</summary>
    public TokenRange Count(TextTokens text)
    {
        if (exact is { } encoding)
        {
            return TokenRange.Exactly(encoding == TokenEncoding.O200kBase ? text.O200k : text.Cl100k);
        }

        if (text.O200k == 0)
        {
            return TokenRange.Zero;
        }

        var ratio = ratioOf(text.Kind);
        var low = (long)Math.Floor(text.O200k * ratio.Low);
        var expected = (long)Math.Round(text.O200k * ratio.Expected);
        var high = (long)Math.Ceiling(text.O200k * ratio.High);
        if (provenance == Provenance.Configured)
        {
            return new TokenRange(expected, expected, expected, provenance, $"ratio of {Name} {Source}");
        }

        // The ratios were measured on English. Where cl100k needs far more tokens than o200k the text is in another script
        // or language, and the measured families lay between the two there: 2.7 for Hindi, 1.5 for Russian. CJK has
        // ratios of its own.
        if (text.Kind != TextKind.Cjk)
        {
            high = Math.Max(high, text.Cl100k);
        }

        return new TokenRange(low, expected, high, provenance, $"ratio of {Name} over o200k_base: {Source}");
    }

    internal static TokenizerFamily Counted(string name, TokenEncoding encoding, string source) =>
        new(name, encoding, _ => new TokenRatio(1, 1, 1), Provenance.Exact, source);

    internal static TokenizerFamily Reckoned(string name, TokenRatio prose, TokenRatio code, TokenRatio json, TokenRatio cjk, string source) =>
        new(
            name,
            null,
            kind => kind switch
            {
                TextKind.Code => code,
                TextKind.Json => json,
                TextKind.Cjk => cjk,
                _ => prose,
            },
            Provenance.Assumed,
            source);
}
