using Stoker.Cli.Commands;

namespace Stoker.Cli.Builds;

/// <summary>A build whose only purpose is its reports.</summary>
internal static class ReportBuild
{
    /// <summary>Errors of a build that a message repeats.</summary>
    private const int MaxErrors = 30;

    /// <summary>Builds a solution or project with Stoker in it and collects the reports.</summary>
    /// <param name="file">Absolute path of the solution or project.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="isPartEnough">Whether the reports of those projects will do that build. Where a judgement hangs on it they will not.</param>
    /// <param name="terminal">Shows how far the build is.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <exception cref="InputException">It does not build.</exception>
    public static async Task<FinishedReports> RunAsync(string file, ReportRequest request, bool isPartEnough, Terminal terminal, CancellationToken cancellationToken)
    {
        var collect = Directory.CreateTempSubdirectory("stoker-").FullName;
        try
        {
            var build = new BuildRequest(file, request.Configuration, collect, Path.Combine(AppContext.BaseDirectory, "injected"));
            var result = await BuildProgress.ShowAsync(build, request.Verbose, terminal, cancellationToken);
            if (isPartEnough && result is { ExitCode: not 0, LacksPackages: true } && !ReportSource.IsProject(file))
            {
                // One project without its packages ends the restore of all; the others have theirs.
                terminal.Tell("Some packages cannot be restored: building what has its packages ...");
                result = await BuildProgress.ShowAsync(build with { Restores = false }, request.Verbose, terminal, cancellationToken);
            }

            foreach (var warning in result.Warnings)
            {
                terminal.Tell(warning);
            }

            if (result.ExitCode == 0)
            {
                return FinishedReports.Collected(collect);
            }

            var built = isPartEnough ? FinishedReports.Collected(collect) : null;
            if (built is not { Report.Apps.Count: > 0 })
            {
                throw new InputException($"{Path.GetFileName(file)} does not build, so there is nothing to report:{Environment.NewLine}{Failure(result)}");
            }

            terminal.Tell($"{Path.GetFileName(file)} builds only in part; this is the report of what does:{Environment.NewLine}{Failure(result)}");
            return built with { IsPart = true };
        }
        finally
        {
            Directory.Delete(collect, recursive: true);
        }
    }

    private static string Failure(BuildResult result)
    {
        var lines = result.Errors.Count > 0 ? result.Errors : result.Tail;
        var shown = string.Join(Environment.NewLine, lines.Take(MaxErrors).Select(line => "  " + line));
        return lines.Count > MaxErrors ? $"{shown}{Environment.NewLine}  and {lines.Count - MaxErrors} more" : shown;
    }
}
