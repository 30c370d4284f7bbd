using System.CommandLine;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker traffic PATH</c>: writes down what a team may tell about its apps.</summary>
internal static class TrafficCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = BuildOptions.Path();
        var build = new BuildOptions(showsReport: false);
        var command = new Command("traffic", $"Write {TeamTraffic.FileName} beside the project of each app, or add to it, with every entry point, loop and text found. What people wrote stays as it is.") { path };
        build.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            await AppFileWriter.WriteAsync(
                TeamTraffic.FileName,
                build.Read(parsed, [parsed.GetValue(path)!]),
                static (existing, app) =>
                {
                    var text = TrafficSkeleton.Update(existing, TrafficNames.Of(app), out var added);
                    return (text, $"{Amounts.Count(added, "name")} added{(existing is null ? "" : ", what was written is kept")}");
                },
                terminal,
                cancellationToken);
            return ExitCode.Fine;
        }));
        return command;
    }
}
