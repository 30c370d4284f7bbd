namespace Stoker.Core.Tokens;

/// <summary>Ratios over o200k_base that a team has measured for families whose own are estimates. Families that are counted keep their counts.</summary>
public sealed class TeamRatios
{
    private readonly Dictionary<string, TokenizerFamily> families = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the ratios by family name, case ignored.</summary>
    /// <param name="ratios">Tokens of the family per token of o200k_base; more than zero, finite.</param>
    /// <exception cref="ArgumentException">A family does not exist or is counted exactly, or a ratio is no ratio; the message says which.</exception>
    public TeamRatios(IReadOnlyDictionary<string, double> ratios)
    {
        foreach (var ratio in ratios ?? throw new ArgumentNullException(nameof(ratios)))
        {
            var family = TokenizerFamily.Find(ratio.Key) ?? throw new ArgumentException($"There is no tokenizer family '{ratio.Key}'.", nameof(ratios));
            if (family.IsExact)
            {
                throw new ArgumentException($"'{family.Name}' is counted exactly and takes no ratio.", nameof(ratios));
            }

            families[family.Name] = TokenizerFamily.Configured(family.Name, ratio.Value);
        }
    }

    /// <summary>No ratios set: every family as it is known.</summary>
    public static TeamRatios None { get; } = new(new Dictionary<string, double>());

    /// <summary>The family of that name with the team's ratio where one is set; <see langword="null"/> when there is no such family.</summary>
    public TokenizerFamily? Find(string name) => families.TryGetValue(name, out var family) ? family : TokenizerFamily.Find(name);
}
