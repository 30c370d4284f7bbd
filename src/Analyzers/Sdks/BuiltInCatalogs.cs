namespace Stoker.Analyzers.Sdks;

/// <summary>The catalogues compiled into this assembly, one resource per SDK assembly, read when first asked for.</summary>
internal static class BuiltInCatalogs
{
    private const string Suffix = ".sdk";

    private static readonly Dictionary<string, Lazy<SdkCatalog>> Catalogs = typeof(BuiltInCatalogs).Assembly
        .GetManifestResourceNames()
        .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
        .ToDictionary(static name => name.Substring(0, name.Length - Suffix.Length), static name => new Lazy<SdkCatalog>(() => Read(name)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the assemblies that have a catalogue.</summary>
    public static IEnumerable<string> Assemblies => Catalogs.Keys;

    /// <summary>The catalogue of an assembly, or <see langword="null"/>.</summary>
    public static SdkCatalog? Find(string assembly) => Catalogs.TryGetValue(assembly, out var catalog) ? catalog.Value : null;

    private static SdkCatalog Read(string resource)
    {
        using var stream = typeof(BuiltInCatalogs).Assembly.GetManifestResourceStream(resource)!;
        return SdkCatalogBinary.Read(stream);
    }
}
