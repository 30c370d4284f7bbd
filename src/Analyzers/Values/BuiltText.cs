using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>Texts that are put together piece by piece: a <c>StringBuilder</c>, and a variable that is added to with <c>+=</c>. A piece of a branch may be absent, one of a loop comes any number of times.</summary>
internal static class BuiltText
{
    private static readonly string[] Adding = ["Append", "AppendLine", "AppendFormat"];

    // These change nothing of the text, or ask it.
    private static readonly string[] Asking = ["ToString", "EnsureCapacity", "Equals"];

    /// <summary>Appends what a builder holds where <paramref name="use"/> asks for its text; <see langword="false"/> where that cannot be said.</summary>
    public static bool AppendBuilder(IOperation builder, IOperation use, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (!scope.Step() || depth > ReadScope.MaxDepth)
        {
            return false;
        }

        var chained = Chain(builder, out var root);
        IReadOnlyList<IInvocationOperation> before = [];
        if (root is ILocalReferenceOperation { Local: var local })
        {
            var facts = scope.Bodies.FactsAround(use);
            var calls = facts.CallsOn(local).SelectMany(static c => Onward(c)).Where(c => !chained.Contains(c)).ToList();
            if (facts.WritesTo(local) is not [{ Value: { } made }] || Origin.Unwrap(made) is not IObjectCreationOperation || IsHandedOn(local, use) || calls.Exists(c => ComesRoundAgain(c, use)))
            {
                return false;
            }

            root = Origin.Unwrap(made);
            before = [.. calls.Where(c => c.Syntax.Span.End <= use.Syntax.Span.End)];
        }

        if (root is not IObjectCreationOperation { Type.Name: "StringBuilder" } creation || before.Concat(chained).Any(static c => !Adding.Contains(c.TargetMethod.Name) && !Asking.Contains(c.TargetMethod.Name)))
        {
            return false;
        }

        foreach (var start in creation.Arguments.Where(static a => a.Parameter?.Name == "value"))
        {
            TextParts.Append(start.Value, parts, scope, depth + 1);
        }

        foreach (var call in before.Concat(chained).Where(static c => !Asking.Contains(c.TargetMethod.Name)))
        {
            AppendPiece(call, use, parts, scope, into => TextParts.AppendAdded(call, into, scope, depth + 1));
        }

        return true;
    }

    /// <summary>Appends what a variable holds that is added to; <see langword="false"/> where it is none, or that cannot be said.</summary>
    public static bool AppendSum(IOperation use, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (!scope.Step() || depth > ReadScope.MaxDepth || Origin.Unwrap(use) is not ILocalReferenceOperation { Local: var local } || local.Type.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        var writes = scope.Bodies.FactsAround(use).WritesTo(local);
        return writes is [{ Value: { } start }, { Added: not null }, ..] && AppendSum(use, local, start, writes, parts, scope, depth);
    }

    private static bool AppendSum(IOperation use, ILocalSymbol local, IOperation start, IReadOnlyList<Write> writes, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (writes.Skip(1).Any(w => w.Added is null || ComesRoundAgain(w.Added, use) || Mentions(w.Added, local)))
        {
            return false;
        }

        TextParts.Append(start, parts, scope, depth + 1);
        foreach (var added in writes.Skip(1).Select(static w => w.Added!).Where(a => a.Syntax.SpanStart < use.Syntax.SpanStart))
        {
            AppendPiece(added, use, parts, scope, into => TextParts.Append(added, into, scope, depth + 1));
        }

        return true;
    }

    private static void AppendPiece(IOperation piece, IOperation use, List<TextPart> parts, ReadScope scope, Action<List<TextPart>> read)
    {
        var (mayBeAbsent, repeats) = Between(piece, use);
        if (!mayBeAbsent)
        {
            read(parts);
            return;
        }

        var own = new List<TextPart>();
        read(own);
        var once = TextPart.TokensOf(own, scope);

        // As for calls: a loop of unknown length counts one round.
        parts.Add(TextPart.Estimated(piece, repeats
            ? new TokenRange(0, once.Expected, null, Provenance.Assumed, $"'{HoleEstimate.NameOf(piece)}' in a loop")
            : once with { Low = 0, Cause = once.Cause ?? $"'{HoleEstimate.NameOf(piece)}' in a branch" }));
    }

    /// <summary>What stands around a piece and not around the use.</summary>
    private static (bool MayBeAbsent, bool Repeats) Between(IOperation piece, IOperation use)
    {
        var (absent, repeats) = (false, false);
        for (var outer = piece.Parent; outer is not null && !outer.Syntax.Span.Contains(use.Syntax.Span); outer = outer.Parent)
        {
            repeats |= outer is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation;
            absent |= outer is IConditionalOperation or ISwitchCaseOperation or ICatchClauseOperation or ISwitchExpressionArmOperation or IConditionalAccessOperation;
        }

        return (absent || repeats, repeats);
    }

    /// <summary>Whether a loop around both brings a later piece before the use again.</summary>
    private static bool ComesRoundAgain(IOperation piece, IOperation use)
    {
        for (var outer = use.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation or IAnonymousFunctionOperation && outer.Syntax.Span.Contains(piece.Syntax.Span) && piece.Syntax.SpanStart > use.Syntax.SpanStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The calls made one on the result of another, in order, and what the first is made on.</summary>
    private static List<IInvocationOperation> Chain(IOperation builder, out IOperation root)
    {
        var calls = new List<IInvocationOperation>();
        root = Origin.Unwrap(builder);
        while (root is IInvocationOperation { Instance: { } instance, TargetMethod.ContainingType.Name: "StringBuilder" } call)
        {
            calls.Insert(0, call);
            root = Origin.Unwrap(instance);
        }

        return calls;
    }

    private static IEnumerable<IInvocationOperation> Onward(IInvocationOperation first)
    {
        for (var call = first; call is not null; call = call.Parent as IInvocationOperation is { TargetMethod.ContainingType.Name: "StringBuilder" } next && next.Instance == call ? next : null)
        {
            yield return call;
        }
    }

    /// <summary>Whether a builder goes to code that may add to it.</summary>
    private static bool IsHandedOn(ILocalSymbol local, IOperation use)
    {
        var top = use;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        return top.Descendants().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) &&
            reference.Parent is IArgumentOperation { Parent: not IInterpolationOperation } or IAssignmentOperation or IReturnOperation or IVariableInitializerOperation);
    }

    private static bool Mentions(IOperation value, ILocalSymbol local) =>
        value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));
}
