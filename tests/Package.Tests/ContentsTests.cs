using System.Xml.Linq;

namespace Stoker.Package.Tests;

/// <summary>What the package holds: no file less, no file more.</summary>
public sealed class ContentsTests
{
    private static readonly string[] Expected =
    [
        "LICENSE",
        "NOTICE",
        "README.md",
        "Stoker.nuspec",
        "analyzers/dotnet/cs/Newtonsoft.Json.dll",
        "analyzers/dotnet/cs/Stoker.Analyzers.dll",
        "analyzers/dotnet/cs/Stoker.CodeFixes.dll",
        "analyzers/dotnet/cs/Stoker.Core.dll",
        "build/Stoker.Analysis.targets",
        "build/Stoker.Ledger.targets",
        "build/Stoker.Report.targets",
        "build/Stoker.Sdks.props",
        "build/Stoker.props",
        "build/Stoker.targets",
        "build/stoker.report",
        "buildTransitive/Stoker.props",
        "buildTransitive/Stoker.targets",
        "config/stoker-default.globalconfig",
        "config/stoker-none.globalconfig",
        "config/stoker-quiet.globalconfig",
        "config/stoker-strict.globalconfig",
        "pricing/hardware.json",
        "pricing/hardware.schema.json",
        "pricing/models.json",
        "pricing/models.schema.json",
        "pricing/open-models.json",
        "pricing/open-models.schema.json",
        "pricing/stoker.prices.schema.json",
        "pricing/throughput.json",
        "pricing/throughput.schema.json",
        "tasks/netstandard2.0/Newtonsoft.Json.dll",
        "tasks/netstandard2.0/Stoker.BuildTasks.dll",
        "tasks/netstandard2.0/Stoker.Core.dll",
    ];

    [Fact]
    public void Nothing_is_missing_and_nothing_is_there_by_accident()
    {
        using var package = PackageFeed.Open();

        var entries = package.Entries.Select(entry => entry.FullName).Where(name => !BelongsToTheFormat(name) && !IsPrecompiled(name)).Order(StringComparer.Ordinal);

        Assert.Equal(Expected, entries);
    }

    [Fact]
    public void It_brings_no_dependency_and_stays_where_it_is_referenced()
    {
        using var package = PackageFeed.Open();
        using var nuspec = package.GetEntry("Stoker.nuspec")!.Open();

        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("Stoker", Value("id"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Null(Value("dependencies"));

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    // For as many runtimes as the machine that packs could make; PrecompiledTests.
    private static bool IsPrecompiled(string name) => name.StartsWith("precompiled/", StringComparison.Ordinal);

    // The parts that every file of this container format has.
    private static bool BelongsToTheFormat(string name) =>
        name == "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);
}
