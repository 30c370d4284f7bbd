using Stoker.Core.Costs;

namespace Stoker.Core.Tokens;

/// <summary>
/// Models that cut text into tokens alike. OpenAI's families are counted exactly; the others are a ratio over o200k_base by
/// kind of text, given as a range or, where a team has set it, as the team's.
/// </summary>
public sealed class TokenizerFamily
{
    private readonly TokenEncoding? _exact;
    private readonly Func<TextKind, TokenRatio> _ratioOf;
    private readonly Provenance _provenance;
    private readonly IReadOnlyDictionary<TextKind, decimal>? _configured;

    private TokenizerFamily(string name, TokenEncoding? exact, Func<TextKind, TokenRatio> ratioOf, Provenance provenance, string source, IReadOnlyDictionary<TextKind, decimal>? configured = null)
    {
        Name = name;
        Source = source;
        _exact = exact;
        _ratioOf = ratioOf;
        _provenance = provenance;
        _configured = configured;
    }

    /// <summary>The name the price book gives it.</summary>
    public string Name { get; }

    /// <summary>Where the vocabulary or the ratios come from.</summary>
    public string Source { get; }

    /// <summary>Whether its counts are those of the model's own vocabulary.</summary>
    public bool IsExact => _exact is not null;

    /// <summary>All families known by name, in the order of their names.</summary>
    public static IReadOnlyList<TokenizerFamily> All => TokenizerFamilies.All;

    /// <summary>The family of that name (ordinal, case ignored), or null: an unknown family is the caller's to report.</summary>
    public static TokenizerFamily? Find(string name) => CountedFamilies.Find(name) ?? TokenizerFamilies.Find(name);

    /// <summary>This family with ratios over o200k_base that a team has measured; kinds of text without one stay as they are.</summary>
    /// <param name="ratios">Tokens per token of o200k_base by kind of text; more than zero.</param>
    internal TokenizerFamily With(IReadOnlyDictionary<TextKind, decimal> ratios) => new(Name, _exact, _ratioOf, _provenance, Source, ratios);

    /// <summary>Tokens per token of o200k_base for a kind of text; one where the family is o200k_base itself.</summary>
    /// <exception cref="InvalidOperationException">The family counts with cl100k_base, which has no fixed ratio.</exception>
    public TokenRatio RatioOf(TextKind kind) => _exact is TokenEncoding.Cl100kBase
        ? throw new InvalidOperationException($"{Name} is counted, not reckoned from o200k_base.")
        : _configured is not null && _configured.TryGetValue(kind, out var set) ? new((double)set, (double)set, (double)set)
        : _ratioOf(kind);

    /// <summary>The tokens this family makes of a text.</summary>
    public TokenRange Count(TextTokens text) =>
        _exact is { } encoding ? TokenRange.Exactly(encoding == TokenEncoding.O200kBase ? text.O200k : text.Cl100k) : Reckon(text);

    private TokenRange Reckon(TextTokens text)
    {
        if (text.O200k == 0)
        {
            return TokenRange.Zero;
        }

        if (_configured is not null && _configured.TryGetValue(text.Kind, out var set))
        {
            var tokens = (long)Math.Round(text.O200k * set);
            return new TokenRange(tokens, tokens, tokens, Provenance.Configured, $"ratio of {Name} set by the team");
        }

        var ratio = _ratioOf(text.Kind);
        var low = (long)Math.Floor(text.O200k * ratio.Low);
        var expected = (long)Math.Round(text.O200k * ratio.Expected);
        var high = (long)Math.Ceiling(text.O200k * ratio.High);
        // The ratios were measured on English. Where cl100k needs far more tokens than o200k the text is in another script
        // or language, and the measured families lay between the two there: 2.7 for Hindi, 1.5 for Russian. CJK has
        // ratios of its own.
        if (text.Kind != TextKind.Cjk)
        {
            high = Math.Max(high, text.Cl100k);
        }

        return new TokenRange(low, expected, high, _provenance, $"ratio of {Name} over o200k_base: {Source}");
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
