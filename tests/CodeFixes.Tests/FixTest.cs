using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Analyzers;
using Stoker.Analyzers.Tests;

namespace Stoker.CodeFixes.Tests;

/// <summary>
/// A test of one fix on code that uses the real SDK packages. Whatever a test says, the fixed code must compile, a second run must offer
/// nothing, and Fix All in a document and in a project must give what one fix after the other gives; for the solution only mechanical fixes give it.
/// </summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<StokerAnalyzer, TFix, DefaultVerifier>
    where TFix : PlannedFix, new()
{
    private const string Usings = """
        global using Anthropic;
        global using Anthropic.Models.Messages;
        global using Microsoft.Extensions.AI;
        global using OpenAI;
        global using OpenAI.Embeddings;
        global using OpenAI.Responses;
        """;

    private string? _title;

    /// <summary>Code before and after; the same or no code after means that nothing is offered.</summary>
    public FixTest(string code, string? fixedCode = null)
    {
        OnlyDiagnostics.Add(new TFix().FixableDiagnosticIds[0]);
        TestCode = code;
        FixedCode = fixedCode ?? code;
        OtherFiles.Add(("Usings.cs", Usings));
        ReferenceAssemblies = ReferenceAssemblies.Net.Net100AspNetCore;
        TestState.AdditionalReferences.AddRange(SdkAssemblies.All);
        ExpectedFixAllScopes = new TFix() is CacheOutsideToolLoopFix or CompactJsonFix ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Document, FixAllScope.Project];
        CodeActionEquivalenceKey = (string)typeof(TFix).GetField("EquivalenceKey")!.GetRawConstantValue()!;
        CodeActionVerifier = (action, verifier) =>
        {
            if (_title is not null)
            {
                verifier.Equal(_title, action.Title);
            }
        };

        // The SDKs mark parts of themselves as experimental, which the compiler takes for errors. A rule that is off speaks for no other.
        var off = new StokerAnalyzer().SupportedDiagnostics.Select(static d => d.Id).Where(id => id != OnlyDiagnostics[0]);
        SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(
            project,
            solution.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions(
                solution.GetProject(project)!.CompilationOptions!.SpecificDiagnosticOptions.SetItems(
                    off.Concat(SdkAssemblies.Experimental).Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))))));
    }

    /// <summary>What every offered action must be called.</summary>
    public FixTest<TFix> Titled(string title)
    {
        _title = title;
        return this;
    }

    /// <summary>The team's options.</summary>
    public FixTest<TFix> With(string options)
    {
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + options));
        return this;
    }

    /// <summary>An older C#.</summary>
    public FixTest<TFix> InCSharp(LanguageVersion version)
    {
        SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, ((CSharpParseOptions)solution.GetProject(project)!.ParseOptions!).WithLanguageVersion(version)));
        return this;
    }

    /// <summary>The code is top-level statements.</summary>
    public FixTest<TFix> AsProgram()
    {
        TestState.OutputKind = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>The project references more SDKs, by their assemblies' names.</summary>
    public async Task<FixTest<TFix>> WithAsync(params string[] sdks)
    {
        sdks = [.. sdks.Where(ReferenceSources.Names.Contains)];
        OtherFiles.Clear();
        OtherFiles.Add(("Usings.cs", UsingsBeside(sdks)));
        TestState.AdditionalReferences.Clear();
        TestState.AdditionalReferences.AddRange(ReferenceSources.PackagesBeside(sdks));
        TestState.AdditionalReferences.AddRange(await ReferenceSources.Get(sdks));
        return this;
    }

    /// <summary>The imports without those of a package that an SDK takes the place of.</summary>
    private static string UsingsBeside(string[] sdks)
    {
        var declared = sdks.SelectMany(ReferenceSources.Namespaces).ToHashSet(StringComparer.Ordinal);
        var packages = ReferenceSources.PackagesBeside(sdks).Select(static r => Path.GetFileNameWithoutExtension(r.Display!)).ToList();
        return string.Join('\n', Usings.Split('\n').Where(line => line["global using ".Length..].TrimEnd(';', '\r') is var name && (declared.Contains(name) || packages.Exists(p => name.StartsWith(p.Split(".Abstractions")[0], StringComparison.Ordinal)))));
    }

    /// <summary>The project references the pipeline of Microsoft.Extensions.AI.</summary>
    public Task<FixTest<TFix>> WithPipelineAsync() => WithAsync("Microsoft.Extensions.AI");

    /// <summary>What is found at <c>{|#0:…|}</c>, before and after, is only information.</summary>
    public FixTest<TFix> Informing()
    {
        var finding = new DiagnosticResult(OnlyDiagnostics[0], DiagnosticSeverity.Info).WithLocation(0);
        TestState.ExpectedDiagnostics.Add(finding);
        FixedState.ExpectedDiagnostics.Add(finding);
        return this;
    }

    /// <summary>The fix leaves an information at <c>{|#0:…|}</c>.</summary>
    public FixTest<TFix> InformingAfter()
    {
        FixedState.ExpectedDiagnostics.Add(new DiagnosticResult(OnlyDiagnostics[0], DiagnosticSeverity.Info).WithLocation(0));
        return this;
    }

    /// <summary>Runs the test.</summary>
    public Task RunAsync() => RunAsync(TestContext.Current.CancellationToken);
}
