using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Calls;

/// <summary>Reads the loops around an operation within its own member, outermost first.</summary>
internal static class LoopReader
{
    // Combinators that run their lambda once per item. Deferred ones count too: an un-enumerated query is rare and free.
    private static readonly HashSet<string> PerItem = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "ToDictionary", "GroupBy", "OrderBy", "OrderByDescending", "Aggregate", "Any", "All", "First", "FirstOrDefault",
        "SelectAwait", "WhereAwait", "ForEach", "ForEachAsync", "ForAll", "For", "ForAsync", "ConvertAll",
    };

    /// <summary>Helpers and local functions followed one behind another.</summary>
    private const int MaxHops = 3;

    /// <summary>
    /// Loops around an operation, up to its member's body; with those of a helper that runs the lambda it stands in (<c>Retry.Run(() => …)</c>)
    /// and those around the calls of its local function.
    /// </summary>
    public static IReadOnlyList<LoopContext> Around(IOperation operation, ReadScope scope) => Around(operation, scope, 0);

    private static IReadOnlyList<LoopContext> Around(IOperation operation, ReadScope scope, int hops)
    {
        // Innermost first, then turned.
        List<LoopContext>? loops = null;
        var inner = operation;
        for (var outer = operation.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (Of(outer, inner, operation, scope) is { } loop)
            {
                (loops ??= []).Add(loop);
            }
            else if (outer is IAnonymousFunctionOperation && KeptFunction.Is(outer))
            {
                break;
            }
            else if (hops < MaxHops && outer is IAnonymousFunctionOperation lambda && InRunner(lambda, scope, hops) is { Count: > 0 } run)
            {
                (loops ??= []).AddRange(run.Reverse());
            }
            else if (hops < MaxHops && outer is ILocalFunctionOperation local && AroundCallsOf(local, scope, hops) is { } calls)
            {
                // What stands around the declaration of a local function does not repeat it: its calls do.
                (loops ??= []).AddRange(calls.Reverse());
                break;
            }
        }

        if (loops is null)
        {
            return [];
        }

        loops.Reverse();
        return loops;
    }

    /// <summary>The loops in which a helper of this compilation runs the lambda that it is given.</summary>
    internal static IReadOnlyList<LoopContext>? InRunner(IAnonymousFunctionOperation lambda, ReadScope scope, int hops = 0)
    {
        var holder = lambda.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        if (holder is not IArgumentOperation { Parameter: { } given, Parent: IInvocationOperation { TargetMethod: var helper } } ||
            helper.IsVirtual || helper.IsAbstract || !scope.Bodies.Declares(helper) || scope.Bodies.BodyOf(helper.OriginalDefinition, scope.CancellationToken) is not { } body)
        {
            return null;
        }

        return body.Descendants().OfType<IInvocationOperation>()
            .Where(run => run is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IParameterReferenceOperation { Parameter: var called } } && called.Ordinal == given.Ordinal && scope.Step())
            .Select(run => Around(run, scope, hops + 1))
            .FirstOrDefault(static loops => loops.Count > 0);
    }

    /// <summary>The loops around the first call of a local function that stands in one; <see langword="null"/> when none does.</summary>
    private static IReadOnlyList<LoopContext>? AroundCallsOf(ILocalFunctionOperation local, ReadScope scope, int hops)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, local.Symbol) && !local.Syntax.Span.Contains(call.Syntax.Span) && scope.Step())
            .Select(call => Around(call, scope, hops + 1))
            .FirstOrDefault(static loops => loops.Count > 0);
    }

    /// <summary>The loop that <paramref name="outer"/> is around <paramref name="inner"/>; <see langword="null"/> when it is none.</summary>
    internal static LoopContext? Of(IOperation outer, IOperation inner, IOperation operation, ReadScope scope) => outer switch
    {
        ILoopOperation once when !EnclosingLoops.Repeats(once, inner) => null,
        IForEachLoopOperation loop => Make(LoopKind.ForEach, loop, SymbolOf(loop.Collection), LoopSize.OfCollection(loop.Collection, scope), operation, scope),
        IForLoopOperation loop => Make(LoopKind.For, loop, ForSymbol(loop), LoopSize.OfFor(loop, scope), operation, scope),
        IWhileLoopOperation loop => Make(LoopKind.While, loop, WhileSymbol(loop), LoopSize.OfWhile(loop, scope), operation, scope),
        IAnonymousFunctionOperation or IMethodReferenceOperation or ILocalReferenceOperation when Combinator(outer) is { } call => Make(LoopKind.Linq, call, LinqSymbol(call), LinqSize(call, scope), operation, scope),
        _ => null,
    };

    /// <summary>What the source calls a collection; wrappers such as <c>ToList()</c> and <c>Chunk(n)</c> peeled off.</summary>
    internal static string NameOf(IOperation collection) => SymbolOf(collection);

    private static LoopContext Make(LoopKind kind, IOperation loop, string symbol, LoopSize size, IOperation operation, ReadScope scope)
    {
        var role = LoopRoles.Of(kind, loop, operation, scope);
        var (count, most) = (size.Count, size.AtMost);
        if (role is not (LoopRole.Batch or LoopRole.Other))
        {
            // Attempts and rounds end early: the bound of such a loop is a limit, not a count.
            (count, most) = (null, count ?? most);
        }

        var from = count is null ? Provenance.Unbounded : Provenance.Exact;
        if (count is null && scope.Options.ExpectedIterations is { } expected)
        {
            (count, from) = (most is { } bound ? Math.Min(expected, bound) : expected, Provenance.Configured);
        }

        return new(kind, role, symbol, count, from, SourcePlaces.Of(loop.Syntax.GetFirstToken().GetLocation()))
        {
            AtMost = most,
            ItemsPerRound = size.ItemsPerRound,
            Parameter = size.Parameter is { } parameter && IsOfFunctionAround(parameter, loop) ? parameter.Ordinal : null,
            EndsEarly = EndsEarly(loop),
        };
    }

    private static bool EndsEarly(IOperation loop) => loop is IInvocationOperation call
        ? call.TargetMethod.Name is "First" or "FirstOrDefault" or "Any" or "All"
        : loop is ILoopOperation { Body: var body, ExitLabel: var exit } && body.Descendants().Any(o =>
            (o is IReturnOperation || (o is IBranchOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(target, exit))) && !IsInFunction(o, loop));

    // A lambda or local function may loop over a parameter of the method around it.
    private static bool IsOfFunctionAround(IParameterSymbol parameter, IOperation loop)
    {
        for (var outer = loop.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILocalFunctionOperation function)
            {
                return SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.ContainingSymbol);
            }
        }

        return parameter.ContainingSymbol is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) };
    }

    private static bool IsInFunction(IOperation operation, IOperation within)
    {
        for (var outer = operation.Parent; outer is not null && outer != within; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The LINQ or parallel call that runs a lambda once per item.</summary>
    private static IInvocationOperation? Combinator(IOperation function)
    {
        var holder = function.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } call } && PerItem.Contains(method.Name) && IsSequenceType(method.ContainingType) ? call : null;
    }

    private static bool IsSequenceType(INamedTypeSymbol type) =>
        type.Name is "Enumerable" or "ParallelEnumerable" or "Queryable" or "AsyncEnumerable" or "AsyncEnumerableEx" or "Parallel" or "List" or "Array" &&
        type.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal);

    private static IOperation? Sequence(IInvocationOperation call) =>
        call.Instance ?? call.Arguments.Select(static a => a.Value).FirstOrDefault(static v => Origin.Unwrap(v) is not (IAnonymousFunctionOperation or IMethodReferenceOperation));

    private static string LinqSymbol(IInvocationOperation call) =>
        CountedTo(call) is { } bound ? BoundName(bound)
        : Sequence(call) is { } sequence ? SymbolOf(sequence)
        : call.TargetMethod.Name;

    private static LoopSize LinqSize(IInvocationOperation call, ReadScope scope) =>
        CountedTo(call) is { } bound ? LoopSize.Constant(call.Arguments[0].Value, scope) == 0 ? LoopSize.OfNumber(bound, scope) : LoopSize.Unknown
        : Sequence(call) is { } sequence ? LoopSize.OfCollection(sequence, scope)
        : LoopSize.Unknown;

    /// <summary>The second number of <c>Parallel.For(0, n, …)</c>, which has no sequence.</summary>
    private static IOperation? CountedTo(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "For" or "ForAsync", ContainingType.Name: "Parallel" }, Arguments: [_, { Value: var bound }, ..] } ? bound : null;

    private static string SymbolOf(IOperation collection)
    {
        var operation = Origin.Unwrap(collection);
        while (operation is IInvocationOperation { TargetMethod: var method } call && (method.IsExtensionMethod || method.Name is "ToList" or "ToArray" or "ReadAllAsync" or "GetConsumingEnumerable") && CallArguments.ReceiverOf(call) is { } receiver)
        {
            operation = Origin.Unwrap(receiver);
        }

        return HoleEstimate.NameOf(operation);
    }

    private static string ForSymbol(IForLoopOperation loop) =>
        loop.Condition is IBinaryOperation { RightOperand: var bound } ? BoundName(bound)
        : loop.Condition is { } condition ? HoleEstimate.NameOf(condition)
        : "for";

    private static string BoundName(IOperation bound) => LoopSize.SizedBy(bound) is { } collection ? SymbolOf(collection) : HoleEstimate.NameOf(bound);

    /// <summary>The queue that a loop empties, else what it asks before each round.</summary>
    private static string WhileSymbol(IWhileLoopOperation loop) =>
        loop.Descendants().FirstOrDefault(LoopRoles.TakesNext) is IInvocationOperation taken && CallArguments.ReceiverOf(taken) is { } queue ? HoleEstimate.NameOf(queue)
        : loop.Condition is { } condition ? HoleEstimate.NameOf(condition)
        : "while";
}
