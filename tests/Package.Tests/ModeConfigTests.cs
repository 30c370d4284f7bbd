using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stoker.Package.Tests;

/// <summary>The modes' global configs, held against the rules of the analyzer that lies beside them.</summary>
public sealed partial class ModeConfigTests(PackageFeed feed)
{
    [Theory]
    [InlineData("none", "none")]
    [InlineData("quiet", "suggestion")]
    [InlineData("strict", "warning")]
    public void A_mode_names_every_rule_that_can_be_configured(string mode, string severity)
    {
        var package = feed.Unpack();
        // STK1001 finds no fault: it says what each call costs, and strict does not make warnings of that.
        var rules = Rules(package).Where(rule => mode != "strict" || rule != "STK1001").ToList();

        var settings = SettingsOf(package, mode);

        Assert.Equal(rules, settings.Keys);
        Assert.All(settings.Values, value => Assert.Equal(severity, value));
    }

    [Fact]
    public void The_default_sets_nothing_so_that_settings_for_all_rules_and_the_rules_own_choice_count() =>
        Assert.Empty(SettingsOf(feed.Unpack(), "default"));

    [Theory]
    [InlineData("none")]
    [InlineData("quiet")]
    [InlineData("default")]
    [InlineData("strict")]
    public void A_mode_yields_to_every_global_config_that_people_write(string mode)
    {
        var text = File.ReadAllText(Path.Combine(feed.Unpack(), "config", $"stoker-{mode}.globalconfig"));

        Assert.StartsWith("is_global = true\nglobal_level = -100\n", text, StringComparison.Ordinal);
    }

    private static List<string> Rules(string package)
    {
        var folder = Path.Combine(package, "analyzers", "dotnet", "cs");
        var reference = new AnalyzerFileReference(Path.Combine(folder, "Stoker.Analyzers.dll"), new FolderLoader(folder));
        return
        [
            .. reference.GetAnalyzers(LanguageNames.CSharp)
                .SelectMany(analyzer => analyzer.SupportedDiagnostics)
                .Where(rule => !rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))
                .Select(rule => rule.Id)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static SortedDictionary<string, string> SettingsOf(string package, string mode) => new(
        Setting().Matches(File.ReadAllText(Path.Combine(package, "config", $"stoker-{mode}.globalconfig"))).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value),
        StringComparer.Ordinal);

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity = (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
