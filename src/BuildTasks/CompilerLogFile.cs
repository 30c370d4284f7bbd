using System.Text;

namespace Stoker.BuildTasks;

/// <summary>The file that the compiler's <c>/errorlog</c> option names.</summary>
internal static class CompilerLogFile
{
    /// <summary>Path of the log: the option's value without its <c>,version=…</c>, absolute; <see langword="null"/> when it names none.</summary>
    /// <param name="option">Value of <c>$(ErrorLog)</c>: a path, perhaps quoted, perhaps followed by <c>,version=2.1</c> or <c>;version=2.1</c>.</param>
    /// <param name="projectDirectory">Absolute directory that a relative path starts from.</param>
    public static string? PathOf(string? option, string projectDirectory)
    {
        var value = option?.Trim() ?? "";
        string path;
        if (value.StartsWith("\"", StringComparison.Ordinal) && value.IndexOf('"', 1) is > 0 and var end)
        {
            path = value.Substring(1, end - 1);
        }
        else
        {
            path = value.Split(',', ';')[0].Trim();
        }

        return path.Length == 0 ? null : Path.GetFullPath(Path.Combine(projectDirectory, path));
    }

    /// <summary>Takes STK1000 out of a log in place. A reader of the log never sees half of it.</summary>
    public static void Clean(string path) =>
        WholeFile.Replace(path, writer =>
        {
            using var from = new StreamReader(path, Encoding.UTF8);
            CompilerLogCleaner.Copy(from, writer);
        });
}
