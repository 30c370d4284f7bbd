using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Whether what a round of a loop asks depends on what earlier rounds were answered: such rounds can be neither batched nor kept.</summary>
internal static class DependentRounds
{
    /// <summary>Whether an answer flows into the next question, a conversation grows, or an agent's session goes through all rounds.</summary>
    public static bool Are(CallSite call, ReadScope scope) =>
        EnclosingLoops.Around(call.Shown).Any(loop => GoesThrough(loop, call, scope) || AnswersItself(loop, call)) || GrowingHistory.Of(call, scope) is not null;

    private static bool AnswersItself(ILoopOperation loop, CallSite call)
    {
        var answer = new AnswerFlow(call.Shown, loop);
        return call.Shown.Arguments.Any(a => answer.Reaches(a.Value));
    }

    private static bool GoesThrough(ILoopOperation loop, CallSite call, ReadScope scope) =>
        new SentLists(scope).Of(call.Shown).Any(sent => SentLists.IsSession(sent.Use.Type, scope) && !sent.Variable.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(r.Span)));
}
