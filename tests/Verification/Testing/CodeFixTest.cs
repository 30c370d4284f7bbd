using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Applies a code fix until it is offered no more, then Fix All in each scope that the provider supports, and fails unless
/// both lead to the declared code, which must compile. Without fixed code only the diagnostics are checked; fixed code
/// equal to the test code means that no fix is offered.
/// </summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private protected CodeFixTest()
    {
        FixedState = new SolutionState(TestState.Name, Language, "/0/Test", DefaultFileExt);
        BatchFixedState = new SolutionState(TestState.Name, Language, "/0/Test", DefaultFileExt);
    }

    /// <summary>The files after the fix, and what is still reported on them.</summary>
    public SolutionState FixedState { get; }

    /// <summary>The files after Fix All; what it does not declare is as in <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>Adds a source file to the fixed state.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a source file to the state after Fix All.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>How often the fix is applied: exactly, or if negative at most; null is at most once for each fixable diagnostic.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All is applied: exactly, or if negative at most; null is at most once for each document, project or solution with a fixable diagnostic.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>As <see cref="NumberOfFixAllIterations"/>, for Fix All in a document.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>As <see cref="NumberOfFixAllIterations"/>, for Fix All in a project.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>Checks of the fix that are left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>The scopes in which the fix must offer Fix All, no more and no fewer; null leaves that open. Not in the real package.</summary>
    public ImmutableArray<FixAllScope>? ExpectedFixAllScopes { get; set; }

    /// <summary>The fix providers under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var providers = GetCodeFixProviders().ToImmutableArray();
        VerifyFixAllScopes(providers);
        using var session = CreateSession([.. providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct()], cancellationToken);
        var before = await VerifyTestStateAsync(session).ConfigureAwait(false);
        if (!IsDeclared(FixedState) && !IsDeclared(BatchFixedState))
            return;

        var after = FixedState.WithInheritedValuesApplied(TestState, session.FixableIds);
        var expected = await session.VerifyAsync(after, "the fixed state").ConfigureAwait(false);
        var choice = new CodeActionChoice(CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier, CodeActionValidationMode);

        var each = new CodeFixRun(session, providers, choice, Verify.PushContext("fixing one diagnostic after the other"));
        var fixedOneByOne = await each.FixEachAsync(
            before.Project.Solution,
            NumberOfIncrementalIterations,
            CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne)).ConfigureAwait(false);
        await each.VerifyFilesAsync(expected.State, fixedOneByOne).ConfigureAwait(false);

        var batch = IsDeclared(BatchFixedState)
            ? (await session.VerifyAsync(BatchFixedState.WithInheritedValuesApplied(after, session.FixableIds), "the batch fixed state").ConfigureAwait(false)).State
            : expected.State;
        foreach (var (scope, skip, iterations) in Scopes())
        {
            if (CodeFixTestBehaviors.HasFlag(skip))
                continue;

            var all = new CodeFixRun(session, providers, choice, Verify.PushContext($"Fix All in {scope}"));
            var fixedAtOnce = await all.FixAllAsync(before.Project.Solution, scope, iterations).ConfigureAwait(false);
            if (fixedAtOnce is not null)
                await all.VerifyFilesAsync(batch, fixedAtOnce).ConfigureAwait(false);
        }
    }

    private static bool IsDeclared(SolutionState state) =>
        state.Sources.Count + state.AdditionalFiles.Count + state.AnalyzerConfigFiles.Count + state.AdditionalProjects.Count > 0;

    private void VerifyFixAllScopes(ImmutableArray<CodeFixProvider> providers)
    {
        if (ExpectedFixAllScopes is not { } expected)
            return;

        foreach (var provider in providers)
        {
            var actual = provider.GetFixAllProvider()?.GetSupportedFixAllScopes() ?? [];
            Verify.SequenceEqual(expected.Order(), actual.Order(), message: $"{provider.GetType().Name} offers Fix All in other scopes.");
        }
    }

    private IEnumerable<(FixAllScope Scope, CodeFixTestBehaviors Skip, int? Iterations)> Scopes() =>
    [
        (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations),
        (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations),
        (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, NumberOfFixAllIterations),
    ];
}
