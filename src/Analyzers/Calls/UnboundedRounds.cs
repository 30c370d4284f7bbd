using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Calls;

/// <summary>A loop or a recursion that asks again for as long as the answers, or the failures, say so.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="IsRetry">Whether failures make it go round, not answers.</param>
/// <param name="Place">Where it is shown: the loop's keyword, or the call that a recursion repeats.</param>
internal sealed record UnboundedRounds(LoopKind Kind, bool IsRetry, Location Place)
{
    /// <summary>The innermost one around a call; <see langword="null"/> where every loop has a cap, runs over data or waits for a person.</summary>
    public static UnboundedRounds? Of(CallSite call, ReadScope scope)
    {
        var code = (IOperation)call.Shown;
        for (var outer = code.Parent; outer is not null; code = outer, outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }

            if (outer is ILoopOperation loop and not IForEachLoopOperation && RoleOf(loop, call) is { } role && IsUnbounded(loop, role, call.Shown, scope))
            {
                return new(LoopKind.While, role == LoopRole.Retry, loop.Syntax.GetFirstToken().GetLocation());
            }
        }

        return Recursion(call.Shown, code, scope);
    }

    private static LoopRole? RoleOf(ILoopOperation loop, CallSite call)
    {
        var place = SourcePlaces.Of(loop.Syntax.GetFirstToken().GetLocation());
        return call.Loops.FirstOrDefault(l => l.Place == place)?.Role;
    }

    private static bool IsUnbounded(ILoopOperation loop, LoopRole role, IOperation shown, ReadScope scope)
    {
        if (role is LoopRole.Interactive or LoopRole.Batch || LoopBound.Of(loop, scope) is not null)
        {
            return false;
        }

        var answer = new AnswerFlow(shown, loop);
        var condition = LoopBound.Condition(loop);
        var goesOn = condition is null || IsCancellation(condition) || answer.Reaches(condition);
        return goesOn && (role == LoopRole.Retry || LoopBound.Exits(loop).Any(answer.Reaches));
    }

    private static bool IsCancellation(IOperation condition) =>
        condition.DescendantsAndSelf().Any(static o => o is IPropertyReferenceOperation { Property: { Name: "IsCancellationRequested" } }) &&
        condition.DescendantsAndSelf().All(static o => o is IUnaryOperation or IMemberReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation or IInstanceReferenceOperation);

    /// <summary>Whether no other call stands before this one: a recursion is reported once.</summary>
    private static bool IsFirst(IInvocationOperation shown, IOperation code, ReadScope scope) => !code.Descendants().OfType<IInvocationOperation>()
        .Any(other => other != shown && other.Syntax.SpanStart < shown.Syntax.SpanStart && !other.Syntax.Span.Contains(shown.Syntax.Span) && Spends(other, scope));

    private static bool Spends(IInvocationOperation invocation, ReadScope scope) =>
        scope.Sdks.TryFindCall(invocation.TargetMethod, out _, out _) ||
        (invocation.TargetMethod is { DeclaringSyntaxReferences.IsEmpty: false, IsAbstract: false, IsVirtual: false } helper &&
            scope.Bodies.BodyOf(helper.OriginalDefinition, scope.CancellationToken) is { } body &&
            body.Descendants().Any(o => o is IInvocationOperation inner && scope.Sdks.TryFindCall(inner.TargetMethod, out _, out _)));

    /// <summary>A method that calls itself because of what the model said or because the call failed, and hands no count on.</summary>
    private static UnboundedRounds? Recursion(IInvocationOperation shown, IOperation body, ReadScope scope)
    {
        if (shown.SemanticModel?.GetEnclosingSymbol(shown.Syntax.SpanStart, scope.CancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            return null;
        }

        AnswerFlow? answer = null;
        foreach (var again in body.Descendants().OfType<IInvocationOperation>())
        {
            if (again == shown || !SymbolEqualityComparer.Default.Equals(again.TargetMethod.OriginalDefinition, method.OriginalDefinition) || HandsCountOn(again) || !IsFirst(shown, body, scope))
            {
                continue;
            }

            answer ??= new AnswerFlow(shown, body);
            for (var outer = again.Parent; outer is not (null or ILoopOperation or IAnonymousFunctionOperation); outer = outer.Parent)
            {
                if (outer is ICatchClauseOperation || (outer is IConditionalOperation branch && answer.Reaches(branch.Condition)) || (outer is ISwitchOperation choice && answer.Reaches(choice.Value)))
                {
                    return new(LoopKind.Recursion, outer is ICatchClauseOperation, CallReader.NameLocation(shown));
                }
            }
        }

        return null;
    }

    /// <summary>A number that changes from call to call counts the depth; so does text that gets shorter, which only the run knows.</summary>
    private static bool HandsCountOn(IInvocationOperation again) => again.Arguments.Any(static a =>
        a.Value.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_Boolean } && Origin.Unwrap(a.Value) is not IParameterReferenceOperation &&
        a.ArgumentKind != ArgumentKind.DefaultValue);
}
