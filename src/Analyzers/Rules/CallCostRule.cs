using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK1001: what a call costs, shown where it is written. In the IDE only; a report build has the report.</summary>
internal sealed class CallCostRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CallCost,
        title: "What this LLM call costs",
        messageFormat: "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Tokens and dollars of one call, with where each number comes from.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CallCost));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughArguments => true;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        context.IsReport ? null : Diagnostic.Create(Rule, call.Location, Message(call, context.Cost));

    private static string Message(CallSite call, CallCost cost)
    {
        var tokens = cost.Output.Expected > 0 || call.Sdk.Operation == "chat"
            ? $"≈ {Amounts.Tokens(cost.Input.Expected)} tokens in, ≈ {Amounts.Tokens(cost.Output.Expected)} out"
            : $"≈ {Amounts.Tokens(cost.Input.Expected)} tokens in";
        var money = cost.UsdPerCall is { } usd ? $"{Amounts.Usd(usd.Expected)} per call ({cost.Model})" : Model(call, cost);
        var by = call.Via is null ? "" : $"; by {call.Api} in {SymbolNames.Short(call.Member)}";
        return $"{tokens}, {money}{Assumed(Assumption(cost.Input), Assumption(cost.Output))}{by}";
    }

    private static string Assumed(string? input, string? output) =>
        input is null && output is null ? ""
        : input is null || output is null || input == output ? $"; assumed: {input ?? output}"
        : $"; assumed: {input}, {output}";

    // What the team or the source says is not assumed.
    private static string? Assumption(TokenRange tokens) => tokens.Provenance >= Provenance.Assumed ? tokens.Cause : null;

    private static string Model(CallSite call, CallCost cost) => call.LiveModel.Kind switch
    {
        BindingKind.Configuration => $"model from configuration key {call.LiveModel.Key}",
        BindingKind.Registration => "model from the app's service registration",
        BindingKind.Callers => "model passed by each caller",
        BindingKind.Unknown => "model unknown",
        _ => $"no price for {cost.Model}",
    };
}
