using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>Turns a state of a test into a workspace solution.</summary>
internal static class TestSolution
{
    /// <summary>The file of the implicit <c>global using</c>s; generated code by its name.</summary>
    public const string ImplicitUsingsPath = "/0/ImplicitUsings.g.cs";

    /// <summary>The primary project of a new solution.</summary>
    public static async Task<Project> CreateAsync(
        Workspace workspace,
        SolutionState state,
        ReferenceAssemblies defaultReferences,
        Func<ProjectState, CompilationOptions> compilationOptions,
        ParseOptions parseOptions,
        ImmutableArray<string> implicitUsings,
        CancellationToken cancellationToken)
    {
        var solution = workspace.CurrentSolution;
        var projects = state.AdditionalProjects.Values.Append(state).ToList();
        var ids = projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name), StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var references = await (project.ReferenceAssemblies ?? defaultReferences).ResolveAsync(project.Language, cancellationToken).ConfigureAwait(false);
            solution = solution.AddProject(ProjectInfo.Create(
                ids[project.Name],
                VersionStamp.Default,
                project.Name,
                project.AssemblyName,
                project.Language,
                filePath: $"/0/{project.Name}.csproj",
                compilationOptions: compilationOptions(project),
                parseOptions: parseOptions.WithDocumentationMode(project.DocumentationMode ?? DocumentationMode.Diagnose),
                metadataReferences: CachedReferences.WithoutConflicts(references.Concat(project.AdditionalReferences))));
            solution = AddFiles(solution, ids[project.Name], project, implicitUsings);
        }

        foreach (var project in projects)
        {
            foreach (var name in project.AdditionalProjectReferences)
                solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(ids[name]));
        }

        return solution.GetProject(ids[state.Name])!;
    }

    private static Solution AddFiles(Solution solution, ProjectId id, ProjectState project, ImmutableArray<string> implicitUsings)
    {
        if (!implicitUsings.IsEmpty)
        {
            var usings = TestFiles.Text(string.Concat(implicitUsings.Select(name => $"global using global::{name};\n")));
            solution = AddDocument(solution, id, ImplicitUsingsPath, usings);
        }

        foreach (var (path, text) in project.Sources)
            solution = AddDocument(solution, id, path, text);
        foreach (var (path, text) in project.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), FileName(path), text, filePath: path);
        foreach (var (path, text) in project.AnalyzerConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), FileName(path), text, filePath: path);
        return solution;
    }

    private static Solution AddDocument(Solution solution, ProjectId id, string path, SourceText text) =>
        solution.AddDocument(DocumentId.CreateNewId(id, path), FileName(path), text, Folders(path), path);

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static IEnumerable<string> Folders(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).SkipLast(1);
}
