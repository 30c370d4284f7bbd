using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Metadata references, each file read once per process: reading them is what makes analyzer tests slow.</summary>
internal static class CachedReferences
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Files = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Id, string Version, string Folder), ImmutableArray<MetadataReference>> Packs = [];

    public static MetadataReference Of(string path) =>
        Files.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path));

    public static ImmutableArray<MetadataReference> OfPacks(IEnumerable<PackageIdentity> packs, string folder) =>
        [.. packs.SelectMany(pack => Packs.GetOrAdd((pack.Id, pack.Version, folder), static key => OfPack(key.Id, key.Version, key.Folder)))];

    /// <summary>Of several references to one assembly the newest, as a build chooses between a framework and a package.</summary>
    public static IEnumerable<MetadataReference> WithoutConflicts(IEnumerable<MetadataReference> references) =>
        references
            .GroupBy(static reference => reference is PortableExecutableReference { FilePath: { } path } ? (object)Path.GetFileName(path) : reference)
            .Select(static same => same.Skip(1).Any()
                ? same.MaxBy(static reference => AssemblyName.GetAssemblyName(((PortableExecutableReference)reference).FilePath!).Version)!
                : same.First());

    private static ImmutableArray<MetadataReference> OfPack(string id, string version, string folder)
    {
        var minimum = Version.Parse(version);
        // Packs of the SDK come first; where a distribution leaves them out, restore has put them among the packages.
        var newest = Roots()
            .SelectMany(root => new[] { Path.Combine(root, id), Path.Combine(root, id.ToLowerInvariant()) })
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Select(directory => (Directory: Path.Combine(directory, folder), Version: ParseVersion(Path.GetFileName(directory))))
            .Where(candidate => candidate.Version >= minimum && Directory.Exists(candidate.Directory))
            .OrderByDescending(candidate => candidate.Version)
            .Select(candidate => candidate.Directory)
            .FirstOrDefault()
            ?? throw new DirectoryNotFoundException(
                $"No {id} {version} or later with {folder} below: {string.Join(", ", Roots())}. Install the .NET SDK that has it.");
        return [.. Directory.GetFiles(newest, "*.dll").Order(StringComparer.Ordinal).Select(Of)];
    }

    private static Version? ParseVersion(string directoryName) =>
        Version.TryParse(directoryName.Split('-')[0], out var version) ? version : null;

    private static IEnumerable<string> Roots() =>
        typeof(CachedReferences).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key is "TargetingPackRoot" or "PackageRoot")
            .Select(attribute => attribute.Value)
            .OfType<string>()
            .Where(root => root.Length > 0);
}
