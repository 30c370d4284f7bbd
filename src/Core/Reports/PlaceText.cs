using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>How places are written for people.</summary>
internal static class PlaceText
{
    /// <summary>Root that deterministic builds give all paths.</summary>
    private const string MappedRoot = "/_/";

    /// <summary>Folder of the file, with a <c>/</c> at its end.</summary>
    public static string Folder(SourcePlace place, ReportOptions options)
    {
        var file = Relative(place.File, options);
        return file.LastIndexOf('/') is var cut and >= 0 ? file.Substring(0, cut + 1) : "./";
    }

    /// <summary><c>src/Desk/Triage.cs:41</c>.</summary>
    public static string Full(SourcePlace place, ReportOptions options) => $"{Relative(place.File, options)}:{place.Line}";

    private static string Relative(string path, ReportOptions options)
    {
        var file = Plain.Text(path).Replace('\\', '/');
        if (file.StartsWith(MappedRoot, StringComparison.Ordinal))
        {
            return file.Substring(MappedRoot.Length);
        }

        if (options.BaseDirectory is not { Length: > 0 } directory)
        {
            return file;
        }

        var root = directory.Replace('\\', '/').TrimEnd('/') + "/";
        // A drive letter tells a file system that does not know upper from lower case.
        var comparison = root.Length > 1 && root[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return file.StartsWith(root, comparison) ? file.Substring(root.Length) : file;
    }
}
