using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Reads what a round appends to a conversation that the next round sends again.</summary>
internal static class HistoryReader
{
    /// <summary>The growth of a call's prompt; <see langword="null"/> when no loop around it lets it grow.</summary>
    /// <param name="call">The call.</param>
    /// <param name="loops">Loops around it, outermost first.</param>
    /// <param name="scope">What may be read.</param>
    public static HistoryGrowth? Of(CallSite call, IReadOnlyList<LoopContext> loops, ReadScope scope)
    {
        if (loops.Count == 0 || GrowingHistory.Of(call with { Loops = loops }, scope) is not { Role: not null } history)
        {
            return null;
        }

        for (var outer = call.Shown.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation loop && IndexOf(loop, loops) is >= 0 and var index && !IsDeclaredIn(history.List, loop))
            {
                var changes = new ListChanges(scope);
                changes.Read(loop, history.List);
                if (changes.Additions.Count > 0 || history.IsSession)
                {
                    return Growth(call, loop, index, history, changes.Additions, scope);
                }
            }
        }

        return null;
    }

    private static HistoryGrowth Growth(CallSite call, ILoopOperation loop, int index, GrowingHistory history, List<IOperation> additions, ReadScope scope)
    {
        var name = $"{history.List.Name} in a round";
        if (history.IsSession)
        {
            return new(index, HoleEstimate.OfText(scope, name), KeepsAnswer: true);
        }

        var answer = new AnswerFlow(call.Shown, loop);
        var asked = additions.Where(addition => !(addition is IInvocationOperation add ? add.Arguments.Any(a => answer.Reaches(a.Value)) : answer.Reaches(addition))).ToList();
        return new(
            index,
            asked.Select(_ => HoleEstimate.OfText(scope, name)).Aggregate(TokenRange.Zero, static (sum, more) => sum.Plus(more)),
            KeepsAnswer: asked.Count < additions.Count);
    }

    private static int IndexOf(ILoopOperation loop, IReadOnlyList<LoopContext> loops)
    {
        var place = SourcePlaces.Of(loop.Syntax.GetFirstToken().GetLocation());
        return loops.ToList().FindIndex(context => context.Place == place);
    }

    private static bool IsDeclaredIn(ISymbol list, ILoopOperation loop) =>
        list.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(r.Span));
}
