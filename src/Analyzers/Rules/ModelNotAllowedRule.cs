using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Projection;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4002: the team's options do not let calls in this section use the model. What only the app binds is judged after linking.</summary>
internal sealed class ModelNotAllowedRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelNotAllowed,
        title: "Model not allowed here",
        messageFormat: "{0}",
        RuleCategories.Models,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "stoker.allowed_models and stoker.forbidden_models say which models the files of a section may use.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelNotAllowed));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughArguments => true;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.FrontierModelForSmallTask or RuleIds.CheaperSuccessor;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Options.Policy is not { } policy || call.IsModelStandIn || call.LiveModel.Model is not { } model)
        {
            return null;
        }

        if (PolicyBreach.Judge(policy, model, call.LiveModel.Provider, context.Prices) is not { } breach)
        {
            return null;
        }

        var facts = breach.Instead is { } instead && FixFacts.Spelling(instead, policy.Allowed.FirstOrDefault(pattern => pattern == instead.Id), context.Prices) is { } spelling
            ? FixFacts.Route(call, spelling)
            : FixFacts.None;
        return Diagnostic.Create(Rule, call.Location, facts, breach.Message);
    }
}
