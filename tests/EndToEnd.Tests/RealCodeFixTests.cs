using Stoker.Benchmarks.Corpus;
using Stoker.Verification;

namespace Stoker.EndToEnd.Tests;

/// <summary>Every fix that is offered in code that was not written for it, applied alone: no compile error that was not there, and no second offer.</summary>
public class RealCodeFixTests
{
    /// <summary>Where the repositories are checked out that the analyzer is measured on; by default beside this one.</summary>
    private const string Variable = "STOKER_CORPUS";

    [Fact]
    public async Task Fixes_in_the_sample_hold()
    {
        var trials = await CorpusFixes.TryAsync(CorpusTree.Read(Path.Combine(SampleCopy.RepositoryRoot, "samples")), TestContext.Current.CancellationToken);

        Assert.True(trials.Count > 20, $"{trials.Count} fixes");
        MustHold(trials, SampleCopy.RepositoryRoot);
    }

    public static TheoryData<string> Repositories => [.. Directory.Exists(Corpus) ? Directory.GetDirectories(Corpus).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal) : [""]];

    [Theory]
    [MemberData(nameof(Repositories))]
    public async Task Fixes_in_public_code_hold(string repository)
    {
        Assert.SkipWhen(repository.Length == 0, $"No repositories beside this one; {Variable} may name where they are.");

        MustHold(await CorpusFixes.TryAsync(CorpusTree.Read(Path.Combine(Corpus, repository)), TestContext.Current.CancellationToken), Corpus);
    }

    private static string Corpus => Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(Path.GetDirectoryName(SampleCopy.RepositoryRoot)!, "corpus");

    private static void MustHold(IReadOnlyList<FixTrial> trials, string root) =>
        Assert.True(trials.All(t => t.Failures.Count == 0), string.Join('\n', FixReport.Markdown(trials, root)));
}
