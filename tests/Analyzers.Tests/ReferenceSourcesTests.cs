namespace Stoker.Analyzers.Tests;

public class ReferenceSourcesTests
{
    public static TheoryData<string> Names => [.. ReferenceSources.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_reference_source_compiles(string name) => Assert.NotEmpty(await ReferenceSources.Get(name));
}
