using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests;

/// <summary>A test of one rule on code that uses the real SDK packages.</summary>
internal sealed class StokerTest : CSharpAnalyzerTest<StokerAnalyzer, DefaultVerifier>
{
    /// <summary>The SDK assemblies that test code may use, with what they need.</summary>
    public static IReadOnlyList<MetadataReference> Sdks => SdkAssemblies.All;

    private const string Usings = """
        global using Anthropic;
        global using Anthropic.Models.Messages;
        global using Microsoft.Extensions.AI;
        global using OpenAI;
        global using OpenAI.Embeddings;
        global using OpenAI.Responses;
        """;

    /// <summary>Code for one rule; the other rules are off.</summary>
    public StokerTest(string rule, string code, string? options = null, bool sdks = true)
    {
        OnlyDiagnostics.Add(rule);
        TestCode = code;
        ReferenceAssemblies = ReferenceAssemblies.Net.Net100AspNetCore;
        if (sdks)
        {
            TestState.AdditionalReferences.AddRange(Sdks);
            TestState.Sources.Add(("Usings.cs", Usings));
        }

        if (options is not null)
        {
            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + options));
        }

        // A rule that is off speaks for no other: so each test sees its rule alone, or the rules it names.
        var off = new StokerAnalyzer().SupportedDiagnostics.Select(static d => d.Id).Where(id => !OnlyDiagnostics.Contains(id));
        SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(
            project,
            solution.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions(
                [.. off, "OPENAI001", "SCME0001", "SCME0002", "MEAI001"], ReportDiagnostic.Suppress)));
    }

    /// <summary>Runs a test of one rule.</summary>
    public static Task RunAsync(string rule, string code, string? options = null) => new StokerTest(rule, code, options).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Runs a rule on code that references no SDK; look-alikes included.</summary>
    public static Task RunWithoutSdkAsync(string rule, string code) => new StokerTest(rule, code, sdks: false).RunAsync(TestContext.Current.CancellationToken);
}
