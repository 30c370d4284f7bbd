namespace Stoker.Cli.Builds;

/// <summary>How a build ended.</summary>
/// <param name="ExitCode">Exit code of <c>dotnet build</c>.</param>
/// <param name="Errors">Its errors, each once.</param>
/// <param name="Warnings">Stoker's own warnings about ledgers and files (STK9xxx), each once.</param>
/// <param name="Tail">Its last lines, for failures that left no error line.</param>
internal sealed record BuildResult(int ExitCode, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings, IReadOnlyList<string> Tail)
{
    /// <summary>Whether packages could not be restored, which ends a build before any project is compiled.</summary>
    public bool LacksPackages => Errors.Any(static error => error.Contains("error NU", StringComparison.Ordinal));
}
