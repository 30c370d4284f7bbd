using Stoker.Benchmarks.Corpus;
using Stoker.Verification;

namespace Stoker.EndToEnd.Tests;

/// <summary>Every fix that is offered in code that was not written for it, applied alone: no compile error that was not there, and no second offer.</summary>
public class RealCodeFixTests
{
    /// <summary>Names the directory where the repositories are checked out that the analyzer is measured on. Only who says so pays these minutes.</summary>
    private const string Variable = "STOKER_CORPUS";

    [Fact]
    public async Task Fixes_in_the_sample_hold()
    {
        // A copy: beside the properties that it inherits, without the rest of this repository.
        using var sandbox = new Sandbox();
        sandbox.CopySample();

        var trials = await CorpusFixes.TryAsync(CorpusTree.Read(sandbox.Root), TestContext.Current.CancellationToken);

        Assert.True(trials.Count > 5, $"{trials.Count} fixes");
        MustHold(trials, sandbox.Root);
    }

    public static TheoryData<string> Repositories => [.. Directory.Exists(Corpus) ? Directory.GetDirectories(Corpus).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal).ToArray() : [""]];

    [Theory]
    [MemberData(nameof(Repositories))]
    public async Task Fixes_in_public_code_hold(string repository)
    {
        Assert.SkipWhen(repository.Length == 0, $"{Variable} names no directory of repositories.");

        MustHold(await CorpusFixes.TryAsync(CorpusTree.Read(Path.Combine(Corpus!, repository)), TestContext.Current.CancellationToken), Corpus!);
    }

    private static string? Corpus => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } directory ? directory : null;

    private static void MustHold(IReadOnlyList<FixTrial> trials, string root) =>
        Assert.True(trials.All(t => t.Failures.Count == 0), string.Join('\n', FixReport.Markdown(trials, root)));
}
