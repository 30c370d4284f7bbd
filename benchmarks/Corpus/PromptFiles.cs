namespace Stoker.Benchmarks.Corpus;

/// <summary>Files that may hold prompts: what a project would hand to the analyzer.</summary>
internal static class PromptFiles
{
    private const int Most = 500;
    private const int MaxDepth = 4;

    /// <summary>Bytes up to which a file is taken for a prompt.</summary>
    private const int MaxLength = 200_000;

    private static readonly string[] Extensions = [".md", ".txt", ".prompty", ".yaml", ".yml", ".json"];

    /// <summary>The files below a directory.</summary>
    public static IEnumerable<string> Below(string directory) => Directory
        .EnumerateFiles(directory, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MaxDepth })
        .Where(static f => Extensions.Contains(Path.GetExtension(f)) && new FileInfo(f).Length < MaxLength)
        .Order(StringComparer.Ordinal)
        .Take(Most);
}
