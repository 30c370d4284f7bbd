using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Benchmarks.Corpus;

/// <summary>A call that the analyzer found, with its model as the app that uses it binds it.</summary>
internal sealed record Hit(string File, int Line, LedgerCall Call, LinkedModel Model)
{
    /// <summary>Loops around the methods that lead to the call.</summary>
    public IReadOnlyList<LoopContext> CallersLoops { get; init; } = [];
}

/// <summary>An invocation without a symbol: the SDK, or that version of it, is not represented.</summary>
internal sealed record UnboundCall(string File, int Line, string Method, string Why);

/// <summary>Runs the analyzer over one repository as report builds would, and links its apps.</summary>
internal sealed class CorpusRun(string corpus, CorpusTree tree)
{
    private readonly Dictionary<string, ProjectLedger> _ledgers = new(StringComparer.Ordinal);
    private readonly HashSet<RuleFinding> _findings = [];

    /// <summary>Findings of rules, each place once.</summary>
    public IReadOnlyList<RuleFinding> Findings => [.. _findings.OrderBy(static f => f.File, StringComparer.Ordinal).ThenBy(static f => f.Line).ThenBy(static f => f.Id, StringComparer.Ordinal).ThenBy(static f => f.Message, StringComparer.Ordinal)];

    /// <summary>Test projects: their calls are read, and no finding is made of them, as the package leaves them out.</summary>
    public int TestProjects { get; private set; }

    /// <summary>Analyzes every project that may use an SDK.</summary>
    public async Task Analyze()
    {
        foreach (var project in tree.Projects.Where(tree.MayUseSdk))
        {
            var compilation = await tree.Compile(project);
            var files = PromptFiles.Below(Path.GetDirectoryName(project.Path)!).Select(static f => new CorpusText(f));
            var diagnostics = await compilation
                .WithAnalyzers([new StokerAnalyzer()], new AnalyzerOptions([new CorpusText("stoker.report"), .. files]))
                .GetAnalyzerDiagnosticsAsync();
            var ledger = diagnostics.FirstOrDefault(static d => d.Id == "STK1000");
            var findings = project.IsTest ? [] : diagnostics.Where(static d => d.Id != "STK1000").ToList();
            TestProjects += project.IsTest ? 1 : 0;
            _findings.UnionWith(findings.Select(d => RuleFinding.Of(d, Relative)));
            if (ledger is not null)
            {
                _ledgers[project.Path] = LedgerJson.Read(ledger.Properties["ledger"]!) with { Findings = [.. findings.Select(InLedger)] };
            }
        }
    }

    /// <summary>All calls, each with the model that the first app which can resolve it gives it.</summary>
    public IReadOnlyList<Hit> Hits()
    {
        var hits = new SortedDictionary<(string File, int Line, int Column), Hit>();
        foreach (var project in tree.Projects.OrderByDescending(static p => p.IsApp).ThenBy(static p => p.Path, StringComparer.Ordinal))
        {
            if (!_ledgers.TryGetValue(project.Path, out var ledger))
            {
                ledger = new ProjectLedger { Assembly = project.AssemblyName };
            }

            var libraries = tree.Closure(project).Where(p => _ledgers.ContainsKey(p.Path)).Select(p => _ledgers[p.Path]).ToList();
            var settings = AppConfiguration.Read(project.Settings.Select(static f => new SettingsFile(f, File.ReadAllText(f))));
            var callers = new CallerLoops([ledger, .. libraries.DistinctBy(static l => l.Assembly)]);
            var app = Linker.Link(ledger, libraries, settings, []);
            if (project is { IsApp: true, IsTest: false })
            {
                AddLinked(app);
            }

            foreach (var call in app.Calls.Concat(app.Unreached))
            {
                var key = (Relative(call.Call.Place.File), call.Call.Place.Line, call.Call.Place.Column);
                var around = callers.Of(call.Assembly, call.Call);
                if (!hits.TryGetValue(key, out var known) || (known.Model.Model is null && call.Model.Model is not null))
                {
                    hits[key] = new(key.Item1, key.Line, call.Call, call.Model) { CallersLoops = known is { CallersLoops.Count: > 0 } ? known.CallersLoops : around };
                }
                else if (known.CallersLoops.Count == 0 && around.Count > 0)
                {
                    hits[key] = known with { CallersLoops = around };
                }
            }
        }

        return [.. hits.Values];
    }

    /// <summary>Why a labelled call was not found, as far as its symbol tells; <see langword="null"/> when its file is in no compilation.</summary>
    public async Task<(bool Bound, string Why)?> Explain(LabelledCall label)
    {
        var path = Path.Combine(corpus, label.File);
        (bool, string)? answer = null;
        foreach (var project in tree.Projects.Where(p => p.Sources.Contains(path)))
        {
            var compilation = await tree.Compile(project);
            var syntax = compilation.SyntaxTrees.First(t => t.FilePath == path);
            var text = await syntax.GetTextAsync();
            var span = TextSpan.FromBounds(text.Lines[Math.Min(label.StartLine, text.Lines.Count) - 1].Start, text.Lines[Math.Min(label.EndLine, text.Lines.Count) - 1].End);
            var model = compilation.GetSemanticModel(syntax);
            foreach (var call in (await syntax.GetRootAsync()).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(i => i.Span.IntersectsWith(span) && NameOf(i)?.Identifier.ValueText == label.Method))
            {
                if (model.GetSymbolInfo(call).Symbol is IMethodSymbol method)
                {
                    return (true, $"{method.ContainingType?.ToDisplayString()}.{method.Name} in {method.ContainingAssembly?.Name}");
                }

                var receiver = call.Expression is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression).Type?.ToDisplayString() : null;
                var candidates = model.GetSymbolInfo(call).CandidateSymbols;
                var errors = model.GetDiagnostics(call.Span).Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.Id + " " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Distinct().Take(3);
                answer = (false, $"no symbol; receiver {receiver ?? "?"}; {candidates.Length} candidates; {Path.GetFileName(project.Path)}; {string.Join(" | ", errors)}");
            }
        }

        return answer;
    }

    /// <summary>What does not compile in given files: members that the reference sources lack.</summary>
    public async Task<IReadOnlyList<string>> Errors(IReadOnlySet<string> files)
    {
        var errors = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var project in tree.Projects.Where(tree.MayUseSdk).Where(p => p.Sources.Any(s => files.Contains(Relative(s)))))
        {
            var compilation = await tree.Compile(project);
            foreach (var syntax in compilation.SyntaxTrees.Where(t => files.Contains(Relative(t.FilePath))))
            {
                errors.UnionWith(compilation.GetSemanticModel(syntax).GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error)
                    .Select(d => $"{Relative(syntax.FilePath)}:{d.Location.GetLineSpan().StartLinePosition.Line + 1} {d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
            }
        }

        return [.. errors];
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>What only linking shows of loops; the other rules that are judged then depend on settings of a deployment.</summary>
    private void AddLinked(LinkedApp app) => _findings.UnionWith(Projector.Project(app, PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Findings
        .Where(static f => f is { Rule: "STK2008", Place: not null })
        .Select(f => RuleFinding.At(f.Rule, f.Severity, Relative(f.Place!.File), f.Place.Line, f.Message)));

    private static Finding InLedger(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return new(diagnostic.Id, "warning", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), new(place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
    }

    private string Relative(string? path) => string.IsNullOrEmpty(path) ? "" : Path.GetRelativePath(corpus, path).Replace('\\', '/');

    private sealed class CorpusText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(File.Exists(path) ? File.ReadAllText(path) : "");
    }
}
