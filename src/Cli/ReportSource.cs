namespace Stoker.Cli;

/// <summary>What the person pointed at: something to build, or ledgers and reports that builds left.</summary>
/// <param name="Build">Absolute path of the solution or project to build; <see langword="null"/> when there are only files.</param>
/// <param name="Files">Absolute paths of ledgers and reports.</param>
/// <param name="Directory">Absolute directory that paths in reports are shown relative to.</param>
internal sealed record ReportSource(string? Build, IReadOnlyList<string> Files, string Directory)
{
    /// <summary>Name of the reports that builds leave.</summary>
    public const string ReportName = "report.json";

    /// <summary>Files that a message names before it only counts.</summary>
    private const int MaxNamed = 8;

    private const string LedgerName = "stoker.ledger.json";

    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];

    /// <summary>Finds what paths mean: one of anything, or several of what needs no build.</summary>
    /// <exception cref="InputException">A path does not exist, or means nothing or several things.</exception>
    public static ReportSource Find(IReadOnlyList<string> paths)
    {
        var sources = paths.Select(Find).ToList();
        if (sources.Count == 1)
        {
            return sources[0];
        }

        return sources.Find(source => source.Build is not null) is { } built
            ? throw new InputException($"{Path.GetFileName(built.Build)} has to be built, so it must stand alone; several paths may be ledgers and reports only")
            : new ReportSource(null, [.. sources.SelectMany(source => source.Files).Distinct()], System.IO.Directory.GetCurrentDirectory());
    }

    /// <summary>Whether a file is named as the reports of builds are.</summary>
    public static bool IsReport(string file) => Path.GetFileName(file).Equals(ReportName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds what a path means.</summary>
    /// <exception cref="InputException">The path does not exist, or means nothing or several things.</exception>
    public static ReportSource Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (System.IO.Directory.Exists(full))
        {
            return FindIn(full, path);
        }

        if (!File.Exists(full))
        {
            throw new InputException($"{path} does not exist");
        }

        var directory = Path.GetDirectoryName(full)!;
        if (IsSolution(full) || HasExtension(full, ".csproj"))
        {
            return new ReportSource(full, [], directory);
        }

        return HasExtension(full, ".json")
            ? new ReportSource(null, [full], directory)
            : throw new InputException($"{path} is no solution (.sln, .slnx, .slnf), no C# project, no ledger and no report (.json)");
    }

    private static ReportSource FindIn(string full, string path)
    {
        var here = System.IO.Directory.GetFiles(full);
        var solutions = here.Where(IsSolution).Where(file => !HasExtension(file, ".slnf")).ToList();
        var candidates = solutions.Count > 0 ? solutions : here.Where(file => HasExtension(file, ".csproj")).ToList();
        if (candidates.Count == 1)
        {
            return new ReportSource(candidates[0], [], full);
        }

        if (candidates.Count > 1)
        {
            var names = string.Join(", ", candidates.Select(Path.GetFileName).Order(StringComparer.Ordinal));
            throw new InputException($"{path} holds several to choose from; name one: {names}");
        }

        // A repository whose solution stands in a folder of its own.
        var below = Buildable(full);
        if (below.Count == 1)
        {
            return new ReportSource(below[0], [], full);
        }

        var ledgers = FindBelow(full, LedgerName).Concat(FindBelow(full, "*.ledger.json")).Distinct().Order(StringComparer.Ordinal).ToList();
        var files = ledgers.Count > 0 ? ledgers : [.. FindBelow(full, ReportName).Order(StringComparer.Ordinal)];
        return files.Count > 0 ? new ReportSource(null, files, full)
            : below.Count > 1 ? throw new InputException($"{path} holds no solution and no C# project itself, but several below it; name one: {Named(below, full)}")
            : throw new InputException($"{path} holds no solution, no C# project, no ledger ({LedgerName}) and no report ({ReportName})");
    }

    /// <summary>Solutions anywhere below a directory, or where there is none its C# projects.</summary>
    private static List<string> Buildable(string directory)
    {
        var solutions = FindBelow(directory, "*.sln").Concat(FindBelow(directory, "*.slnx")).Distinct().Where(IsSolution).ToList();
        return [.. (solutions.Count > 0 ? solutions : FindBelow(directory, "*.csproj")).Order(StringComparer.Ordinal)];
    }

    private static string Named(List<string> files, string directory)
    {
        var names = string.Join(", ", files.Take(MaxNamed).Select(file => Path.GetRelativePath(directory, file)));
        return files.Count > MaxNamed ? $"{names} and {files.Count - MaxNamed} more" : names;
    }

    /// <summary>Files of a name anywhere below a directory, those of unreadable directories left out.</summary>
    public static IEnumerable<string> FindBelow(string directory, string name) => System.IO.Directory.EnumerateFiles(
        directory,
        name,
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint });

    /// <summary>Whether a file is a project rather than a solution.</summary>
    public static bool IsProject(string file) => HasExtension(file, ".csproj");

    private static bool IsSolution(string file) => Solutions.Any(extension => HasExtension(file, extension));

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
