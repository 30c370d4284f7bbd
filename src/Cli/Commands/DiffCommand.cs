using System.CommandLine;
using Stoker.Core.Projection;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker diff PATH --base BASE</c>: what changed, entry point by entry point and call by call.</summary>
internal static class DiffCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = BuildOptions.Path();
        var against = new Option<string?>("--base", "-b")
        {
            Description = "What to compare with: a baseline, a report.json, a folder of reports or ledgers, or another checkout to build. Left out: the baseline beside each app's project.",
        };
        var build = new BuildOptions();
        var gate = new IncreaseOptions();
        var command = new Command("diff", "Show what changed in cost and shape. Both sides are priced with today's prices. Exit code: 0, or 1 for bad input; 'check' is the gate.") { path, against };
        build.AddTo(command);
        gate.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            var request = build.Read(parsed, [parsed.GetValue(path)!]);
            var demands = gate.Read(parsed, new GateDemands());
            var source = ReportSource.Find(request.Paths);
            var reports = await FinishedReports.OfAsync(source, request, terminal, cancellationToken);
            if (parsed.GetValue(against) is { } other)
            {
                var before = await DiffBase.OfAsync(other, request, terminal, cancellationToken);
                reports = reports with { Report = reports.Report with { Apps = [.. reports.Report.Apps.Select(app => before.Compare(app, source.Directory))] } };
            }

            reports = reports with { Report = Gate.Judge(reports.Report, demands) };
            ReportOutput.Write(reports, source, request, ReportShape.Diff, terminal);
            return ExitCode.Fine;
        }));
        return command;
    }
}
