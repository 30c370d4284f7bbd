using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>
/// Holds an analyzer to its word that an IDE, which analyzes only the open document, shows what a build shows. Diagnostics
/// of a compilation's end are left out: no IDE shows them live, which is what <see cref="WellKnownDiagnosticTags.CompilationEnd"/> says.
/// </summary>
internal static class OpenDocument
{
    /// <summary>Fails when any document, analyzed on its own, reports anything else than it does in the build.</summary>
    public static async Task VerifyAsync(
        Solution solution,
        ImmutableArray<Diagnostic> fromBuild,
        AnalyzerRun run,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            if (document.FilePath == TestSolution.ImplicitUsingsPath)
                continue;
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            if (await OnlyImportsAsync(tree!, cancellationToken).ConfigureAwait(false) && !fromBuild.Any(diagnostic => diagnostic.Location.SourceTree == tree))
                continue;
            var alone = await run.OnOpenDocumentAsync(document, cancellationToken).ConfigureAwait(false);
            var inBuild = fromBuild.Where(diagnostic =>
                diagnostic.Location.SourceTree == tree && !IsOfCompiler(diagnostic) && !IsOfCompilationEnd(diagnostic));
            Compare(document.FilePath!, Lines(inBuild), Lines(alone.Where(diagnostic => !IsOfCompilationEnd(diagnostic))), verifier);
        }
    }

    /// <summary>Nothing can be found in a file of imports; other documents show whether they hold.</summary>
    private static async Task<bool> OnlyImportsAsync(SyntaxTree tree, CancellationToken cancellationToken) =>
        await tree.GetRootAsync(cancellationToken).ConfigureAwait(false) is CompilationUnitSyntax { Usings.Count: > 0, Members.Count: 0, AttributeLists.Count: 0 } root && !root.ContainsDirectives && !root.ContainsDiagnostics;

    private static void Compare(string path, List<string> inBuild, List<string> alone, IVerifier verifier)
    {
        if (inBuild.SequenceEqual(alone, StringComparer.Ordinal))
            return;

        var report = new StringBuilder($"{path}: the open document does not show what the build shows.").AppendLine();
        foreach (var line in inBuild.Except(alone, StringComparer.Ordinal))
            report.Append("- only in the build:         ").AppendLine(line);
        foreach (var line in alone.Except(inBuild, StringComparer.Ordinal))
            report.Append("+ only in the open document: ").AppendLine(line);
        if (inBuild.Count != alone.Count)
            report.AppendLine($"({inBuild.Count} in the build, {alone.Count} in the open document)");
        verifier.Fail(report.ToString());
    }

    private static List<string> Lines(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
        return $"{DiagnosticText.Of(diagnostic)} {{{string.Join("; ", properties)}}}";
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static bool IsOfCompilationEnd(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);
}
