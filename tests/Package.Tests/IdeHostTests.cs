using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Package.Tests;

/// <summary>The package in an IDE: what its folder of analyzers gives a host through the Workspaces API.</summary>
public sealed partial class IdeHostTests : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly AnalyzerFileReference[] _analyzers;
    private readonly List<string> _failures = [];

    public IdeHostTests(PackageFeed feed)
    {
        var folder = Path.Combine(feed.Unpack(), "analyzers", "dotnet", "cs");
        var loader = new FolderLoader(folder);
        _analyzers = [.. Directory.EnumerateFiles(folder, "*.dll").Select(path => new AnalyzerFileReference(path, loader))];
        foreach (var reference in _analyzers)
        {
            reference.AnalyzerLoadFailed += (_, failure) => _failures.Add($"{reference.Display}: {failure.Message}");
        }
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Every_analyzer_loads_and_there_is_one()
    {
        Assert.Equal(["StokerAnalyzer"], Analyzers().Select(analyzer => analyzer.GetType().Name));
        Assert.Empty(_failures);
    }

    [Fact]
    public void Every_fix_of_the_sources_is_found_and_fixes_a_rule_of_the_package()
    {
        var written = Directory.EnumerateFiles(PackageFeed.Metadata("CodeFixSources"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Sum(file => ExportedFix().Count(File.ReadAllText(file)));

        var fixes = Fixes();

        Assert.Equal(written, fixes.Count);
        var rules = Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet();
        Assert.All(fixes, fix => Assert.Subset(rules, fix.FixableDiagnosticIds.ToHashSet()));
    }

    [Fact]
    public async Task An_open_document_shows_what_a_call_costs_and_that_the_model_is_too_dear_for_a_loop()
    {
        var document = Open(Code.FrontierInLoop);

        var findings = await DiagnosticsOfAsync(document, TestContext.Current.CancellationToken);

        Assert.Empty(_failures);
        Assert.Equal(["STK1001", "STK2002"], findings.Select(finding => finding.Id).Order());
        Assert.All(findings, finding => Assert.Equal(3, finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task What_is_typed_changes_what_is_shown()
    {
        var document = Open(Code.FrontierInLoop);
        var typed = document.WithText(SourceText.From(Code.FrontierInLoop.Replace("gpt-6.1-sol", "gpt-5.4-mini", StringComparison.Ordinal)));

        var findings = await DiagnosticsOfAsync(typed, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(findings, finding => finding.Id == "STK2002");
    }

    [Fact]
    public async Task A_host_that_cancels_is_obeyed()
    {
        var document = Open(Code.FrontierInLoop);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DiagnosticsOfAsync(document, source.Token));
    }

    private ImmutableArray<DiagnosticAnalyzer> Analyzers() => [.. _analyzers.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];

    // Hosts find fixes by their attribute, in the analyzers' own assemblies.
    private List<CodeFixProvider> Fixes() =>
    [
        .. _analyzers
            .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("Stoker.", StringComparison.Ordinal))
            .SelectMany(reference => reference.GetAssembly().GetTypes())
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private Document Open(string code)
    {
        var framework = Directory.EnumerateDirectories(Path.Combine(PackageFeed.Metadata("TargetingPackRoot"), "Microsoft.NETCore.App.Ref")).Order().Last();
        var assemblies = Directory.EnumerateFiles(Path.Combine(framework, "ref"), "*.dll", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "OpenAI.dll"))
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "System.ClientModel.dll"));
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.ConsoleApplication),
            metadataReferences: assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            analyzerReferences: _analyzers));
        var document = _workspace.AddDocument(project.Id, "Program.cs", SourceText.From(code));
        _workspace.OpenDocument(document.Id);
        return _workspace.CurrentSolution.GetDocument(document.Id)!;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Document document, CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var analysis = compilation.WithAnalyzers(Analyzers(), document.Project.AnalyzerOptions);
        var model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync(cancellationToken))!);
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken);
    }

    [GeneratedRegex(@"^\s*\[ExportCodeFixProvider\b", RegexOptions.Multiline)]
    private static partial Regex ExportedFix();
}
