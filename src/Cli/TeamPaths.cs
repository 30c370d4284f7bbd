using Stoker.Core.Comparison;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Cli;

/// <summary>Where the files are that a team wrote for an app: the same places that a build looks at.</summary>
internal static class TeamPaths
{
    /// <summary>The files of an app.</summary>
    /// <param name="project">Path of its project file; <see langword="null"/> when nothing tells.</param>
    /// <param name="directory">Absolute directory from which the price file is looked for, upwards, where there is none above the project.</param>
    public static TeamFiles Of(string? project, string directory) => new(
        Above(Path.GetDirectoryName(project), TeamPrices.FileName) ?? Above(directory, TeamPrices.FileName),
        Beside(project, TeamTraffic.FileName) is { } traffic && File.Exists(traffic) ? traffic : null,
        Beside(project, Baseline.FileName) is { } baseline && File.Exists(baseline) ? baseline : null,
        File.ReadAllText);

    /// <summary>Path of a file beside a project; <see langword="null"/> when nothing tells where the project is.</summary>
    public static string? Beside(string? project, string name) => Path.GetDirectoryName(project) is { Length: > 0 } directory ? Path.Combine(directory, name) : null;

    private static string? Above(string? directory, string name)
    {
        for (; !string.IsNullOrEmpty(directory); directory = Path.GetDirectoryName(directory))
        {
            var file = Path.Combine(directory, name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
