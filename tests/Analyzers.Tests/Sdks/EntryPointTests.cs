using Newtonsoft.Json.Linq;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>What every built-in catalogue says is in the SDK, and each overload that spends, sync, async, streaming or extension, is found.</summary>
public class EntryPointTests
{
    private static IEnumerable<SdkCatalog> Catalogs => CatalogFileTests.BuiltIn.Select(static row => SdkCatalogJson.Read(CatalogFileTests.Text(row.Data)));

    public static TheoryData<string, string?> Generations =>
        [.. Catalogs.Where(static c => c.Calls.Count > 0).SelectMany(static c => EntryPoints.GenerationsOf(c.Assembly).Select(g => (c.Assembly, g)))];

    public static TheoryData<string> Spending => [.. Catalogs.Where(static c => c.Calls.Count > 0).Select(static c => c.Assembly)];

    [Theory]
    [MemberData(nameof(Generations))]
    public async Task A_call_of_every_overload_is_found_with_its_operation(string assembly, string? generation) =>
        Assert.Equal("", Lines(await (await EntryPoints.Read(Catalog(assembly), generation)).Mismatches()));

    [Theory]
    [MemberData(nameof(Spending))]
    public async Task Every_method_that_spends_is_declared_by_the_package_or_its_signatures(string assembly)
    {
        var catalog = Catalog(assembly);
        var surfaces = await Surfaces(catalog);

        Assert.Equal("", Lines(catalog.Calls.SelectMany(static c => c.Methods.Select(m => (c.Type, Method: m))).Where(c => !surfaces.Any(s => s.Overloads(c.Type, c.Method).Any())).Select(static c => $"{c.Type}.{c.Method}")));
    }

    [Theory]
    [MemberData(nameof(Spending))]
    public async Task Every_path_of_a_method_that_spends_starts_at_a_parameter_of_it(string assembly)
    {
        var json = JObject.Parse(CatalogFileTests.Text(assembly + ".json"));
        var missing = (await Surfaces(Catalog(assembly))).Select(s => s.Missing(json).ToHashSet(StringComparer.Ordinal)).ToList();

        Assert.Equal("", Lines(missing[0].Where(m => missing.TrueForAll(g => g.Contains(m)))));
    }

    private static async Task<IReadOnlyList<EntryPoints>> Surfaces(SdkCatalog catalog) => await Task.WhenAll(EntryPoints.GenerationsOf(catalog.Assembly).Select(g => EntryPoints.Read(catalog, g)));

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names.Order(StringComparer.Ordinal));

    private static SdkCatalog Catalog(string assembly) => SdkCatalogJson.Read(CatalogFileTests.Text(assembly + ".json"));
}
