using System.Xml.Linq;

namespace Stoker.BuildTasks.Tests;

public class SdkListTests
{
    [Fact]
    public void The_targets_name_each_assembly_that_the_analyzer_has_a_catalogue_of()
    {
        var source = Path.Combine(RepositoryRoot(), "src");
        var catalogues = Directory.GetFiles(Path.Combine(source, "Analyzers", "Sdks"), "*.json").Select(Path.GetFileNameWithoutExtension).Order();
        var listed = XDocument.Load(Path.Combine(source, "BuildTasks", "build", "Stoker.Sdks.props")).Descendants("StokerSdk").Select(item => (string)item.Attribute("Include")!).Order();

        Assert.Equal(catalogues, listed);
    }

    private static string RepositoryRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Linter.sln")))
        {
            directory = Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory;
    }
}
