using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <content>What the package Microsoft.CodeAnalysis.Testing does not have.</content>
public abstract partial class AnalyzerTest<TVerifier>
{
    /// <summary>Whether each document, analyzed on its own as in an IDE, must show what the build shows.</summary>
    public bool CompareOpenDocument { get; set; } = true;

    /// <summary>Namespaces that every file imports, as the SDK's implicit usings do; clear it to import none.</summary>
    public List<string> ImplicitUsings { get; } =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    /// <summary>Named source files of the primary project that stand beside the test code and that no fix changes.</summary>
    public SourceFileCollection OtherFiles { get; } = [];

    /// <summary>The id that <c>[|…|]</c> stands for when the analyzer has several.</summary>
    public string? DefaultDiagnosticId { get; set; }

    /// <summary>When not empty, the analyzers' other ids are switched off. Diagnostics of the compiler stay.</summary>
    public List<string> OnlyDiagnostics { get; } = [];

    /// <summary>The descriptor that <c>[|…|]</c> stands for: the declared one, else the only one.</summary>
    protected virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        var descriptors = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).ToList();
        if (DefaultDiagnosticId is { } id)
        {
            return descriptors.Find(descriptor => descriptor.Id == id)
                ?? throw new InvalidOperationException($"DefaultDiagnosticId is {id}, which no analyzer under test has.");
        }

        return descriptors.Count == 1 || MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? descriptors.FirstOrDefault()
            : OnlyDiagnostics is [var only] ? descriptors.Find(descriptor => descriptor.Id == only) : null;
    }

    private bool IsEnabled(string id, bool isOfAnalyzer) =>
        !DisabledDiagnostics.Contains(id) && (!isOfAnalyzer || OnlyDiagnostics.Count == 0 || OnlyDiagnostics.Contains(id));
}
