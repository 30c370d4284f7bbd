using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Options;

namespace Stoker.Analyzers.Tests.Options;

public class ConfigurationTests
{
    public static TheoryData<string> Keys => [.. OptionTable.All.Select(option => option.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_option_is_documented_as_the_table_has_it(string key)
    {
        var option = OptionTable.All.Single(o => o.Key == key);

        Assert.Contains($"\n| `{key}` | {option.Meaning} | {option.Kind.Expected} |\n", Page());
    }

    [Fact]
    public void Keys_are_unique_and_ours()
    {
        Assert.Equal(OptionTable.All.Count, OptionTable.All.Select(option => option.Key).Distinct().Count());
        Assert.All(OptionTable.All, option => Assert.StartsWith(OptionTable.Prefix, option.Key));
    }

    [Fact]
    public void The_options_of_the_page_are_right()
    {
        var example = Page().Split("```ini\n")[1].Split("```")[0];

        Assert.Empty(ConfigFileCheck.Problems(".editorconfig", Microsoft.CodeAnalysis.Text.SourceText.From(example), () => Core.Prices.PriceBook.BuiltIn));
    }

    [Fact]
    public void The_price_file_of_the_page_is_right()
    {
        var prices = Core.Prices.PriceBook.BuiltIn.With(Core.Prices.TeamPriceFile.Read(Page().Split("```json\n")[1].Split("```")[0]));

        Assert.Equal("gpt-4.1", prices.Find("prod-chat", "azure.ai.openai").Model!.Id);
    }

    /// <summary>What the compiler makes of a line, and what we take it to make.</summary>
    [Theory]
    [InlineData("stoker.budget = a#b")]
    [InlineData("stoker.budget = a #b")]
    [InlineData("stoker.budget = a;b")]
    [InlineData("stoker.budget: a b ")]
    [InlineData("  stoker.budget=a = b")]
    [InlineData("stoker.budget = \"a\"")]
    [InlineData("stoker.budget =")]
    [InlineData("stoker.budget = # a")]
    [InlineData("stoker.budget a")]
    [InlineData("stoker.budget/x = a")]
    [InlineData("stoker.bud get = a")]
    [InlineData("[\nstoker.budget = a")]
    [InlineData("[]\nstoker.budget = a")]
    [InlineData("[*.txt] # other files\nstoker.budget = a")]
    [InlineData("\u2028stoker.budget = a")]
    [InlineData("stoker.budget = a\rstoker.budget = b")]
    public void A_line_is_read_as_the_compiler_reads_it(string line)
    {
        var text = "[*.cs]\n" + line + "\n";
        var compiler = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/.editorconfig") }).GetOptionsForSourcePath("/a.cs").AnalyzerOptions;

        var ours = ConfigFile.Read("/.editorconfig", Microsoft.CodeAnalysis.Text.SourceText.From(text)).Entries.LastOrDefault(e => e is { Section: 1, Value: not null, Key: "stoker.budget" });

        Assert.Equal(compiler.GetValueOrDefault("stoker.budget"), ours?.Value);
    }

    private static string Page([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "configuration.md")).ReplaceLineEndings("\n").Replace("\\*", "*");
}
