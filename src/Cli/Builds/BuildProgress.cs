using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Stoker.Cli.Builds;

/// <summary>Shows a person that a build goes on: a live line in a terminal, plain lines elsewhere.</summary>
internal static partial class BuildProgress
{
    /// <summary>Builds and shows how far it is.</summary>
    public static async Task<BuildResult> ShowAsync(BuildRequest request, bool verbose, Terminal terminal, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(request.File);
        if (verbose)
        {
            return await DotnetBuild.RunAsync(request, terminal.Tell, cancellationToken);
        }

        if (terminal.IsInteractive)
        {
            return await terminal.Progress.Status().StartAsync($"Restoring {Markup.Escape(name)}", status => DotnetBuild.RunAsync(
                request,
                line =>
                {
                    if (Built().Match(line) is { Success: true } built)
                    {
                        status.Status($"Building {Markup.Escape(name)}: {Markup.Escape(built.Groups["project"].Value)} done");
                    }
                    else if (Restored().IsMatch(line))
                    {
                        status.Status($"Building {Markup.Escape(name)}");
                    }
                },
                cancellationToken));
        }

        terminal.Tell($"Building {name} with Stoker ...");
        var watch = Stopwatch.StartNew();
        var result = await DotnetBuild.RunAsync(request, _ => { }, cancellationToken);
        terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{(result.ExitCode == 0 ? "Built" : "Failed")} in {watch.Elapsed.TotalSeconds:0.0} s"));
        return result;
    }

    [GeneratedRegex(@"^\s*(Restored |All projects are up-to-date)")]
    private static partial Regex Restored();

    [GeneratedRegex(@"^\s*(?<project>\S.*?) -> ")]
    private static partial Regex Built();
}
