using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;

namespace Stoker.PriceBookTool;

/// <summary>Gives every other spelling to exactly one row of its provider: ids first, then rows on sale, then the rest.</summary>
internal static class ImportedAliases
{
    /// <summary>Spellings that the sources match by "starts with", which is too wide to carry over as it is.</summary>
    private static readonly Dictionary<(string Provider, string Id), string[]> ByPrefix = new()
    {
        [("google", "gemini-2.5-pro")] = ["gemini-2.5-pro-preview"],
        [("google", "gemini-2.5-flash-lite")] = ["gemini-2.5-flash-lite-preview"],
        [("google", "gemini-2.0-flash")] = ["gemini-2.0-flash-exp"],
    };

    /// <summary>Providers whose matching rules in the sources are older than their line-up.</summary>
    private static readonly HashSet<string> RulesOutdated = ["mistral", "deepseek", "cohere"];

    /// <summary>Pointers that lag behind what they point to.</summary>
    private static readonly HashSet<string> Pointers = ["grok-latest"];

    public static void Assign(IReadOnlyList<ImportedRow> rows)
    {
        foreach (var provider in rows.GroupBy(row => row.Provider))
        {
            MergeVersions(provider.ToList());
            var left = provider.Where(row => !row.IsMerged).ToList();
            var taken = left.SelectMany(row => row.Aliases.Append(row.Id)).Select(ModelSpelling.Key).ToHashSet();
            foreach (var row in left.OrderBy(row => row.IsLegacy))
            {
                foreach (var spelling in Spellings(row).Where(spelling => !IsCovered(row, spelling)))
                {
                    if (taken.Add(ModelSpelling.Key(spelling)))
                    {
                        row.Aliases.Add(spelling);
                    }
                }
            }
        }
    }

    // Bedrock rows that differ only in "-v1:0" and agree in price are one model in two sources.
    private static void MergeVersions(List<ImportedRow> rows)
    {
        foreach (var old in rows.Where(row => row.IsLegacy))
        {
            if (rows.FirstOrDefault(row => !row.IsLegacy && Stem(row.Id) == Stem(old.Id) && row.SamePriceAs(old)) is { } current)
            {
                old.IsMerged = true;
                current.Aliases.Add(old.Id);
            }
        }
    }

    private static IEnumerable<string> Spellings(ImportedRow row)
    {
        var listed = row.Json.Texts("aliases").Where(alias => !IsElsewhere(alias) && !row.IsRegional(alias));
        var rules = RulesOutdated.Contains(row.Provider) ? [] : Rules(row.Json["match"]).Where(rule => !Pointers.Contains(rule));
        var byPrefix = ByPrefix.TryGetValue((row.Provider, row.Id), out var more) ? more : [];
        IEnumerable<string> versions = row.Provider != "amazon-bedrock" ? []
            : row.Id.EndsWith(":0", StringComparison.Ordinal) ? [row.Id[..^2], Stem(row.Id)]
            : Stem(row.Id) == row.Id ? [row.Id + "-v1:0"]
            : [row.Id + ":0", Stem(row.Id)];
        var spellings = listed.Concat(rules).Concat(byPrefix).Concat(versions);

        // A Bedrock id begins with its maker and a dot; what does not is the maker's own id.
        return row.Provider == "amazon-bedrock" ? spellings.Where(spelling => spelling.Contains('.')) : spellings;
    }

    // "bedrock:…", "azure:…": the spelling of another provider's row. A Bedrock version ends in ":0" and stays.
    private static bool IsElsewhere(string alias) => alias.IndexOf(':') is var colon && colon >= 0 && !char.IsAsciiDigit(alias[^1])
        || alias.Split(':')[0] is "bedrock" or "azure" or "openrouter" or "vercel" or "copilot" or "vertex";

    private static IEnumerable<string> Rules(JToken? match)
    {
        if (match is not JObject rule)
        {
            return [];
        }

        var own = rule.Text("equals") ?? rule.Text("starts_with")?.TrimEnd('-', '@');
        IEnumerable<string> plain = own is not null && own.IndexOfAny([':', '/']) < 0 && !own.StartsWith("gpt-35", StringComparison.Ordinal) && own != "claude-sonnet-4-2025" ? [own] : [];
        return plain.Concat(rule.Parts("or").SelectMany(Rules)).Concat(rule.Parts("and").SelectMany(Rules));
    }

    // Dates need no alias where the provider's snapshots share one price.
    private static bool IsCovered(ImportedRow row, string spelling) =>
        row.HasSnapshots && ModelSpelling.WithoutSnapshot(ModelSpelling.Key(spelling)) == ModelSpelling.Key(row.Id);

    private static string Stem(string id)
    {
        var version = id.LastIndexOf("-v", StringComparison.Ordinal);
        return version > 0 && id[(version + 2)..] is "1" or "1:0" ? id[..version] : id;
    }
}
