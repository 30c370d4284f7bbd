using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Rules;

/// <summary>STK1003: the model cannot be resolved, and why. A model that the app will bind at link time is not unknown.</summary>
internal sealed class UnknownModelRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnknownModel,
        title: "Model of this call cannot be resolved",
        messageFormat: "The model of {0} is unknown: {1}. Set stoker.default_model to price such calls.",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Says why the model cannot be known from code or configuration. Such a call is never priced by a silent default.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UnknownModel));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        call.LiveModel is { Kind: BindingKind.Unknown, Reason: { } reason } ? Diagnostic.Create(Rule, call.Location, call.Api, reason) : null;
}
