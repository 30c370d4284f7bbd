using System.CommandLine;

namespace Stoker.Cli.Commands;

/// <summary>The options of every command that makes reports and shows them.</summary>
/// <param name="showsReport">Whether the command shows a report, so that its form can be chosen.</param>
internal sealed class BuildOptions(bool showsReport = true)
{
    private readonly Option<ReportFormat> _format = new("--format", "-f") { Description = "Form of the report: table, markdown or json." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "Build configuration." };
    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Show the reports of the last build." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Directory for report.json and report.md of all apps together." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show the build's output." };

    /// <summary>The one path of a command.</summary>
    public static Argument<string> Path() => new("PATH")
    {
        Description = "A folder with one solution or project, a solution, a project, a ledger or report.json file or a folder of them.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in showsReport ? new Option[] { _format, _configuration, _noBuild, _output, _verbose } : [_configuration, _noBuild, _verbose])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    public ReportRequest Read(ParseResult parsed, IReadOnlyList<string> paths) => new(
        paths,
        showsReport ? parsed.GetValue(_format) : ReportFormat.Table,
        parsed.GetValue(_configuration),
        parsed.GetValue(_noBuild),
        showsReport ? parsed.GetValue(_output) : null,
        parsed.GetValue(_verbose));
}
