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

        // An option of an option (options.Reasoning.Effort) is made anew: nothing else of it is set, or the finding would say so.
        var (option, value, isExperimental) = path switch
        {
            "options.ReasoningEffortLevel" => (path, "\"low\"", true),
            "options.Reasoning.Effort" => ("options.Reasoning", "new() { Effort = ReasoningEffort.Low }", false),
            _ => (null, "", false),
        };
        if (option is null || await CallOption.SetAsync(call, [option], value, cancellationToken).ConfigureAwait(false) is not { } setting)
        {
            return null;
        }

        var reach = setting.SharedBy is { } shared ? $" for every call with '{shared}'" : "";
        return new($"Set a low reasoning effort{reach}{(isExperimental ? " (the option is experimental: OPENAI001)" : "")}", setting.Edits);
    }
}
