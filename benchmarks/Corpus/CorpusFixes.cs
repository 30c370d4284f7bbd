using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers;
using Stoker.CodeFixes;
using Stoker.Verification;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Every fix that is offered in a repository, tried alone.</summary>
internal static class CorpusFixes
{
    private static readonly IReadOnlyList<CodeFixProvider> Fixes =
    [
        .. typeof(PlannedFix).Assembly.GetTypes()
            .Where(static t => t.IsSubclassOf(typeof(PlannedFix)))
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    /// <summary>The trials, each place once however many projects compile its file.</summary>
    public static async Task<IReadOnlyList<FixTrial>> TryAsync(CorpusTree tree, CancellationToken cancellationToken)
    {
        var trials = new Dictionary<(string, int, string, string), FixTrial>();
        foreach (var project in tree.Projects.Where(tree.MayUseSdk))
        {
            using var workspace = new AdhocWorkspace();
            var opened = Open(workspace, await tree.Compile(project), PromptFiles.Below(Path.GetDirectoryName(project.Path)!));
            foreach (var trial in await new FixTrials(new StokerAnalyzer(), Fixes).RunAsync(opened, cancellationToken))
            {
                trials.TryAdd((trial.File, trial.Line, trial.Fix, trial.Title), trial);
            }
        }

        return [.. trials.Values];
    }

    private static Project Open(AdhocWorkspace workspace, CSharpCompilation compilation, IEnumerable<string> promptFiles)
    {
        var id = ProjectId.CreateNewId();
        var name = compilation.AssemblyName!;
        return workspace.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees[0].Options,
            documents: compilation.SyntaxTrees.Select(tree => Document(id, tree.FilePath, tree.GetText())),
            metadataReferences: compilation.References,
            additionalDocuments: promptFiles.Select(file => Document(id, file, SourceText.From(File.ReadAllText(file))))));
    }

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project),
        Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)),
        filePath: path);
}
