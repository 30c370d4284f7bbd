using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stoker.BuildTasks.Tests;

public partial class ListTests
{
    [Fact]
    public void The_targets_name_each_assembly_that_the_analyzer_has_a_catalogue_of()
    {
        var source = SourceDirectory();
        var catalogues = Directory.GetFiles(Path.Combine(source, "Analyzers", "Sdks"), "*.json").Select(Path.GetFileNameWithoutExtension).Order();
        var listed = XDocument.Load(Path.Combine(source, "BuildTasks", "build", "Stoker.Sdks.props")).Descendants("StokerSdk").Select(item => (string)item.Attribute("Include")!).Order();

        Assert.Equal(catalogues, listed);
    }

    [Fact]
    public void The_targets_name_each_rule_of_the_analyzer()
    {
        var analyzers = Path.Combine(SourceDirectory(), "Analyzers");
        var rules = Directory.GetFiles(analyzers, "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => RuleRow().Match(line))
            .Where(row => row.Success)
            .Select(row => row.Value)
            .Where(rule => rule != "STK1000")
            .Order();
        var listed = XDocument.Load(Path.Combine(SourceDirectory(), "BuildTasks", "build", "Stoker.Rules.props")).Descendants("StokerRules").Single().Value.Split(';');

        Assert.Equal(rules, listed);
    }

    [GeneratedRegex(@"^STK\d{4}")]
    private static partial Regex RuleRow();

    private static string SourceDirectory()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Linter.sln")))
        {
            directory = Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(directory, "src");
    }
}
