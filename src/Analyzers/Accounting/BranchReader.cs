using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Reads the choices that decide whether an operation runs. How many loops are outside a choice is for the caller to say.</summary>
internal static class BranchReader
{
    /// <summary>The choice that <paramref name="outer"/> makes about <paramref name="inner"/>; <see langword="null"/> when it makes none.</summary>
    public static BranchContext? Of(IOperation outer, IOperation inner)
    {
        switch (outer)
        {
            case IConditionalOperation choice when choice.Condition != inner:
                return new(IdOf(choice), choice.WhenTrue == inner ? 0 : 1, 2, 0);
            case ISwitchCaseOperation { Parent: ISwitchOperation choice } section:
                return new(IdOf(choice), choice.Cases.IndexOf(section), choice.Cases.Length + (HasDefault(choice) ? 0 : 1), 0);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when arm.Value == inner:
                return new(IdOf(choice), choice.Arms.IndexOf(arm), choice.Arms.Length, 0);
            case ICoalesceOperation choice when choice.WhenNull == inner:
                return new(IdOf(choice), 1, 2, 0);
            case ICoalesceAssignmentOperation choice when choice.Value == inner:
                return new(IdOf(choice), 1, 2, 0);
            case IConditionalAccessOperation choice when choice.WhenNotNull == inner:
                return new(IdOf(choice), 0, 2, 0);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } choice when choice.RightOperand == inner:
                return new(IdOf(choice), 1, 2, 0);
            case ICatchClauseOperation { Parent: ITryOperation attempt } handler:
                return new(IdOf(attempt), attempt.Catches.IndexOf(handler), attempt.Catches.Length + 1, 0, OnFailure: true);
            default:
                return null;
        }
    }

    /// <summary>Choices of earlier statements of a block to leave it, innermost first: what follows them is their other alternative.</summary>
    public static IEnumerable<BranchContext> Before(IBlockOperation block, IOperation statement)
    {
        var found = new List<BranchContext>();
        foreach (var earlier in block.Operations)
        {
            if (earlier == statement)
            {
                break;
            }

            if (Leaving(earlier) is { } choice)
            {
                found.Add(choice);
            }
        }

        found.Reverse();
        return found;
    }

    private static BranchContext? Leaving(IOperation statement)
    {
        if (statement is IConditionalOperation choice)
        {
            if (Leaves(choice.WhenTrue))
            {
                return new(IdOf(choice), 1, 2, 0);
            }

            if (choice.WhenFalse is { } otherwise && Leaves(otherwise))
            {
                return new(IdOf(choice), 0, 2, 0);
            }
        }

        // Somewhere in it: what follows may not run, but neither is it an alternative to what is in it.
        return statement is IConditionalOperation or ILoopOperation or ISwitchOperation or ITryOperation or IUsingOperation or ILockOperation or IBlockOperation && statement.Descendants().Any(o => LeavesFrom(o, statement))
            ? new(IdOf(statement) + 1, 0, 2, 0)
            : null;
    }

    /// <summary>Whether a statement ends in leaving what is around it. A throw does not count: a request that fails is no request to reckon with.</summary>
    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } => true,
        IBranchOperation => true,
        _ => false,
    };

    private static bool LeavesFrom(IOperation operation, IOperation statement)
    {
        var leaves = operation switch
        {
            IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } => true,
            IBranchOperation branch => !Targets(statement, branch.Target),
            _ => false,
        };
        if (!leaves)
        {
            return false;
        }

        for (var outer = operation.Parent; outer is not null && outer != statement; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a jump stays within a statement.</summary>
    private static bool Targets(IOperation statement, ILabelSymbol target) => statement.DescendantsAndSelf().Any(o => o switch
    {
        ILoopOperation loop => SymbolEqualityComparer.Default.Equals(loop.ExitLabel, target) || SymbolEqualityComparer.Default.Equals(loop.ContinueLabel, target),
        ISwitchOperation choice => SymbolEqualityComparer.Default.Equals(choice.ExitLabel, target),
        ILabeledOperation label => SymbolEqualityComparer.Default.Equals(label.Label, target),
        _ => false,
    });

    private static bool HasDefault(ISwitchOperation choice) => choice.Cases.Any(static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default));

    // Even, so that an odd one is left for what follows it.
    private static long IdOf(IOperation operation) => (long)operation.Syntax.SpanStart * 2;
}
