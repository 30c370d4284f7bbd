using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json;
using Stoker.Analyzers.Options;

namespace Stoker.Analyzers.Sdks;

/// <summary>
/// The catalogues that a team wrote: <c>ASSEMBLY.stoker-sdk.json</c> among the additional files. Named after its assembly, so that nothing is
/// parsed, and no JSON parser loaded, before that assembly is referenced. Over a built-in catalogue of the same assembly it wins.
/// </summary>
internal sealed class TeamCatalogs
{
    /// <summary>What the names of the files end in.</summary>
    public const string Suffix = ".stoker-sdk.json";

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly ConcurrentDictionary<AdditionalText, (SdkCatalog? Catalog, FileProblem? Problem)> _read = new();

    /// <summary>Takes the additional files; reads none before it must.</summary>
    public TeamCatalogs(ImmutableArray<AdditionalText> files) => _files = TeamFiles.Of(files, IsOne);

    /// <summary>Whether the team wrote none.</summary>
    public bool IsEmpty => _files.IsEmpty;

    /// <summary>Whether a file is a catalogue by its name.</summary>
    public static bool IsOne(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is there for an assembly, be it broken.</summary>
    public bool Describes(string assembly) => InForce(assembly) is not null;

    /// <summary>The catalogue of an assembly; <see langword="null"/> when there is none that can be read.</summary>
    public SdkCatalog? Find(string assembly) => InForce(assembly) is { } file ? Read(file).Catalog : null;

    /// <summary>What is wrong with a file. What its assembly lacks is <see cref="DiagnosticSeverity.Info"/>.</summary>
    /// <param name="file">One of the files.</param>
    /// <param name="compilation">Says what its assembly has.</param>
    public IEnumerable<FileProblem> ProblemsOf(AdditionalText file, Compilation compilation)
    {
        var name = AssemblyOf(file);
        if (InForce(name) is { } other && other != file)
        {
            return [new(default, $"{other.Path} describes {name} too and is in force: remove one of them from AdditionalFiles")];
        }

        var (catalog, problem) = Read(file);
        return problem is not null ? [problem]
            : catalog is not null && SdkIndex.Assemblies(compilation).FirstOrDefault(a => a.Identity.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } assembly ? Missing(file, assembly)
            : [];
    }

    private AdditionalText? InForce(string assembly) => _files.FirstOrDefault(f => AssemblyOf(f).Equals(assembly, StringComparison.OrdinalIgnoreCase));

    private static string AssemblyOf(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.Substring(0, name.Length - Suffix.Length);
    }

    private (SdkCatalog? Catalog, FileProblem? Problem) Read(AdditionalText file) => _read.GetOrAdd(file, static f =>
    {
        if (f.GetText() is not { } text)
        {
            return (null, new(default, "the file cannot be read"));
        }

        try
        {
            var json = SdkCatalogJson.Parse(text.ToString());
            var catalog = SdkCatalogJson.Read(json);
            return catalog.Assembly.Equals(AssemblyOf(f), StringComparison.OrdinalIgnoreCase)
                ? (catalog, null)
                : throw SdkCatalogJson.Fault(json["assembly"]!, $"the file is named after its assembly: {catalog.Assembly}{Suffix}");
        }
        catch (SdkCatalogException fault)
        {
            return (null, new(FilePlaces.SpanAt(text, fault.Line, fault.Column), $"{fault.Message}. Until this is mended the file is not used"));
        }
    });

    private static IEnumerable<FileProblem> Missing(AdditionalText file, IAssemblySymbol assembly)
    {
        var text = file.GetText()!;
        foreach (var (token, message) in SdkCatalogNames.Missing(SdkCatalogJson.Parse(text.ToString()), assembly))
        {
            var place = (IJsonLineInfo)token;
            yield return new(FilePlaces.SpanAt(text, place.LineNumber, place.LinePosition), message) { Severity = DiagnosticSeverity.Info };
        }
    }
}
