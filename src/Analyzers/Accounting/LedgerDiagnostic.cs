using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers.Rules;

namespace Stoker.Analyzers.Accounting;

/// <summary>
/// STK1000: the carrier of the ledger from the compiler to the build task. Reported once, at compilation end, only in report builds.
/// A diagnostic property is the one channel that needs no I/O in the analyzer and changes nothing in the user's assembly.
/// </summary>
internal static class LedgerDiagnostic
{
    /// <summary>Name of the additional file that makes a build a report build.</summary>
    public const string Marker = "stoker.report";

    /// <summary>Property that holds the ledger's JSON.</summary>
    public const string Property = "ledger";

    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Ledger,
        title: "The project's ledger",
        messageFormat: "{0} call sites found; the build task reads this entry",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Carries what the analyzer found to the build task in report builds. Never shown in an IDE.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.Ledger),
        customTags: [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable]);

    /// <summary>Whether this is a report build.</summary>
    public static bool IsAsked(AnalyzerOptions options) => options.AdditionalFiles.Any(static f => Path.GetFileName(f.Path) == Marker);
}
