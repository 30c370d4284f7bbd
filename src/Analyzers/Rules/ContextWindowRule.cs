using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK5002: what the call sends, with what it may write, is longer than the model's context window. Such a request fails.</summary>
internal sealed class ContextWindowRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ContextWindow,
        title: "Prompt does not fit the context window",
        messageFormat: "The prompt does not fit: {0}, and the context window of {1} has {2}",
        RuleCategories.Limits,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Input and output share one window. A request beyond it is refused, or loses its beginning.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ContextWindow));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id == RuleIds.LongContextCliff;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || context.Price?.Model is not { ContextWindow: { } window } model)
        {
            return null;
        }

        var input = context.Cost.Input;
        if (input.Low > window)
        {
            return Create($"it has at least {Amounts.Tokens(input.Low)} tokens");
        }

        // A limit over what the model can write takes no more than that.
        return (call.Output?.High ?? call.LiveMaxOutputTokens) is { } limit && Math.Min(limit, model.MaxOutputTokens ?? limit) is var output && input.Expected + output > window
            ? Create($"≈ {Amounts.Tokens(input.Expected)} tokens in and up to {Amounts.Tokens(output)} out")
            : null;

        Diagnostic Create(string need) => Diagnostic.Create(Rule, call.Location, need, model.Id, Amounts.Tokens(window));
    }
}
