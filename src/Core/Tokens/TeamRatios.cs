namespace Stoker.Core.Tokens;

/// <summary>The tokenizer families with the ratios over o200k_base that a team has measured.</summary>
internal sealed class TeamRatios
{
    private readonly Dictionary<string, TokenizerFamily> _families = new(StringComparer.OrdinalIgnoreCase);

    private TeamRatios()
    {
    }

    /// <summary>No ratios set: every family as it is known.</summary>
    public static TeamRatios None { get; } = new();

    /// <summary>These ratios and those of one family more.</summary>
    public TeamRatios With(TokenizerFamily family, IReadOnlyDictionary<TextKind, decimal> ratios)
    {
        var more = new TeamRatios();
        foreach (var known in _families)
        {
            more._families.Add(known.Key, known.Value);
        }

        more._families[family.Name] = family.With(ratios);
        return more;
    }

    /// <summary>The family of that name (case ignored) with the team's ratios where some are set; <see langword="null"/> when there is no such family.</summary>
    public TokenizerFamily? Find(string name) => _families.TryGetValue(name, out var family) ? family : TokenizerFamily.Find(name);
}
