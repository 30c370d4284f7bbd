using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;

namespace Stoker.Analyzers.Rules;

/// <summary>One rule: a descriptor and a check of one call site. The analyzer finds the call sites and hands each to every rule.</summary>
internal abstract class Rule
{
    /// <summary>Id, title, message, default severity.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the rule also judges a loop that reaches a call through a helper of this compilation; the finding is then at the helper's name in the loop.</summary>
    public virtual bool ThroughHelpers => false;

    /// <summary>The finding about a call site, or <see langword="null"/>.</summary>
    public abstract Diagnostic? Check(CallSite call, RuleContext context);
}
