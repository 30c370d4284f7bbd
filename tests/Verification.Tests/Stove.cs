using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification.Tests;

/// <summary>The little library that the test code calls, and runs of tests that must fail.</summary>
internal static class Stove
{
    public static readonly (string, string) File = ("Stove.cs", """
        static class Stove
        {
            public static int Burn() => 0;
            public static int Warm() => 0;
        }
        """);

    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        new() { TestCode = code, OtherFiles = { File } };

    public static CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier> Fix<TAnalyzer, TCodeFix>(string code, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new() =>
        new() { TestCode = code, FixedCode = fixedCode, OtherFiles = { File } };

    public static Task PassAsync<TVerifier>(this AnalyzerTest<TVerifier> test)
        where TVerifier : IVerifier, new() =>
        test.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The message that the test fails with; it must fail.</summary>
    public static async Task<string> FailureAsync<TVerifier>(this AnalyzerTest<TVerifier> test)
        where TVerifier : IVerifier, new() =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync(TestContext.Current.CancellationToken))).Message;
}
