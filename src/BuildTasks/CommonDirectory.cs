namespace Stoker.BuildTasks;

/// <summary>The directory that paths in an app's report start from.</summary>
internal static class CommonDirectory
{
    /// <summary>The deepest directory that holds all files; the first file's own when they share none.</summary>
    /// <param name="files">Absolute paths, at least one.</param>
    public static string Of(IReadOnlyList<string> files)
    {
        var own = Path.GetDirectoryName(files[0])!;
        for (var directory = own; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            var prefix = directory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            if (prefix.Length > 1 && files.All(file => file.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                return directory;
            }
        }

        return own;
    }
}
