using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>A conversation that a call sends whole and that grows from round to round, or from call to call, with nothing that bounds it.</summary>
/// <param name="List">The variable that holds it.</param>
/// <param name="Role">Role of the loop it grows in; <see langword="null"/> where it grows from call to call of its member.</param>
/// <param name="IsSession">Whether it is an agent's session, which adds each turn by itself.</param>
/// <param name="Bound">The cap on the loop's rounds; <see langword="null"/> when nothing caps them.</param>
internal sealed record GrowingHistory(ISymbol List, LoopRole? Role, bool IsSession, LoopBound? Bound)
{
    // Reducers and compaction strategies of Microsoft.Extensions.AI, Semantic Kernel and Agent Framework: where one is used, sessions are taken to be bounded.
    private static readonly string[] Reducers =
    [
        "UseChatReducer", "MessageCountingChatReducer", "SummarizingChatReducer", "ChatHistoryTruncationReducer", "ChatHistorySummarizationReducer", "CompactionProvider",
        "TruncationCompactionStrategy", "SlidingWindowCompactionStrategy", "SummarizationCompactionStrategy", "ContextWindowCompactionStrategy", "ToolResultCompactionStrategy",
    ];

    /// <summary>The history that grows; <see langword="null"/> when none does, or something may bound it.</summary>
    public static GrowingHistory? Of(CallSite call, ReadScope scope)
    {
        if (call.Layers.Any(static l => l.Kind == "reducer") || new SentLists(scope).Of(call.Shown) is not { Count: > 0 } sent)
        {
            return null;
        }

        var at = call.Loops.Count;
        for (var outer = call.Shown.Parent; outer is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); outer = outer.Parent)
        {
            if (outer is ILoopOperation loop && call.Loops.LastOrDefault(l => l.Place == SourcePlaces.Of(loop.Syntax.GetFirstToken().GetLocation())) is { } context && InLoop(loop, context, sent, scope) is { } found)
            {
                return found;
            }
        }

        return call.Via is null && at == 0 ? FromCallToCall(call, sent, scope) : null;
    }

    private static GrowingHistory? InLoop(ILoopOperation loop, LoopContext context, IReadOnlyList<(ISymbol Variable, IOperation Use)> sent, ReadScope scope)
    {
        foreach (var (list, use) in sent)
        {
            if (list.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(r.Span)))
            {
                continue;
            }

            var changes = new ListChanges(scope);
            changes.Read(loop, list);
            var isSession = SentLists.IsSession(use.Type, scope);
            if (changes.IsBounded || (isSession ? IsReduced(scope) : changes.Additions.Count == 0))
            {
                continue;
            }

            return new(list, context.Role, isSession, loop is IForEachLoopOperation ? null : LoopBound.Of(loop, scope));
        }

        return null;
    }

    /// <summary>A field that gets the question and the answer each time its member runs, in a type that never takes anything out.</summary>
    private static GrowingHistory? FromCallToCall(CallSite call, IReadOnlyList<(ISymbol Variable, IOperation Use)> sent, ReadScope scope)
    {
        foreach (var (list, use) in sent)
        {
            if (list is not (IFieldSymbol or IPropertySymbol) || !scope.Bodies.Declares(list) || SentLists.IsSession(use.Type, scope) ||
                use is IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation) } || Root(call.Shown) is not { } body)
            {
                continue;
            }

            var changes = new ListChanges(scope);
            changes.Read(body, list);
            if (!changes.IsBounded && changes.Additions.Exists(a => a.Syntax.SpanStart < call.Shown.Syntax.SpanStart) && changes.Additions.Exists(a => a.Syntax.SpanStart > call.Shown.Syntax.Span.End) &&
                !IsBoundedElsewhere(list, scope))
            {
                return new(list, null, false, null);
            }
        }

        return null;
    }

    private static bool IsBoundedElsewhere(ISymbol list, ReadScope scope)
    {
        foreach (var method in list.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(static m => m.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            if (scope.Bodies.BodyOf(method, scope.CancellationToken) is { } body)
            {
                var changes = new ListChanges(scope);
                changes.Read(body, list);
                if (changes.IsBounded)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsReduced(ReadScope scope) => Array.Exists(Reducers, name => scope.Bodies.Uses(name, scope.CancellationToken).Any());

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
