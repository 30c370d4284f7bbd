using Microsoft.CodeAnalysis;

namespace Stoker.Verification;

/// <summary>Whether two solutions would be compiled and analyzed alike.</summary>
internal static class SameFiles
{
    /// <summary>Same projects by name, with the same options, references and texts of the same names and order.</summary>
    public static async Task<bool> AreInAsync(Solution one, Solution other, CancellationToken cancellationToken)
    {
        var (projects, others) = (Ordered(one), Ordered(other));
        if (projects.Count != others.Count)
            return false;

        foreach (var (project, twin) in projects.Zip(others))
        {
            if (!HaveSameSettings(project, twin) || !await AreSameAsync(Texts(project), Texts(twin), cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    private static List<Project> Ordered(Solution solution) => [.. solution.Projects.OrderBy(project => project.Name, StringComparer.Ordinal)];

    private static bool HaveSameSettings(Project project, Project twin) =>
        project.Name == twin.Name
        && project.AssemblyName == twin.AssemblyName
        && Equals(Options(project), Options(twin))
        && Equals(project.ParseOptions, twin.ParseOptions)
        && project.MetadataReferences.SequenceEqual(twin.MetadataReferences)
        && References(project).SequenceEqual(References(twin), StringComparer.Ordinal);

    /// <summary>The provider is the workspace's own and follows from the configuration files, which are compared as texts.</summary>
    private static CompilationOptions? Options(Project project) => project.CompilationOptions?.WithSyntaxTreeOptionsProvider(null);

    private static IEnumerable<string> References(Project project) => project.ProjectReferences.Select(reference => project.Solution.GetProject(reference.ProjectId)?.Name ?? "");

    private static List<TextDocument> Texts(Project project) => [.. project.Documents, .. project.AdditionalDocuments, .. project.AnalyzerConfigDocuments];

    private static async Task<bool> AreSameAsync(List<TextDocument> documents, List<TextDocument> twins, CancellationToken cancellationToken)
    {
        if (documents.Count != twins.Count)
            return false;

        foreach (var (document, twin) in documents.Zip(twins))
        {
            if (document.GetType() != twin.GetType() || document.Name != twin.Name || document.FilePath != twin.FilePath ||
                !(await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(await twin.GetTextAsync(cancellationToken).ConfigureAwait(false)))
            {
                return false;
            }
        }

        return true;
    }
}
