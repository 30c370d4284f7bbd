using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Text that is another one each time it is made: the time, a fresh id, a random number, the id of a request, the name of whoever asks. A date without a time
/// is not: it stays the same for longer than any provider keeps a prefix.
/// </summary>
internal static class VolatileText
{
    /// <summary>The text is made anew for each call.</summary>
    public const string EachCall = "each call";

    private const string EachUser = "each user";

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["System.DateTime.Now"] = EachCall,
        ["System.DateTime.UtcNow"] = EachCall,
        ["System.DateTimeOffset.Now"] = EachCall,
        ["System.DateTimeOffset.UtcNow"] = EachCall,
        ["System.TimeProvider.GetUtcNow"] = EachCall,
        ["System.TimeProvider.GetLocalNow"] = EachCall,
        ["System.TimeProvider.GetTimestamp"] = EachCall,
        ["System.Environment.TickCount"] = EachCall,
        ["System.Environment.TickCount64"] = EachCall,
        ["System.Diagnostics.Stopwatch.GetTimestamp"] = EachCall,
        ["System.Guid.NewGuid"] = EachCall,
        ["System.Guid.CreateVersion7"] = EachCall,
        ["System.Random.Next"] = EachCall,
        ["System.Random.NextInt64"] = EachCall,
        ["System.Random.NextDouble"] = EachCall,
        ["System.IO.Path.GetRandomFileName"] = EachCall,
        ["System.Diagnostics.Activity.Id"] = EachCall,
        ["System.Diagnostics.Activity.SpanId"] = EachCall,
        ["System.Diagnostics.Activity.TraceId"] = EachCall,
        ["Microsoft.AspNetCore.Http.HttpContext.TraceIdentifier"] = EachCall,
        ["System.Security.Principal.IIdentity.Name"] = EachUser,
        ["System.Security.Claims.ClaimsIdentity.Name"] = EachUser,
        ["System.Security.Claims.ClaimsPrincipal.FindFirst"] = EachUser,
        ["System.Security.Claims.PrincipalExtensions.FindFirstValue"] = EachUser,
    };

    // What is left of a moment without its time of day.
    private static readonly string[] ByDay = ["Date", "Day", "DayOfWeek", "DayOfYear", "Month", "Year", "ToShortDateString", "ToLongDateString", "Today"];

    /// <summary>What the text of a hole changes with (<c>each call</c>, <c>each user</c>); <see langword="null"/> where it may stay the same.</summary>
    public static string? ChangesWith(PromptHole hole, IOperation call, ReadScope scope)
    {
        if (hole.Value.Parent is IInterpolationOperation { FormatString.ConstantValue: { HasValue: true, Value: string format } } && IsByDay(format))
        {
            return null;
        }

        using var frame = scope.In(hole.Frame);
        return ChangesWith(hole.Value, call, scope, 0);
    }

    private static string? ChangesWith(IOperation operation, IOperation call, ReadScope scope, int depth)
    {
        if (depth > ReadScope.MaxDepth || Origin.Of(operation, scope) is not { Value: { } value } origin || !IsMadeAnew(value, call))
        {
            return null;
        }

        using var frame = scope.In(origin.Frame);
        switch (value)
        {
            case IConditionalAccessOperation { WhenNotNull: var member }:
                return ChangesWith(member, call, scope, depth + 1);
            case ICoalesceOperation { Value: var first, WhenNull: var second }:
                return ChangesWith(first, call, scope, depth + 1) ?? ChangesWith(second, call, scope, depth + 1);
            case IPropertyReferenceOperation { Property: var property, Instance: var owner }:
                return Members.TryGetValue(SymbolNames.Full(property.OriginalDefinition), out var source) ? source
                    : owner is null || Array.IndexOf(ByDay, property.Name) >= 0 || !IsOfFramework(property) ? null
                    : ChangesWith(owner, call, scope, depth + 1);
            case IInvocationOperation { TargetMethod: var method } invocation:
                return Members.TryGetValue(SymbolNames.Full((method.ReducedFrom ?? method).OriginalDefinition), out source) ? source
                    : invocation.Instance is not { } instance || Array.IndexOf(ByDay, method.Name) >= 0 || !IsOfFramework(method) || KeepsDay(invocation, scope) ? null
                    : ChangesWith(instance, call, scope, depth + 1);
            case IImplicitIndexerReferenceOperation { Instance: var cut }:
                return ChangesWith(cut, call, scope, depth + 1);
            default:
                return null;
        }
    }

    /// <summary>
    /// Whether an expression runs for each call. A field's initializer and a constructor run once for many; what stands before the loop around the
    /// call, once for all of its rounds.
    /// </summary>
    private static bool IsMadeAnew(IOperation value, IOperation call)
    {
        var root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (root is IFieldInitializerOperation or IPropertyInitializerOperation or IConstructorBodyOperation)
        {
            return false;
        }

        return EnclosingLoops.Innermost(call) is not { } repeated || (repeated.Syntax.SyntaxTree == value.Syntax.SyntaxTree && repeated.Syntax.Span.Contains(value.Syntax.Span));
    }

    private static bool IsOfFramework(ISymbol member) => member.ContainingType is
        { SpecialType: SpecialType.System_DateTime or SpecialType.System_String } or { Name: "DateTimeOffset" or "Guid" or "TimeSpan" or "Claim", ContainingNamespace.Name: "System" or "Claims" };

    private static bool KeepsDay(IInvocationOperation toText, ReadScope scope) =>
        toText is { TargetMethod.Name: "ToString", Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } format }, ..] } && (TextParts.Known(format, scope) is not { } known || IsByDay(known));

    /// <summary>Whether a format of a moment shows no part finer than the day.</summary>
    private static bool IsByDay(string format) =>
        format.Length == 1 ? "dDmMyY".Contains(format) : format.IndexOfAny(['h', 'H', 'm', 's', 'f', 'F', 't']) < 0;
}
