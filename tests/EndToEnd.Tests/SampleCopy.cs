namespace Stoker.EndToEnd.Tests;

/// <summary>The sample in a sandbox, where a test may change it.</summary>
internal static class SampleCopy
{
    /// <summary>The root of this repository.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Copies SupportDesk's sources to <c>samples/SupportDesk</c>, with the properties and versions it inherits here.</summary>
    public static Sandbox CopySample(this Sandbox sandbox)
    {
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "samples/Directory.Build.props" })
        {
            sandbox.Write(file, File.ReadAllText(Path.Combine(RepositoryRoot, file)));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "samples", "SupportDesk"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(RepositoryRoot, file);
            if (!name.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            {
                sandbox.Write(name, File.ReadAllText(file));
            }
        }

        return sandbox;
    }

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Linter.sln")))
        {
            directory = Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory;
    }
}
