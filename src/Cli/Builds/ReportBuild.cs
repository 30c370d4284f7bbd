namespace Stoker.Cli.Builds;

/// <summary>A build whose only purpose is its reports.</summary>
internal static class ReportBuild
{
    /// <summary>Builds a solution or project with Stoker in it and collects the reports.</summary>
    /// <exception cref="InputException">It does not build.</exception>
    public static async Task<FinishedReports> RunAsync(string file, string? configuration, bool verbose, Terminal terminal, CancellationToken cancellationToken)
    {
        var collect = Directory.CreateTempSubdirectory("stoker-").FullName;
        try
        {
            var host = Path.Combine(AppContext.BaseDirectory, "injected");
            var result = await BuildProgress.ShowAsync(new BuildRequest(file, configuration, collect, host), verbose, terminal, cancellationToken);
            foreach (var warning in result.Warnings)
            {
                terminal.Tell(warning);
            }

            return result.ExitCode == 0
                ? FinishedReports.Collected(collect)
                : throw new InputException(Failure(file, result));
        }
        finally
        {
            Directory.Delete(collect, recursive: true);
        }
    }

    private static string Failure(string file, BuildResult result)
    {
        var lines = result.Errors.Count > 0 ? result.Errors : result.Tail;
        return $"{Path.GetFileName(file)} does not build, so there is nothing to report:{Environment.NewLine}"
            + string.Join(Environment.NewLine, lines.Select(line => "  " + line));
    }
}
