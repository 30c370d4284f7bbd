using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>
/// Routes a call to another model: where the model is written when that is the call's own, else by the call's option, else at the client,
/// which changes every call of that client, and the title says so.
/// </summary>
internal static class ModelRoute
{
    /// <summary>The plan.</summary>
    /// <param name="document">Document of the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="cancellationToken">Cancels the planning.</param>
    public static async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var facts = diagnostic.Properties;
        if (!facts.TryGetValue(FixProperties.NewModel, out var model) || model is null ||
            !facts.TryGetValue(FixProperties.CurrentModel, out var current) ||
            !facts.TryGetValue(FixProperties.ModelPlace, out var written) || FixPlace.Read(written) is not { } place ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } token ||
            await WrittenModel.FindAsync(token, current!, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return null;
        }

        var reason = facts.TryGetValue(FixProperties.SavingPercent, out var percent) ? $" (−{percent} % per call)" : "";
        facts.TryGetValue(FixProperties.ModelConstant, out var constant);
        var edit = found.Replace(model, constant);
        var here = facts.ContainsKey(FixProperties.CallPlace) ? $"in {Name(call)}" : "here";
        if (LocalUse.BelongsTo(found.Expression, call, cancellationToken))
        {
            return new($"Use {model} {here}{reason}", [edit]);
        }

        if (facts.TryGetValue(FixProperties.ModelOption, out var option) &&
            await CallOption.SetAsync(call, [option!], SymbolDisplay.FormatLiteral(model, quote: true), cancellationToken).ConfigureAwait(false) is { } setting)
        {
            return new($"Use {model} {(setting.SharedBy is { } shared ? $"for every call with '{shared}'" : here)}{reason}", setting.Edits);
        }

        return new($"Use {model} for {found.Reach}{reason}", [edit]);
    }

    private static string Name(CallInSource call) => call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax method ? method.Identifier.ValueText : "the helper";
}
