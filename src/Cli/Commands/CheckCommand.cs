using System.CommandLine;
using Stoker.Core.Projection;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker check PATH</c>: whether budgets hold across all apps and policies are kept; the exit code is the answer.</summary>
internal static class CheckCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A folder with one solution or project, a solution, a project, or any number of ledgers and report.json files.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["."],
        };
        var build = new BuildOptions();
        var increase = new IncreaseOptions();
        var minCoverage = new Option<string?>("--min-coverage") { Description = $"Share of each app's calls that must be priced: {CoverageShare.Expected}." };
        var command = new Command(
            "check",
            "Judge budgets across apps, the policies of their models and growth over each app's baseline. Exit code: 0 fine, 1 bad input, 2 a budget or limit is exceeded, 3 a policy is broken or too few calls are priced (goes before 2), 4 a baseline is exceeded (goes after 2).")
        {
            paths, minCoverage,
        };
        build.AddTo(command);
        increase.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            var demands = increase.Read(parsed, new GateDemands(On: true, Share(parsed.GetValue(minCoverage))));
            var request = build.Read(parsed, parsed.GetValue(paths)!);
            var source = ReportSource.Find(request.Paths);
            var reports = await FinishedReports.OfAsync(source, request, terminal, cancellationToken);
            reports = reports with { Report = Gate.Judge(reports.Report, demands) };
            ReportOutput.Write(reports, source, request, ReportShape.Check, terminal);
            return ExitCode.Of(reports.Report);
        }));
        return command;
    }

    private static decimal? Share(string? text) => text is null ? null
        : CoverageShare.TryParse(text, out var share) ? share
        : throw new InputException($"--min-coverage is '{text}'; {CoverageShare.Expected} is expected");
}
