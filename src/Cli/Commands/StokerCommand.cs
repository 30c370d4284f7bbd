using System.CommandLine;

namespace Stoker.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class StokerCommand
{
    /// <summary>Makes the command line over a terminal.</summary>
    public static RootCommand Create(Terminal terminal) =>
        new("What the LLM calls of C# code will cost, and where they waste.")
        {
            ReportCommand.Create(terminal),
            CheckCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            TrafficCommand.Create(terminal),
        };
}
