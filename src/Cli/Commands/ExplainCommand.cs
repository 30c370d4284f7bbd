using System.CommandLine;
using System.Globalization;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Cli.Commands;

/// <summary><c>stoker explain FILE:LINE</c>: how the numbers of a place came about, and what would settle what is not known.</summary>
internal static class ExplainCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var where = new Argument<string>("FILE:LINE") { Description = "A call site or an entry point, as reports show it (Triage.cs:41). A file may be named by the end of its path." };
        var path = BuildOptions.Path();
        var build = new BuildOptions(showsReport: false);
        var command = new Command("explain", "Show how the tokens, the price and the rounds of a call came about, why something is unknown, and which option settles it.") { where, path };
        build.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(terminal, async () =>
        {
            var (file, line) = Place(parsed.GetValue(where)!);
            var request = build.Read(parsed, [parsed.GetValue(path)!]);
            var source = ReportSource.Find(request.Paths);
            var report = Gate.Judge((await FinishedReports.OfAsync(source, request, terminal, cancellationToken, isPartEnough: true)).Report, new GateDemands());
            var text = Explanation.Write(report, IsFile, line, new ReportOptions { BaseDirectory = source.Directory, Width = terminal.Width, Color = terminal.Color });
            if (text.Length == 0)
            {
                var lines = Explanation.Lines(report, IsFile);
                throw new InputException(lines.Count == 0
                    ? $"{file} holds no call site and no entry point that Stoker can see"
                    : $"{file} holds nothing to explain in line {line}, but in {(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines)}");
            }

            terminal.Out.Write(text);
            return ExitCode.Fine;

            bool IsFile(string candidate) => candidate.Replace('\\', '/') is var full && (full == file || full.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase));
        }));
        return command;
    }

    private static (string File, int Line) Place(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (text[..colon].Replace('\\', '/').TrimStart('.').TrimStart('/'), line)
            : throw new InputException($"'{text}' is no FILE:LINE, such as Triage.cs:41");
    }
}
