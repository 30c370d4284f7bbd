using Stoker.Core.Tokens;

namespace Stoker.Core.Prices;

/// <summary>What a team's <c>stoker.prices.json</c> says: its own prices, its discounts, what its deployments run, how its models' tokenizers count.</summary>
/// <param name="Models">Models with the team's own prices: contract prices of listed models, and private ones.</param>
/// <param name="Discounts">Factors on the list prices.</param>
/// <param name="Deployments">Names that requests use in place of a model's.</param>
/// <param name="Tokenizers">Ratios that the team has measured.</param>
public sealed record TeamPrices(
    IReadOnlyList<TeamModel> Models, IReadOnlyList<TeamDiscount> Discounts, IReadOnlyList<TeamDeployment> Deployments, IReadOnlyList<TeamTokenizer> Tokenizers)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "stoker.prices.json";

    /// <summary>The schema number this version reads.</summary>
    public const int Schema = 1;
}

/// <summary>A model at the team's own prices. What the file leaves out of what the model is stays as the price book has it.</summary>
public sealed record TeamModel
{
    /// <summary>Who bills: a provider of the price book, or the team's own word for its gateway or hardware.</summary>
    public required string Provider { get; init; }

    /// <summary>The id a request names.</summary>
    public required string Id { get; init; }

    /// <summary>Other ids for the same model.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Operation as in the OpenTelemetry GenAI conventions; <see langword="null"/> when the file does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>Every price that holds, USD per 1,000,000 tokens: none of the price book's is kept beside them.</summary>
    public required RateCard Rates { get; init; }

    /// <summary>Prices for long requests, thresholds rising.</summary>
    public IReadOnlyList<LongContextTier> LongContext { get; init; } = [];

    /// <summary>Capability class; <see cref="ModelTier.Unknown"/> when the file does not say.</summary>
    public ModelTier Tier { get; init; }

    /// <summary>Tokenizer family; <see langword="null"/> when the file does not say.</summary>
    public string? Tokenizer { get; init; }

    /// <summary>Longest input plus output, in tokens; <see langword="null"/> when the file does not say.</summary>
    public long? ContextWindow { get; init; }

    /// <summary>Longest output, in tokens; <see langword="null"/> when the file does not say.</summary>
    public long? MaxOutputTokens { get; init; }

    /// <summary>Where the provider is written.</summary>
    public FilePlace Place { get; init; }
}

/// <summary>A factor on list prices. One for a model goes before one for its provider; prices the team states itself are not discounted.</summary>
/// <param name="Provider">Who bills; <see langword="null"/> for the vendor of <paramref name="Model"/>.</param>
/// <param name="Model">The one model meant; <see langword="null"/> for all of the provider's.</param>
/// <param name="Factor">What is paid of each price: 0.85 for 15 % off.</param>
/// <param name="Place">Where the model, or else the provider, is written.</param>
public sealed record TeamDiscount(string? Provider, string? Model, decimal Factor, FilePlace Place);

/// <summary>A name that requests use in place of a model's.</summary>
/// <param name="Name">The name, in any case.</param>
/// <param name="Model">The model it runs, as <see cref="PriceBook.Find"/> understands it.</param>
/// <param name="Place">Where the model is written.</param>
public sealed record TeamDeployment(string Name, string Model, FilePlace Place);

/// <summary>What a team has measured of a tokenizer whose vocabulary is not published, in place of the estimate.</summary>
/// <param name="Family">The family; one that is not counted exactly.</param>
/// <param name="Ratios">Tokens per token of o200k_base by kind of text; kinds that are left out stay estimates.</param>
public sealed record TeamTokenizer(TokenizerFamily Family, IReadOnlyDictionary<TextKind, decimal> Ratios);
