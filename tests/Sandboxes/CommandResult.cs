namespace Stoker.Sandboxes;

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string All => Out + Error;

    /// <summary>Lines that hold a text. What a build's summary repeats is left out.</summary>
    public IReadOnlyList<string> LinesWith(string text) =>
        [.. Out.Split("\nBuild ", 2)[0].Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal))];

    public void MustSucceed() => Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{All}");
}
