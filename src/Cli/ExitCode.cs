namespace Stoker.Cli;

/// <summary>What the process returns; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Bad input or usage; also a build that failed.</summary>
    public const int BadInput = 1;
}
