using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>Texts of which one is sent: the branches of <c>?:</c>, <c>??</c> and <c>switch</c>, and the assignments to one variable, joined as a range.</summary>
internal static class TextBranches
{
    /// <summary>The range over the branches of an expression; <see langword="null"/> when it does not branch.</summary>
    public static TokenRange? Of(IOperation operation, ReadScope scope, int depth)
    {
        if (!scope.Step())
        {
            return null;
        }

        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Join(
                    operation,
                    [
                        Branch(conditional.WhenTrue, TextBounds.WhereCondition(conditional.Condition, true, conditional.WhenTrue, scope), scope, depth),
                        Branch(whenFalse, TextBounds.WhereCondition(conditional.Condition, false, whenFalse, scope), scope, depth),
                    ]);
            case ICoalesceOperation coalesce:
                return Join(operation, [Branch(coalesce.Value, null, scope, depth), Branch(coalesce.WhenNull, null, scope, depth)]);
            case ISwitchExpressionOperation { Arms: { Length: > 0 } arms }:
                return Join(operation, [.. arms.Where(static arm => Origin.Unwrap(arm.Value) is not IThrowOperation).Select(arm => Branch(arm.Value, null, scope, depth))]);
            default:
                return null;
        }
    }

    /// <summary>The range over everything a local variable is assigned; <see langword="null"/> where that cannot be said.</summary>
    public static TokenRange? OfVariable(IOperation operation, int mostWrites, ReadScope scope, int depth)
    {
        if (!scope.Step() || Origin.Unwrap(operation) is not ILocalReferenceOperation { Local: var local })
        {
            return null;
        }

        var writes = scope.Bodies.FactsAround(operation).WritesTo(local);
        if (writes.Count < 2 || writes.Count > mostWrites || writes.Any(write => write.Value is null || Uses(write.Value, local)))
        {
            return null;
        }

        // A first `""` or `null` that every path overwrites cannot be told from one that stays: it widens the range at its low end.
        return Join(operation, [.. writes.Select(write => Branch(write.Value!, null, scope, depth))]);
    }

    private static bool Uses(IOperation value, ILocalSymbol local) =>
        value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private static TokenRange Branch(IOperation branch, long? most, ReadScope scope, int depth)
    {
        if (most is { } characters)
        {
            return HoleEstimate.OfCharacters(characters, scope, HoleEstimate.NameOf(branch));
        }

        if (branch.ConstantValue is { HasValue: true, Value: null } || Origin.Unwrap(branch) is IThrowOperation)
        {
            return TokenRange.Zero;
        }

        var parts = new List<TextPart>();
        TextParts.Append(branch, parts, scope, depth + 1);
        return TextPart.TokensOf(parts, scope);
    }

    private static TokenRange? Join(IOperation operation, IReadOnlyList<TokenRange> branches)
    {
        if (branches.Count == 0)
        {
            return null;
        }

        var range = branches.Aggregate(static (a, b) => a.Or(b));
        return range.Cause is null && range.Low != range.High ? range with { Cause = $"'{HoleEstimate.NameOf(operation)}'" } : range;
    }
}
