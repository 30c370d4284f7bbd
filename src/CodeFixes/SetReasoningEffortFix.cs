using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK4004: sets a low reasoning effort where none is set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetReasoningEffortFix))]
[Shared]
public sealed class SetReasoningEffortFix() : PlannedFix(RuleIds.ReasoningOnSmallTask, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.SetReasoningEffort";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.EffortOption, out var path) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call)
        {
            return null;
        }

        var (value, isExperimental) = path switch
        {
            "options.ReasoningEffortLevel" or "options.ReasoningOptions.ReasoningEffortLevel" => ("\"low\"", true),
            "options.Reasoning.Effort" => ("ReasoningEffort.Low", false),
            _ => (null, false),
        };
        if (value is null || await CallOption.SetAsync(call, [path!], value, cancellationToken).ConfigureAwait(false) is not { } setting)
        {
            return null;
        }

        var reach = setting.SharedBy is { } shared ? $" for every call with '{shared}'" : "";
        return new($"Set a low reasoning effort{reach}{(isExperimental ? " (the option is experimental: OPENAI001)" : "")}", setting.Edits);
    }
}
