using System.CommandLine;
using Stoker.Cli.Builds;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker report PATH</c>: what the calls cost, and where they waste.</summary>
internal static class ReportCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A folder with one solution or project, a solution, a project, a ledger file or a folder of ledgers.",
            DefaultValueFactory = _ => ".",
        };
        var format = new Option<ReportFormat>("--format", "-f") { Description = "Form of the report: table, markdown or json." };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "Build configuration." };
        var noBuild = new Option<bool>("--no-build") { Description = "Show the reports of the last build." };
        var output = new Option<string?>("--output", "-o") { Description = "Directory for report.json and report.md of all apps together." };
        var verbose = new Option<bool>("--verbose") { Description = "Show the build's output." };
        var command = new Command("report", "Build a solution or project with Stoker in it and show what its LLM calls cost.")
        {
            path, format, configuration, noBuild, output, verbose,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ReportRequest(
                parsed.GetValue(path)!,
                parsed.GetValue(format),
                parsed.GetValue(configuration),
                parsed.GetValue(noBuild),
                parsed.GetValue(output),
                parsed.GetValue(verbose)),
            terminal,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ReportRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var source = ReportSource.Find(request.Path);
            var reports = source switch
            {
                { Build: null } => LedgerReports.Link(source.Ledgers),
                _ when request.NoBuild => FinishedReports.FindBelow(source, request.Configuration),
                _ => await BuildAsync(source, request, terminal, cancellationToken),
            };
            ReportOutput.Write(reports, source, request, terminal);
            return ExitCode.Fine;
        }
        catch (InputException e)
        {
            terminal.Tell($"error: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"error: {e.Message}");
            return ExitCode.BadInput;
        }
    }

    private static async Task<FinishedReports> BuildAsync(ReportSource source, ReportRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        var collect = Directory.CreateTempSubdirectory("stoker-").FullName;
        try
        {
            var host = Path.Combine(AppContext.BaseDirectory, "injected");
            var build = new BuildRequest(source.Build!, request.Configuration, collect, host);
            var result = await BuildProgress.ShowAsync(build, request.Verbose, terminal, cancellationToken);
            foreach (var warning in result.Warnings)
            {
                terminal.Tell(warning);
            }

            return result.ExitCode == 0
                ? FinishedReports.Collected(collect)
                : throw new InputException(Failure(source, result));
        }
        finally
        {
            Directory.Delete(collect, recursive: true);
        }
    }

    private static string Failure(ReportSource source, BuildResult result)
    {
        var lines = result.Errors.Count > 0 ? result.Errors : result.Tail;
        return $"{Path.GetFileName(source.Build)} does not build, so there is nothing to report:{Environment.NewLine}"
            + string.Join(Environment.NewLine, lines.Select(line => "  " + line));
    }
}
