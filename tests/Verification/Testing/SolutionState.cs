using System.Collections.Immutable;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a test at one moment (before the fix, after it, after Fix All) and what is reported on them.</summary>
public class SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
    : ProjectState(name, language, defaultPrefix, defaultExtension)
{
    /// <summary>The projects besides the primary one.</summary>
    public ProjectCollection AdditionalProjects { get; } = new(language, defaultExtension);

    /// <summary>What is reported, besides what markup declares.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>What this state takes over from the one before; null is <see cref="StateInheritanceMode.AutoInherit"/>.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What markup means here; null is <see cref="MarkupMode.Allow"/>, or for inherited sources <see cref="MarkupMode.IgnoreFixable"/>.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    /// <summary>This state with what it does not declare taken from the one before.</summary>
    public SolutionState WithInheritedValuesApplied(SolutionState? baseState, ImmutableArray<string> fixableDiagnostics)
    {
        var result = CopyState();
        if (baseState is null || InheritanceMode == StateInheritanceMode.Explicit)
        {
            result.MarkupHandling ??= MarkupMode.Allow;
            return result;
        }

        var inheritsAll = InheritanceMode == StateInheritanceMode.AutoInheritAll;
        if (Sources.Count == 0 && !inheritsAll)
            result.MarkupHandling ??= MarkupMode.IgnoreFixable;
        result.MarkupHandling ??= MarkupMode.Allow;
        result.InheritFrom(baseState);
        foreach (var (projectName, project) in baseState.AdditionalProjects)
            result.AdditionalProjects[projectName].Inherit(project);
        if (result.ExpectedDiagnostics.Count == 0)
        {
            result.ExpectedDiagnostics.AddRange(
                baseState.ExpectedDiagnostics.Where(expected => inheritsAll || !fixableDiagnostics.Contains(expected.Id)));
        }

        return result;
    }

    /// <summary>This state with markup removed from its files and turned into expected diagnostics.</summary>
    public SolutionState WithProcessedMarkup(
        MarkupOptions markupOptions,
        DiagnosticDescriptor? defaultDiagnostic,
        ImmutableArray<DiagnosticDescriptor> supportedDiagnostics,
        ImmutableArray<string> fixableDiagnostics,
        string defaultPath)
    {
        var result = CopyState();
        result.MarkupHandling = MarkupMode.None;
        var markup = new MarkupReading(MarkupHandling ?? MarkupMode.Allow, markupOptions, defaultDiagnostic, supportedDiagnostics, fixableDiagnostics);
        markup.Read(result);
        foreach (var project in result.AdditionalProjects.Values)
            markup.Read(project);

        result.ExpectedDiagnostics.Clear();
        result.ExpectedDiagnostics.AddRange(
            ExpectedDiagnostics.Select(expected => markup.Place(expected).WithDefaultPath(defaultPath)).Concat(markup.Declared));
        return result;
    }

    private SolutionState CopyState()
    {
        var copy = new SolutionState(Name, Language, DefaultPrefix, DefaultExtension)
        {
            InheritanceMode = InheritanceMode,
            MarkupHandling = MarkupHandling,
        };
        CopyTo(copy);
        copy.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        foreach (var (projectName, project) in AdditionalProjects)
            copy.AdditionalProjects.Add(projectName, project.Copy());
        return copy;
    }
}
