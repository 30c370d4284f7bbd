using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK5001: sets the output limit through the options type of the SDK.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetOutputLimitFix))]
[Shared]
public sealed class SetOutputLimitFix() : PlannedFix(RuleIds.NoOutputLimit, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.SetOutputLimit";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Limit, out var limit) ||
            !diagnostic.Properties.TryGetValue(FixProperties.LimitOptions, out var paths) ||
            !long.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            await CallOption.SetAsync(call, paths!.Split(' '), limit!, cancellationToken).ConfigureAwait(false) is not { } setting)
        {
            return null;
        }

        var answer = setting.SharedBy is { } shared ? $"every answer of calls with '{shared}'" : "the answer";
        return new($"Limit {answer} to {tokens.ToString("N0", CultureInfo.InvariantCulture)} tokens", setting.Edits);
    }
}
