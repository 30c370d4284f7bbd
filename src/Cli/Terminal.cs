using Spectre.Console;

namespace Stoker.Cli;

/// <summary>Where output goes: reports to standard output, so that they can be piped; progress and errors to standard error.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Progress">Standard error, with live progress where it is a terminal.</param>
/// <param name="Width">Columns that a report may use.</param>
/// <param name="Color">Whether standard output is a terminal that shows colors.</param>
internal sealed record Terminal(TextWriter Out, IAnsiConsole Progress, int Width, bool Color)
{
    // A pipe has no width; this is what CI logs show without wrapping.
    private const int PipedWidth = 160;

    /// <summary>Whether a person watches: only then is there live progress.</summary>
    public bool IsInteractive => Progress.Profile.Capabilities.Interactive && Progress.Profile.Out.IsTerminal;

    /// <summary>The console of this process.</summary>
    public static Terminal OfThisProcess()
    {
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var colorful = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        return new Terminal(Console.Out, progress, WidthOfOutput(), colorful);
    }

    /// <summary>Tells something on standard error, whole lines, no markup.</summary>
    public void Tell(string line) => Progress.Profile.Out.Writer.WriteLine(line);

    private static int WidthOfOutput()
    {
        if (Console.IsOutputRedirected)
        {
            return PipedWidth;
        }

        try
        {
            // Some terminals, among them those of CI runners, say 0.
            return Console.WindowWidth is > 0 and var width ? width : PipedWidth;
        }
        catch (IOException)
        {
            return PipedWidth;
        }
    }
}
