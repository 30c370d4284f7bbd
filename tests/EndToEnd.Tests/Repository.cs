namespace Stoker.EndToEnd.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Copies a folder without what was built in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (!name.Split('/', '\\').Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, name))!);
                File.Copy(file, Path.Combine(to, name));
            }
        }
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
