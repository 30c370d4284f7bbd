using System.CommandLine;
using Stoker.Core.Comparison;
using Stoker.Core.Reports;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker baseline PATH</c>: accepts what the apps spend now.</summary>
internal static class BaselineCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = BuildOptions.Path();
        var build = new BuildOptions(showsReport: false);
        var command = new Command("baseline", $"Write {Baseline.FileName} beside the project of each app: what is spent now, for later builds to be compared with. Findings that it accepts stay.") { path };
        build.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            await AppFileWriter.WriteAsync(
                Baseline.FileName,
                build.Read(parsed, [parsed.GetValue(path)!]),
                static (existing, app) => (BaselineFile.Update(existing, app), $"baseline of {Amounts.Count(app.Calls.Count, "call")} written"),
                terminal,
                cancellationToken);
            return ExitCode.Fine;
        }));
        return command;
    }
}
