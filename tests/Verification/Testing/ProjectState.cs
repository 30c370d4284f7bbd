namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One project of a test.</summary>
public class ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
{
    /// <summary>The project's name.</summary>
    public string Name { get; } = name;

    /// <summary>The assembly's name.</summary>
    public string AssemblyName => Name;

    /// <summary>The language, a member of <see cref="LanguageNames"/>.</summary>
    public string Language { get; } = language;

    /// <summary>The kind of output; null is a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How documentation comments are read; null is <see cref="DocumentationMode.Diagnose"/>.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The framework's reference assemblies; null takes the test's.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>The source files. A name that ends in <c>.g.cs</c> makes a file generated code.</summary>
    public SourceFileList Sources { get; } = new(defaultPrefix, defaultExtension);

    /// <summary>The additional files, as in <c>AdditionalFiles</c> of a project.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>References beyond the framework's.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>Names of other projects of the test that this one references.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    private protected string DefaultPrefix { get; } = defaultPrefix;

    private protected string DefaultExtension { get; } = defaultExtension;

    private protected void CopyTo(ProjectState target)
    {
        target.OutputKind = OutputKind;
        target.DocumentationMode = DocumentationMode;
        target.ReferenceAssemblies = ReferenceAssemblies;
        target.Sources.AddRange(Sources);
        target.AdditionalFiles.AddRange(AdditionalFiles);
        target.AnalyzerConfigFiles.AddRange(AnalyzerConfigFiles);
        target.AdditionalReferences.AddRange(AdditionalReferences);
        target.AdditionalProjectReferences.AddRange(AdditionalProjectReferences);
    }

    internal ProjectState Copy()
    {
        var copy = new ProjectState(Name, Language, DefaultPrefix, DefaultExtension);
        CopyTo(copy);
        return copy;
    }

    private protected void InheritFrom(ProjectState baseState)
    {
        OutputKind ??= baseState.OutputKind;
        DocumentationMode ??= baseState.DocumentationMode;
        ReferenceAssemblies ??= baseState.ReferenceAssemblies;
        InheritItems(Sources, baseState.Sources);
        InheritItems(AdditionalFiles, baseState.AdditionalFiles);
        InheritItems(AnalyzerConfigFiles, baseState.AnalyzerConfigFiles);
        InheritItems(AdditionalReferences, baseState.AdditionalReferences);
        InheritItems(AdditionalProjectReferences, baseState.AdditionalProjectReferences);
    }

    private protected static void InheritItems<T>(List<T> items, List<T> baseItems)
    {
        if (items.Count == 0)
            items.AddRange(baseItems);
    }

    internal void Inherit(ProjectState baseState) => InheritFrom(baseState);
}
