using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Stoker.Package.Tests;

/// <summary>
/// A folder feed with the package as it was just packed, and a packages folder of this run's own, so that NuGet cannot serve an older package of the same
/// version. Everything else is restored from what this machine has already: no network.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("stoker-feed-").FullName;

    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        File.Copy(PackageFile, Path.Combine(Folder, Path.GetFileName(PackageFile)));
    }

    /// <summary>Version of the package.</summary>
    public static string Version { get; } = Metadata("PackageVersion");

    /// <summary>Packages of the machine's own folder, expanded.</summary>
    public static string MachinePackages { get; } = Path.TrimEndingDirectorySeparator(Metadata("MachinePackages"));

    /// <summary>The feed.</summary>
    public string Folder => Path.Combine(_root, "feed");

    /// <summary>Where builds of this run unpack packages.</summary>
    public string Packages => Path.Combine(_root, "packages");

    private static string PackageFile { get; } = Path.GetFullPath(Metadata("Package"));

    /// <summary>Opens the package.</summary>
    public static ZipArchive Open() => ZipFile.OpenRead(PackageFile);

    /// <summary>Unpacks the package into a directory of its own.</summary>
    public string Unpack()
    {
        var directory = Path.Combine(_root, "unpacked-" + Guid.NewGuid().ToString("N"));
        ZipFile.ExtractToDirectory(PackageFile, directory);
        return directory;
    }

    /// <summary>Puts another package into the feed.</summary>
    /// <param name="id">Its id; the feed serves what starts with <c>Stoker</c>.</param>
    /// <param name="version">Its version.</param>
    /// <param name="files">Bytes by path in the package.</param>
    public void Add(string id, string version, Dictionary<string, byte[]> files)
    {
        using var package = ZipFile.Open(Path.Combine(Folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        files[$"{id}.nuspec"] = Encoding.UTF8.GetBytes($"""
            <package>
              <metadata><id>{id}</id><version>{version}</version><authors>test</authors><description>test</description></metadata>
            </package>
            """);
        foreach (var (path, bytes) in files)
        {
            using var entry = package.CreateEntry(path).Open();
            entry.Write(bytes);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    internal static string Metadata(string key) => typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == key).Value!;
}
