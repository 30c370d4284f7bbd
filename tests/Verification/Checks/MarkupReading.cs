using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Takes the markup out of the files of a state and turns it into expected diagnostics and numbered places.</summary>
internal sealed class MarkupReading(
    MarkupMode mode,
    MarkupOptions options,
    DiagnosticDescriptor? defaultDescriptor,
    ImmutableArray<DiagnosticDescriptor> descriptors,
    ImmutableArray<string> fixableIds)
{
    private readonly Dictionary<int, FileLinePositionSpan> _numbered = [];
    private readonly List<DiagnosticResult> _declared = [];

    /// <summary>The diagnostics that markup declared.</summary>
    public IEnumerable<DiagnosticResult> Declared => _declared;

    /// <summary>Reads every file of a project and roots its name.</summary>
    public void Read(ProjectState project)
    {
        Read(project.Sources);
        Read(project.AdditionalFiles);
        Read(project.AnalyzerConfigFiles);
    }

    /// <summary>The expectation with its markup keys replaced by the places they stand for.</summary>
    public DiagnosticResult Place(DiagnosticResult expected) =>
        expected.WithSpans([.. expected.Spans.Select(location => DiagnosticResult.IsMarkupKey(location)
            ? new DiagnosticLocation(
                Numbered(location.Span.StartLinePosition.Line),
                location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : location)]);

    private void Read(SourceFileCollection files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            var path = TestFiles.RootedPath(files[i].filename);
            if (mode == MarkupMode.None)
            {
                files[i] = (path, files[i].content);
                continue;
            }

            var marked = MarkupParser.Parse(files[i].content.ToString(), options);
            var text = TestFiles.Text(marked.Text);
            files[i] = (path, text);
            foreach (var (name, span) in marked.Spans)
                Declare(name, new FileLinePositionSpan(path, text.Lines.GetLinePositionSpan(span)));
        }
    }

    private void Declare(string name, FileLinePositionSpan span)
    {
        if (name.StartsWith('#'))
        {
            var key = int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (!_numbered.TryAdd(key, span))
                throw new FormatException($"The markup key #{key} is used twice: at {_numbered[key]} and {span}.");
        }
        else if (mode == MarkupMode.Allow || (mode == MarkupMode.IgnoreFixable && !fixableIds.Contains(IdOf(name))))
        {
            _declared.Add(Expectation(name).WithSpan(span));
        }
    }

    private string IdOf(string name) => name.Length > 0 ? name : Default.Id;

    private DiagnosticResult Expectation(string name)
    {
        var id = IdOf(name);
        var severities = descriptors.Where(descriptor => descriptor.Id == id).Select(descriptor => descriptor.DefaultSeverity).Distinct().ToList();
        var expected = severities is [var single]
            ? new DiagnosticResult(id, single)
            // Not the analyzer's own (a compiler diagnostic), or one id at several severities: markup cannot tell which.
            : new DiagnosticResult(id, DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreSeverity);
        return expected.WithOptions(expected.Options | DiagnosticOptions.IgnoreAdditionalLocations);
    }

    private DiagnosticDescriptor Default => defaultDescriptor ?? throw new FormatException(
        "[|…|] and $$ stand for the analyzer's only descriptor, but it has " +
        $"{string.Join(", ", descriptors.Select(descriptor => descriptor.Id).Distinct().DefaultIfEmpty("none"))}: " +
        "write {|Id:…|}, or set DefaultDiagnosticId or MarkupOptions.UseFirstDescriptor.");

    private FileLinePositionSpan Numbered(int key) => _numbered.TryGetValue(key, out var span)
        ? span
        : throw new FormatException($"A diagnostic is expected at markup key #{key}, but no file has {{|#{key}:…|}}.");
}
