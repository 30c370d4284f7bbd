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

    /// <summary>Rules on calls; the ledger's carrier and the check of files have tests of their own kind.</summary>
    public static TheoryData<string> IdsOfCalls => [.. Stoker.Analyzers.Rules.AllRules.Create().Select(static rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(IdsOfCalls))]
    public void Every_rule_has_a_positive_a_negative_and_an_SDK_absent_test(string id)
    {
        var tests = Directory.GetFiles(Folder("tests/Analyzers.Tests/Rules"), "*Tests.cs").Select(File.ReadAllText).Where(text => text.Contains($"\"{id}\"", StringComparison.Ordinal)).ToList();

        Assert.Contains(tests, static text => text.Contains("RunWithoutSdkAsync(", StringComparison.Ordinal));
        Assert.Contains(tests, static text => text.Contains("silent", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(tests, static text => text.Contains("[|", StringComparison.Ordinal) || text.Contains("{|#0:", StringComparison.Ordinal) || text.Contains("Assert.Contains(", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public async Task Bad_code_of_a_page_raises_the_rule_and_good_code_does_not(string id)
    {
        var (options, bad) = Example(id, "Bad code");
        var (otherOptions, good) = Example(id, "Good code");

        Assert.Contains(id, await IdsIn(bad, options));
        Assert.DoesNotContain(id, await IdsIn(good, otherOptions.Length > 0 ? otherOptions : options));
    }

    private static async Task<IEnumerable<string>> IdsIn(string example, string options)
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
        return await LedgerOf.Findings(["Microsoft.Extensions.AI"], code, options);
    }

    /// <summary>The code below a heading, and the options it is under, without their section.</summary>
    private static (string Options, string Code) Example(string id, string heading)
    {
        var section = Regex.Match(Page(id), $@"## {heading}\n(.*?)(?=\n## |\z)", RegexOptions.Singleline).Groups[1].Value;
        return (Block(section, "ini") is var options && options.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? options[(end + 1)..] : "", Block(section, "csharp"));
    }

    private static string Block(string section, string language) => Regex.Match(section, $@"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Page(string id) => Read($"docs/rules/{id}.md");

    private static string Read(string path) => File.ReadAllText(Folder(path)).ReplaceLineEndings("\n");

    private static string Folder(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", path);
}
