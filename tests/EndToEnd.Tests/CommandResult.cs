namespace Stoker.EndToEnd.Tests;

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string All => Out + Error;

    public void MustSucceed() => Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{All}");
}
