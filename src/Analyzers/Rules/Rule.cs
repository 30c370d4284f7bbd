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

    /// <summary>Whether the rule also judges a call of a wrapper whose arguments decide what the call behind it uses; the finding is then at the wrapper's name.</summary>
    public virtual bool ThroughArguments => false;

    /// <summary>Whether the finding may be shown at the keyword of a loop around the call.</summary>
    public virtual bool AtLoop => false;

    /// <summary>
    /// Whether a finding of this rule about a call speaks for another rule's as well: both answer one cause, and this one has the greater
    /// lever. Counts only where both found something; a rule that is switched off supersedes nothing.
    /// </summary>
    /// <param name="id">The other rule.</param>
    /// <param name="call">The call both are about.</param>
    /// <param name="context">What may be asked about it.</param>
    public virtual bool Supersedes(string id, CallSite call, RuleContext context) => false;

    /// <summary>The finding about a call site, or <see langword="null"/>.</summary>
    public abstract Diagnostic? Check(CallSite call, RuleContext context);
}
