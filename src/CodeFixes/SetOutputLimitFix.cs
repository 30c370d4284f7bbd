using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK5001: sets the output limit through the options type of the SDK, at the call or else where its client is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetOutputLimitFix))]
[Shared]
public sealed class SetOutputLimitFix() : PlannedFix(RuleIds.NoOutputLimit, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.SetOutputLimit";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var facts = diagnostic.Properties;
        if (!facts.TryGetValue(FixProperties.Limit, out var limit) ||
            !facts.TryGetValue(FixProperties.LimitOptions, out var paths) ||
            !long.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call)
        {
            return null;
        }

        if (await CallOption.SetAsync(call, paths!.Split(' '), limit!, cancellationToken).ConfigureAwait(false) is { } setting)
        {
            return Plan(setting.SharedBy is { } shared ? $"every answer of calls with '{shared}'" : "the answer", setting);
        }

        return facts.TryGetValue(FixProperties.ClientLimitPlace, out var written) && FixPlace.Read(written) is { } place &&
            await ArgumentsInSource.AtAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is { } maker &&
            await CallOption.SetAsync(maker, facts[FixProperties.ClientLimitOptions]!.Split(' '), (_, _) => limit!, cancellationToken).ConfigureAwait(false) is { } made
                ? Plan(LocalUse.BelongsTo(maker.Expression, call, cancellationToken) ? "the answer" : "every answer of this client", made)
                : null;

        FixPlan Plan(string answer, OptionSetting set) => new($"Limit {answer} to {tokens.ToString("N0", CultureInfo.InvariantCulture)} tokens", set.Edits);
    }
}
