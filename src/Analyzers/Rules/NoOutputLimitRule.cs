using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK5001: nothing limits what a call may write, and output is the dear half of the bill.</summary>
internal sealed class NoOutputLimitRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.NoOutputLimit,
        title: "No output limit",
        messageFormat: "{0} sets no output limit{1}",
        RuleCategories.Limits,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Without a limit one call may write as much as the model allows. Set the limit that the answer needs.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.NoOutputLimit));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Output is not null || call.LiveMaxOutputTokens is not null || call.OutputUnseen || (call.Sdk.Cap.Count == 0 && call.UnsetLimit is null))
        {
            return null;
        }

        // Where the options are made is where the limit belongs.
        var options = call.Sdk.Cap.Select(path => CallArguments.HolderOf(call.Operation, path, context.Scope)).FirstOrDefault(static place => place is not null);
        return Diagnostic.Create(Rule, call.Location, options is null ? [] : [options], FixFacts.Limit(call, context.Price?.Model), call.Api, Worst(context));
    }

    private static string Worst(RuleContext context) => context.Price?.Model is { MaxOutputTokens: { } limit } model && model.RatesAt(context.Prices.Date, 0).Output is { } rate
        ? $": {model.Id} may write {Amounts.Tokens(limit)} tokens ({Amounts.Usd(limit * rate / 1_000_000m)}) in one call"
        : "";
}
