namespace Stoker.Cli.Commands;

/// <summary>Runs commands so that every failure a person can mend is one line and an exit code.</summary>
internal static class CommandRun
{
    /// <summary>Runs a command.</summary>
    public static async Task<int> GuardAsync(Terminal terminal, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"error: {e.Message}");
            return ExitCode.BadInput;
        }
    }
}
