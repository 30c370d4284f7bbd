using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Says whether a call in a loop could as well be made once, before it.</summary>
internal static class InvariantCall
{
    /// <summary>Temperature above which a program is taken to want different answers to one question. A judgement of ours.</summary>
    private const double Variety = 0.3;

    /// <summary>Whether nothing that a call sends, and nothing that it is made on, changes from round to round, and every round makes it.</summary>
    public static bool Is(CallSite call, ReadScope scope)
    {
        if (call.VariesInLoop || EnclosingLoops.Innermost(call.Shown) is not ILoopOperation loop || LoopExits.MayEndAfter(call.Shown, loop) || SamplesAnswers(call, scope))
        {
            return false;
        }

        var reads = call.Shown.Arguments.Select(static a => a.Value).Concat(call.Shown.Instance is { } client ? [client] : []).SelectMany(static v => v.DescendantsAndSelf());
        if (reads.Any(o => MayChange(o)))
        {
            return false;
        }

        // A list that grows, or a session that remembers, makes another question of the same arguments.
        foreach (var (list, use) in new SentLists(scope).Of(call.Shown))
        {
            var changes = new ListChanges(scope);
            changes.Read(loop, list);
            if (SentLists.IsSession(use.Type, scope) || changes.IsBounded || changes.Additions.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>State that others may change between two rounds: a field or property that can be written, an element of a collection.</summary>
    private static bool MayChange(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: false, IsReadOnly: false } } => true,
        IPropertyReferenceOperation { Property: { IsIndexer: true } } or IArrayElementReferenceOperation => true,
        IPropertyReferenceOperation { Property: { SetMethod: not null, DeclaringSyntaxReferences.IsEmpty: false } } => operation.Parent is not IAssignmentOperation { Target: var target } || target != operation,
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "DateTime" or "DateTimeOffset" or "Environment" } } => true,
        _ => false,
    };

    /// <summary>Tools act, and a high temperature asks for another answer each time.</summary>
    private static bool SamplesAnswers(CallSite call, ReadScope scope)
    {
        if (call.Prompt.Segments.Any(static s => s.Kind == Core.Ledger.SegmentKind.Tools))
        {
            return true;
        }

        foreach (var options in OptionsOf(call))
        {
            if (CallArguments.At(call.Operation, options + ".Temperature", scope).Value is { } value)
            {
                return Origin.Of(value, scope).Value is not { ConstantValue: { HasValue: true, Value: { } number } } || Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture) > Variety;
            }
        }

        return false;
    }

    /// <summary>Paths of the options: what is called so in most SDKs, and what holds the output limit.</summary>
    private static IEnumerable<string> OptionsOf(CallSite call) => new[] { "options", "parameters", "executionSettings", "request" }
        .Concat(call.Sdk.Cap.Where(static path => path.Contains('.')).Select(static path => path.Substring(0, path.LastIndexOf('.'))))
        .Distinct();
}
