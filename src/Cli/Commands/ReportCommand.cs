using System.CommandLine;
using Stoker.Core.Projection;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker report PATH</c>: what the calls cost, and where they waste.</summary>
internal static class ReportCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = BuildOptions.Path();
        var build = new BuildOptions();
        var command = new Command("report", "Build a solution or project with Stoker in it and show what its LLM calls cost.") { path };
        build.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            var request = build.Read(parsed, [parsed.GetValue(path)!]);
            var source = ReportSource.Find(request.Paths);
            var reports = await FinishedReports.OfAsync(source, request, terminal, cancellationToken, isPartEnough: true);
            reports = reports with { Report = Gate.Judge(reports.Report, new GateDemands()) };
            ReportOutput.Write(reports, source, request, ReportShape.Whole, terminal);
            return reports.IsPart ? ExitCode.BadInput : ExitCode.Fine;
        }));
        return command;
    }
}
