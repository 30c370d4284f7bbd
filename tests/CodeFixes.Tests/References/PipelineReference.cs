using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.CodeFixes.Tests.References;

/// <summary>The assembly Microsoft.Extensions.AI, compiled from the reference source beside this file.</summary>
internal static class PipelineReference
{
    /// <summary>The reference.</summary>
    public static async Task<MetadataReference> OfAsync(IEnumerable<MetadataReference> sdks, CancellationToken cancellationToken)
    {
        var framework = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, cancellationToken);
        var compilation = CSharpCompilation.Create(
            "Microsoft.Extensions.AI",
            [CSharpSyntaxTree.ParseText(await File.ReadAllTextAsync(Source(), cancellationToken), cancellationToken: cancellationToken)],
            [.. framework, .. sdks],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: cancellationToken);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Microsoft.Extensions.AI.cs");
}
