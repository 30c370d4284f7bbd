using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Calls;

/// <summary>Says what a loop around a call is for. Of 108 looped call sites in real code 41 % waited for a person, so that is asked first.</summary>
internal static class LoopRoles
{
    /// <summary>Helpers followed one behind another.</summary>
    private const int MaxHops = 2;

    private static readonly string[] Attempts = ["attempt", "repair", "retries", "retry", "tries"];

    /// <summary>The role of a loop around an operation.</summary>
    public static LoopRole Of(LoopKind kind, IOperation loop, IOperation operation, ReadScope scope)
    {
        if (kind == LoopKind.Linq)
        {
            return LoopRole.Batch;
        }

        var body = loop.Descendants().ToList();
        if (kind is LoopKind.While or LoopKind.For && (body.Exists(ReadsPerson) || body.Exists(o => ReadsPersonInHelper(o, scope))))
        {
            return LoopRole.Interactive;
        }

        if (kind is LoopKind.While or LoopKind.For && body.Exists(o => ShowsTools(o, scope)))
        {
            return LoopRole.Agent;
        }

        return kind switch
        {
            LoopKind.ForEach => IsFallback(loop, operation) ? LoopRole.Retry : LoopRole.Batch,
            LoopKind.For when IndexesData((IForLoopOperation)loop, body) => LoopRole.Batch,
            LoopKind.While when body.Exists(TakesNext) => LoopRole.Batch,
            _ when RunsOnce(loop) => LoopRole.Other,
            _ when IsRetry(loop, operation) || CountsAttempts(loop, body) => LoopRole.Retry,
            _ => LoopRole.Other,
        };
    }

    /// <summary>The role of a method that calls itself: a conversation, tool rounds, or something else.</summary>
    /// <param name="body">The method's body.</param>
    /// <param name="scope">What may be read.</param>
    public static LoopRole OfRecursion(IOperation body, ReadScope scope) =>
        body.Descendants().Any(ReadsPerson) ? LoopRole.Interactive
        : body.Descendants().Any(o => ShowsTools(o, scope)) ? LoopRole.Agent
        : LoopRole.Other;

    /// <summary>A helper that gives text and gets it from a person: <c>message = ReadInput();</c>, <c>while (TryRead(out var message))</c>. It may ask another one.</summary>
    private static bool ReadsPersonInHelper(IOperation operation, ReadScope scope, int hops = 0) =>
        operation is IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } helper } &&
        (GivesText(helper.ReturnType) || helper.Parameters.Any(static p => p.RefKind == RefKind.Out && GivesText(p.Type))) && scope.Bodies.Declares(helper) && scope.Step() &&
        scope.Bodies.BodyOf(helper.OriginalDefinition, scope.CancellationToken)?.Descendants().Any(o => ReadsPerson(o) || (hops < MaxHops && ReadsPersonInHelper(o, scope, hops + 1))) == true;

    private static bool GivesText(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char || (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_String }] });

    private static bool ReadsPerson(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method } && method.ContainingType is { } type &&
        ((type is { Name: "Console", ContainingNamespace.Name: "System" } && method.Name is "ReadLine" or "ReadKey" or "Read") ||
         (type.Name is "AnsiConsole" or "AnsiConsoleExtensions" && method.Name is "Ask" or "Prompt" or "Confirm" or "PromptAsync" or "AskAsync") ||
         (type is { Name: "TextReader", ContainingNamespace.Name: "IO" } && method.Name is "ReadLine" or "ReadLineAsync" &&
          operation is IInvocationOperation { Instance: IPropertyReferenceOperation { Property: { Name: "In", ContainingType.Name: "Console" } } }));

    /// <summary>
    /// The loop goes round again after a failure, of the call or of reading its answer, which a <c>try</c> of the loop swallows or a wait follows; success leaves the loop.
    /// </summary>
    private static bool IsRetry(IOperation loop, IOperation operation)
    {
        var attempts = loop.Descendants().OfType<ITryOperation>().Where(t => EnclosingLoops.Innermost(t) == loop && t.Catches.Any(static c => !EndsInThrow(c))).ToList();
        return EnclosingLoops.Innermost(operation) == loop && (attempts.Count > 0 || loop.Descendants().Any(o => IsWait(o) && EnclosingLoops.Innermost(o) == loop && o.Syntax.SpanStart > operation.Syntax.SpanStart)) && loop.Descendants().Any(o =>
            o is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break } && o.Syntax.Span.End > operation.Syntax.Span.Start && !attempts.Exists(t => t.Catches.Any(c => c.Syntax.Span.Contains(o.Syntax.Span))));
    }

    /// <summary>One model or provider after the other, until one answers: the <c>try</c> around the call ends by leaving the loop, and a failure goes on to the next.</summary>
    private static bool IsFallback(IOperation loop, IOperation operation) => loop.Descendants().OfType<ITryOperation>().Any(attempt =>
        EnclosingLoops.Innermost(attempt) == loop && attempt.Body.Syntax.Span.Contains(operation.Syntax.Span) && attempt.Catches.Any(static c => !EndsInThrow(c)) && Leaves(attempt.Body.Operations.LastOrDefault()));

    /// <summary>A loop whose body ends by leaving it never gets to a second round, whatever it counts.</summary>
    private static bool RunsOnce(IOperation loop) =>
        loop is ILoopOperation { Body: IBlockOperation body } && Leaves(body.Operations.LastOrDefault()) && !body.Descendants().Any(static o => o is IBranchOperation { BranchKind: BranchKind.Continue });

    private static bool Leaves(IOperation? last) => last is IReturnOperation { Kind: not OperationKind.YieldReturn } or IBranchOperation { BranchKind: BranchKind.Break };

    private static bool IsWait(IOperation operation) => operation is IInvocationOperation
    {
        TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } or { Name: "Sleep", ContainingType.Name: "Thread" },
    };

    /// <summary>
    /// The loop counts attempts and leaves when an answer will do. What tells the same code from a conversation of so many turns is what the counter is called.
    /// </summary>
    private static bool CountsAttempts(IOperation loop, List<IOperation> body) =>
        body.Exists(o => o is IIncrementOrDecrementOperation { Target: var counter } && EnclosingLoops.Innermost(o) == loop && BodyFacts.Variable(counter) is { } variable && IsAttempt(variable.Name)) &&
        (body.Exists(static o => o is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break }) || loop switch
        {
            IWhileLoopOperation { Condition: { } condition } => !condition.ConstantValue.HasValue,
            IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } } => true,
            _ => false,
        });

    private static bool IsAttempt(string name) => Array.Exists(Attempts, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool EndsInThrow(ICatchClauseOperation clause) =>
        clause.Handler.Operations.LastOrDefault() is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };

    private static bool ShowsTools(IOperation operation, ReadScope scope) => operation switch
    {
        IMemberReferenceOperation { Member: var member } => scope.Sdks.IsToolSignal(member) || (member.ContainingType is { } type && scope.Sdks.IsToolSignal(type)),
        IDeclarationPatternOperation { MatchedType: { } type } => scope.Sdks.IsToolSignal(type),
        ITypePatternOperation { MatchedType: { } type } => scope.Sdks.IsToolSignal(type),
        IIsTypeOperation { TypeOperand: var type } => scope.Sdks.IsToolSignal(type),
        IInvocationOperation { TargetMethod.TypeArguments: [var type] } when scope.Sdks.IsToolSignal(type) => true,
        IConversionOperation { IsTryCast: true, Type: { } type } => scope.Sdks.IsToolSignal(type),

        // What a helper gives out, or a list of it: if (calls.Count == 0) break;
        IInvocationOperation or ILocalReferenceOperation when HeldBy(operation.Type) is { } held => scope.Sdks.IsToolSignal(held),
        _ => false,
    };

    private static ITypeSymbol? HeldBy(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => element,
        INamedTypeSymbol { TypeArguments: [var only] } => HeldBy(only),
        _ => type,
    };

    // A table of waits (`delays[attempt]`) is no data.
    private static bool IndexesData(IForLoopOperation loop, List<IOperation> body) => loop.Locals.Length > 0 && body.Exists(o => !IsPartOfWait(o) && o switch
    {
        IArrayElementReferenceOperation element => element.Indices.Any(i => UsesLocal(i, loop.Locals[0])),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => element.Arguments.Any(a => UsesLocal(a.Value, loop.Locals[0])),
        IInvocationOperation { TargetMethod.Name: "Skip" or "GetRange" or "Slice" } page => page.Arguments.Any(a => UsesLocal(a.Value, loop.Locals[0])),
        _ => false,
    });

    private static bool IsPartOfWait(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is not null && !IsWait(outer))
        {
            outer = outer.Parent;
        }

        return outer is not null;
    }

    private static bool UsesLocal(IOperation operation, ILocalSymbol local) =>
        operation.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    /// <summary><c>while (queue.TryDequeue(out var item))</c>, <c>while (await channel.WaitToReadAsync())</c>.</summary>
    public static bool TakesNext(IOperation operation) => operation is IInvocationOperation
    {
        TargetMethod.Name: "TryDequeue" or "Dequeue" or "TryTake" or "TryPop" or "MoveNext" or "MoveNextAsync" or "TryRead" or "WaitToReadAsync",
    };
}
