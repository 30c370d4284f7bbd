using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers;
using Stoker.CodeFixes;

namespace Stoker.EndToEnd.Tests;

/// <summary>A copy of SupportDesk, opened as an IDE opens it: from the compiler arguments of a design-time build of each project.</summary>
internal sealed class SampleWorkspace : IDisposable
{
    // Libraries first, so that what a project references is there before it.
    private static readonly string[] Projects = ["SupportDesk.Ai", "SupportDesk.Web", "SupportDesk.Worker"];

    private readonly AdhocWorkspace _workspace = new();
    private readonly Sandbox _sandbox;
    private readonly List<CodeFixProvider> _fixes = [.. typeof(PlannedFix).Assembly.GetTypes()
        .Where(type => type.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false).Length > 0)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private SampleWorkspace(Sandbox sandbox) => _sandbox = sandbox;

    /// <summary>The solution as it stands after the fixes applied so far.</summary>
    public Solution Solution { get; private set; } = null!;

    public void Dispose() => _workspace.Dispose();

    public static async Task<SampleWorkspace> OpenAsync(Sandbox sandbox, CancellationToken cancellationToken)
    {
        var opened = new SampleWorkspace(sandbox);
        foreach (var name in Projects)
        {
            var directory = sandbox.PathOf(Path.Combine("samples", "SupportDesk", name));
            var info = CommandLineProject.CreateProjectInfo(name, LanguageNames.CSharp, await ArgumentsAsync(sandbox, directory, name), directory, opened._workspace);
            opened._workspace.AddProject(opened.WithProjectReferences(info));
        }

        opened.Solution = opened._workspace.CurrentSolution;
        await opened.MustCompileAsync("as it is written", cancellationToken);
        return opened;
    }

    /// <summary>Applies every fix that is offered, one after the other, until none is; returns their titles. After each the solution compiles.</summary>
    public async Task<IReadOnlyList<string>> FixAllAsync(CancellationToken cancellationToken)
    {
        const int Most = 200;
        var applied = new List<string>();
        foreach (var id in Projects.Select(name => Solution.Projects.Single(project => project.Name == name).Id))
        {
            while (await FirstOfferAsync(Solution.GetProject(id)!, cancellationToken) is { } offer)
            {
                Assert.True(applied.Count < Most, $"Fixes go on and on: {string.Join("; ", applied.TakeLast(5))}");
                var operations = await offer.GetOperationsAsync(cancellationToken);
                Solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
                applied.Add(offer.Title);
                await MustCompileAsync($"after '{offer.Title}'", cancellationToken);
            }
        }

        return applied;
    }

    /// <summary>Writes the changed files back to the copy.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        foreach (var changes in Solution.GetChanges(_workspace.CurrentSolution).GetProjectChanges())
        {
            foreach (var document in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()).Select(id => Solution.GetDocument(id)!))
            {
                var path = document.FilePath ?? Path.Combine(Path.GetDirectoryName(document.Project.FilePath)!, document.Name);
                await File.WriteAllTextAsync(path, (await document.GetTextAsync(cancellationToken)).ToString(), cancellationToken);
            }
        }
    }

    private async Task<CodeAction?> FirstOfferAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var findings = await compilation
            .WithAnalyzers([new StokerAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        foreach (var finding in findings
            .Where(finding => finding.Location.SourceTree is { } tree && !finding.IsSuppressed && project.GetDocument(tree) is not (null or SourceGeneratedDocument))
            .OrderBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start))
        {
            foreach (var fix in _fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            {
                CodeAction? first = null;
                await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => first ??= action, cancellationToken));
                if (first is not null)
                {
                    return first;
                }
            }
        }

        return null;
    }

    private async Task MustCompileAsync(string when, CancellationToken cancellationToken)
    {
        foreach (var project in Solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken))!;
            var errors = compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3).ToImmutableArray();
            Assert.True(errors.IsEmpty, $"{project.Name} does not compile {when}: {string.Join(Environment.NewLine, errors)}");
        }
    }

    // A library that is only a dll would not change under its app.
    private ProjectInfo WithProjectReferences(ProjectInfo info)
    {
        var others = _workspace.CurrentSolution.Projects.ToDictionary(project => project.Name + ".dll", StringComparer.Ordinal);
        var toProjects = info.MetadataReferences
            .OfType<PortableExecutableReference>()
            .Where(reference => others.ContainsKey(Path.GetFileName(reference.FilePath!)))
            .ToList();
        return info
            .WithAssemblyName(info.Name)
            .WithMetadataReferences(info.MetadataReferences.Except(toProjects))
            .WithProjectReferences(toProjects.Select(reference => new ProjectReference(others[Path.GetFileName(reference.FilePath!)].Id)))
            // Razor's generator stays; Stoker is run by the test, so that it comes from one load context.
            .WithAnalyzerReferences(info.AnalyzerReferences.Where(reference => reference.FullPath?.Contains("Razor", StringComparison.OrdinalIgnoreCase) == true));
    }

    private static async Task<string[]> ArgumentsAsync(Sandbox sandbox, string directory, string name)
    {
        // What is built already would be skipped, and have no arguments, but for an output that never exists.
        var build = await sandbox.BuildAsync(
            Path.Combine(directory, name + ".csproj"), "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-p:NonExistentFile=no.such.file", "-getItem:CscCommandLineArgs");
        build.MustSucceed();
        using var json = JsonDocument.Parse(build.Out);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
