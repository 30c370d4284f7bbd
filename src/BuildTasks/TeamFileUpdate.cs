using Stoker.Core.Comparison;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.BuildTasks;

/// <summary>Writes the files of an app that a build is asked to write. What is broken is told where it is used, and never written over.</summary>
internal static class TeamFileUpdate
{
    /// <summary>Adds to the traffic file what it does not speak of yet; says what was done, or <see langword="null"/> when it cannot be read.</summary>
    public static string? Traffic(string path, AppReport app)
    {
        var added = 0;
        return Update(path, existing => TrafficSkeleton.Update(existing, TrafficNames.Of(app), out added))
            ? $"{path}: {Amounts.Count(added, "name")} added, what was written is kept"
            : null;
    }

    /// <summary>Writes the baseline anew; says what was done, or <see langword="null"/> when the one there cannot be read.</summary>
    /// <exception cref="InvalidOperationException">Not all of the app is known.</exception>
    public static string? Baseline(string path, AppReport app) =>
        Update(path, existing => BaselineFile.Update(existing, app)) ? $"{path}: baseline of {Amounts.Count(app.Calls.Count, "call")} written" : null;

    private static bool Update(string path, Func<string?, string> write)
    {
        var existing = File.Exists(path) ? File.ReadAllText(path) : null;
        try
        {
            var text = write(existing);
            if (text != existing)
            {
                WholeFile.Replace(path, text);
            }

            return true;
        }
        catch (StrictJsonException)
        {
            return false;
        }
    }
}
