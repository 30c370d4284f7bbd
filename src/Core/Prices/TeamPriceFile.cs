using Stoker.Core.Tokens;

namespace Stoker.Core.Prices;

/// <summary>Reads <c>stoker.prices.json</c> (<c>pricing/stoker.prices.schema.json</c>). Apart from <see cref="PriceBook"/>, so that only a project that has such a file loads Newtonsoft.Json.</summary>
public static class TeamPriceFile
{
    /// <summary>Over this a factor is a mistake, such as a percentage.</summary>
    private const decimal MaxFactor = 10;

    private static readonly TextKind[] Kinds = [TextKind.Prose, TextKind.Code, TextKind.Json, TextKind.Cjk];

    /// <summary>Reads the file. Unknown keys are errors.</summary>
    /// <exception cref="StrictJsonException">The text is not such a file; the message says what, the exception where.</exception>
    public static TeamPrices Read(string json) => StrictJsonObject.ReadFile(json.TrimStart('\uFEFF'), TeamPrices.Schema, static file =>
    {
        file.OptionalText("$schema");
        return new TeamPrices(
            [.. file.Objects("models").Select(Model)],
            [.. file.Objects("discounts").Select(Discount)],
            file.Object("deployments") is { } deployments ? Deployments(deployments) : [],
            file.Object("tokenizers") is { } tokenizers ? Tokenizers(tokenizers) : []);
    });

    private static TeamModel Model(StrictJsonObject json)
    {
        var model = new TeamModel
        {
            Provider = Name(json, "provider") ?? throw json.Fault("\"provider\" is missing"),
            Id = Name(json, "id") ?? throw json.Fault("\"id\" is missing"),
            Aliases = json.TextList("aliases"),
            Kind = Kind(json),
            Rates = PriceTable.Rates(json),
            LongContext = [.. json.Objects("long_context").Select(PriceTable.Tier).OrderBy(tier => tier.AboveInputTokens)],
            Tier = json.Word<ModelTier>("tier"),
            Tokenizer = Name(json, "tokenizer"),
            ContextWindow = json.OptionalNumber("context"),
            MaxOutputTokens = json.OptionalNumber("max_output"),
            Place = json.PlaceOf("provider"),
        };
        json.Close();
        return model;
    }

    private static TeamDiscount Discount(StrictJsonObject json)
    {
        var (provider, model) = (Name(json, "provider"), Name(json, "model"));
        if (provider is null && model is null)
        {
            throw json.Fault("a discount names a \"provider\", a \"model\" or both");
        }

        var factor = Factor(json.Text("factor")) ?? throw json.Fault("factor", "\"factor\" is a decimal string over 0 and up to 10, such as \"0.85\" for 15 % off");
        json.Close();
        return new(provider, model, factor, json.PlaceOf(model is null ? "provider" : "model"));
    }

    private static TeamDeployment[] Deployments(StrictJsonObject json)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. json.Texts().Select(pair => new TeamDeployment(
                pair.Key.Trim() is { Length: > 0 } name && taken.Add(name) ? name : throw json.Fault(pair.Key, $"the deployment \"{pair.Key}\" is named twice (case does not count) or has no name"),
                pair.Value.Trim() is { Length: > 0 } model ? model : throw json.Fault(pair.Key, $"the deployment \"{pair.Key}\" names no model"),
                json.PlaceOf(pair.Key))),
        ];
    }

    private static TeamTokenizer[] Tokenizers(StrictJsonObject json)
    {
        var taken = new HashSet<TokenizerFamily>();
        return [.. json.Keys.Select(name => Tokenizer(name, taken, json))];
    }

    private static TeamTokenizer Tokenizer(string name, HashSet<TokenizerFamily> taken, StrictJsonObject json)
    {
        var family = TokenizerFamily.Find(name.Trim());
        if (family is null or { IsExact: true })
        {
            var reckoned = TokenizerFamily.All.Where(static known => !known.IsExact).Select(static known => known.Name);
            throw json.Fault(name, family is null
                ? $"there is no tokenizer family '{name}': it is one of {string.Join(", ", reckoned)}"
                : $"'{family.Name}' is counted exactly and takes no ratio");
        }

        if (!taken.Add(family))
        {
            throw json.Fault(name, $"the tokenizer family \"{name}\" is named twice (case does not count)");
        }

        var kinds = json.Object(name)!;
        var ratios = new Dictionary<TextKind, decimal>();
        foreach (var kind in Kinds)
        {
            var key = kind.ToString().ToLowerInvariant();
            if (kinds.OptionalText(key) is { } ratio)
            {
                ratios.Add(kind, Factor(ratio) ?? throw kinds.Fault(key, $"\"{key}\" is a decimal string over 0 and up to 10, tokens for each token of o200k_base"));
            }
        }

        kinds.Close();
        return ratios.Count > 0 ? new(family, ratios) : throw json.Fault(name, $"'{name}' has no ratio: \"prose\", \"code\", \"json\", \"cjk\"");
    }

    private static decimal? Factor(string text) => StrictJsonObject.Money(text) is { } factor and > 0 and <= MaxFactor ? factor : null;

    private static string? Name(StrictJsonObject json, string key) => json.OptionalText(key) is not { } text ? null
        : text.Trim() is { Length: > 0 } name ? name
        : throw json.Fault(key, $"\"{key}\" is empty");

    private static string? Kind(StrictJsonObject json) => json.OptionalText("kind") is not { } kind ? null
        : kind is "chat" or "embeddings" or "text_completion" or "image_generation" ? kind
        : throw json.Fault("kind", "\"kind\" is one of chat, embeddings, text_completion, image_generation");
}
