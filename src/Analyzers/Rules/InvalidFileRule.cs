using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers.Options;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Rules;

/// <summary>STK1006: an option or a file that the team wrote for Stoker cannot be used. Reported at its line, once for the file and not for each source file it holds for.</summary>
internal static class InvalidFileRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvalidFile,
        title: "Invalid Stoker option or file",
        messageFormat: "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A misspelt option or a broken file would silently change nothing. The message says what to write.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.InvalidFile));

    /// <summary>Checks one additional file, if it is one that Stoker reads.</summary>
    public static void Check(AdditionalFileAnalysisContext context, PriceSource prices, TeamCatalogs catalogs)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var problems = ConfigFile.IsOne(file.Path) ? ConfigFileCheck.Problems(file.Path, text, () => prices.Book)
            : PriceSource.IsTeamFile(file.Path) ? prices.ProblemOf(file) is { } problem ? [problem] : []
            : TeamCatalogs.IsOne(file.Path) ? catalogs.ProblemsOf(file, context.Compilation)
            : [];
        foreach (var found in problems)
        {
            var place = Location.Create(file.Path, found.Span, text.Lines.GetLinePositionSpan(found.Span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, found.Severity, additionalLocations: null, properties: null, found.Message));
        }
    }
}
