using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers.Options;

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
    public static void Check(AdditionalFileAnalysisContext context, PriceSource prices)
    {
        var file = context.AdditionalFile;
        var isConfig = ConfigFile.IsOne(file.Path);
        if ((!isConfig && !PriceSource.IsTeamFile(file.Path)) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var problems = isConfig
            ? ConfigFileCheck.Problems(file.Path, text, () => prices.Book)
            : prices.ProblemOf(file) is { } problem ? [problem] : [];
        foreach (var found in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(file.Path, found.Span, text.Lines.GetLinePositionSpan(found.Span)), found.Message));
        }
    }
}
