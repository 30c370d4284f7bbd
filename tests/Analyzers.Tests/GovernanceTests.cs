using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Tests;

/// <summary>What holds for every rule: documented, indexed, released, categorized, and its page's examples are true.</summary>
public class GovernanceTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Rules = new StokerAnalyzer().SupportedDiagnostics;

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    /// <summary>Pages that show bad and good code.</summary>
    public static TheoryData<string> IdsWithExamples => [.. Rules.Select(r => r.Id).Where(id => Page(id).Contains("## Bad code"))];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Rules.Count, Rules.Select(r => r.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_tells_the_truth(string id)
    {
        var rule = Rules.Single(r => r.Id == id);
        var page = Page(id);

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"| Category | {rule.Category} |", page);
        Assert.Matches($@"\| Default severity \| {rule.DefaultSeverity}\b", page);
        Assert.Contains("## What", page);
        Assert.Contains("## When to suppress", page);
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.NotEmpty(rule.Description.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_in_the_index_and_the_release_tracking(string id)
    {
        Assert.Contains($"[{id}](docs/rules/{id}.md)", Read("README.md"));
        Assert.Contains($"\n{id} | ", Read("src/Analyzers/AnalyzerReleases.Unshipped.md") + Read("src/Analyzers/AnalyzerReleases.Shipped.md"));
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public async Task Bad_code_of_a_page_raises_the_rule_and_good_code_does_not(string id)
    {
        Assert.Contains(id, await IdsIn(Example(id, "Bad code")));
        Assert.DoesNotContain(id, await IdsIn(Example(id, "Good code")));
    }

    private static async Task<IEnumerable<string>> IdsIn(string example)
    {
        // Examples are statements or members, in a class that has what they use.
        var isMember = example.StartsWith("public ", StringComparison.Ordinal);
        var code = $$"""
            using Anthropic;
            using Anthropic.Models.Messages;
            using Microsoft.Extensions.AI;
            using OpenAI;
            using OpenAI.Chat;
            using OpenAI.Embeddings;
            using OpenAI.Responses;
            class Tenant { public string PreferredModel { get; set; } = ""; }
            class Order { public int Id { get; set; } public string State { get; set; } = ""; }
            class Example(IChatClient chat, IEmbeddingGenerator<string, Embedding<float>> embeddings, string key, string text, string[] lines, string[] tickets,
                IChatClient client, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache, AnthropicClient claude, AIFunction stock, string question, Order order)
            {
                // A policy of some 2,000 tokens.
                const string Policy = "{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 220))}}";
                void Use(params object[] values) { }
                {{(isMember ? example : $"async Task Run() {{ await Task.Yield(); {example} }}")}}
            }
            """;
        code = code.Replace("ChatMessage(", "OpenAI.Chat.ChatMessage(", StringComparison.Ordinal)
            .Replace("UserOpenAI.Chat.ChatMessage(", "UserChatMessage(", StringComparison.Ordinal);
        return await LedgerOf.Findings(["Microsoft.Extensions.AI"], code);
    }

    private static string Example(string id, string heading) =>
        Regex.Match(Page(id), $@"## {heading}\s+```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Page(string id) => Read($"docs/rules/{id}.md");

    private static string Read(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", path)).ReplaceLineEndings("\n");
}
