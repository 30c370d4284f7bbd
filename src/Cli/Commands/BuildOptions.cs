using System.CommandLine;

namespace Stoker.Cli.Commands;

/// <summary>The options of every command that makes reports and shows them.</summary>
internal sealed class BuildOptions
{
    private readonly Option<ReportFormat> _format = new("--format", "-f") { Description = "Form of the report: table, markdown or json." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "Build configuration." };
    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Show the reports of the last build." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Directory for report.json and report.md of all apps together." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show the build's output." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _format, _configuration, _noBuild, _output, _verbose })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    public ReportRequest Read(ParseResult parsed, IReadOnlyList<string> paths) => new(
        paths,
        parsed.GetValue(_format),
        parsed.GetValue(_configuration),
        parsed.GetValue(_noBuild),
        parsed.GetValue(_output),
        parsed.GetValue(_verbose));
}
