using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Runs an analyzer over the files of a test and fails unless it reports exactly what the test declares, the source
/// compiles and the analyzer throws nothing. Names and meaning follow the package Microsoft.CodeAnalysis.Testing, so that
/// it can take this one's place; what that package does not have stands in the other part of this class.
/// </summary>
public abstract partial class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private protected AnalyzerTest() => TestState = new SolutionState("TestProject", Language, "/0/Test", DefaultFileExt);

    /// <summary>The language of the test code, a member of <see cref="LanguageNames"/>.</summary>
    public abstract string Language { get; }

    /// <summary>The extension of source files, without a dot.</summary>
    protected abstract string DefaultFileExt { get; }

    /// <summary>The files, and what is reported on them.</summary>
    public SolutionState TestState { get; }

    /// <summary>Adds a source file.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>What is reported, besides what markup declares.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The framework that the code is compiled against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>Which of the compiler's diagnostics the test must account for.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Checks that are left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Changes to the solution before it is analyzed; each gets the primary project's id.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>The verifier that failures go to.</summary>
    protected static TVerifier Verify { get; } = new();

    /// <summary>Makes all checks; the first that does not hold fails.</summary>
    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    /// <summary>Makes all checks; the first that does not hold fails.</summary>
    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        using var session = CreateSession([], cancellationToken);
        await VerifyTestStateAsync(session).ConfigureAwait(false);
    }

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The options of the test compilations.</summary>
    protected abstract CompilationOptions CreateCompilationOptions();

    /// <summary>The options the test code is parsed with.</summary>
    protected abstract ParseOptions CreateParseOptions();

    private protected async Task<AnalyzedState> VerifyTestStateAsync(TestSession session)
    {
        var analyzed = await session.VerifyAsync(TestState, "the test state").ConfigureAwait(false);
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck))
            await session.VerifyGeneratedCodeAsync(analyzed).ConfigureAwait(false);
        return analyzed;
    }

    private protected TestSession CreateSession(ImmutableArray<string> fixableIds, CancellationToken cancellationToken)
    {
        var analyzers = GetDiagnosticAnalyzers().ToImmutableArray();
        Verify.LanguageIsSupported(Language);
        return new TestSession
        {
            Analyzers = analyzers,
            FixableIds = fixableIds,
            DefaultDescriptor = GetDefaultDiagnostic([.. analyzers]),
            ReferenceAssemblies = ReferenceAssemblies,
            CompilerDiagnostics = CompilerDiagnostics,
            MarkupOptions = MarkupOptions,
            IsEnabled = IsEnabled,
            CompilationOptions = CreateCompilationOptions(),
            ParseOptions = CreateParseOptions(),
            ImplicitUsings = [.. ImplicitUsings],
            OtherFiles = [.. OtherFiles],
            Transforms = [.. SolutionTransforms],
            CompareOpenDocument = CompareOpenDocument,
            Verifier = Verify,
            CancellationToken = cancellationToken,
        };
    }
}
