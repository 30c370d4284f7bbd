using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>How many characters a text expression can have at most, where the code itself cuts it.</summary>
internal static class TextBounds
{
    // What teams call a method of their own that cuts a text; believed only with a constant length in the call.
    private static readonly string[] CuttingNames = ["Truncate", "Shorten", "Abbreviate", "Ellipsize", "Clip", "Crop"];

    /// <summary>The most characters; <see langword="null"/> where nothing cuts it.</summary>
    public static long? MostCharacters(IOperation operation, ReadScope scope)
    {
        operation = Origin.Unwrap(operation);
        return operation switch
        {
            IInvocationOperation call => OfCall(call, scope),
            IImplicitIndexerReferenceOperation { Argument: var argument, Instance.Type.SpecialType: SpecialType.System_String } => OfRange(Origin.Unwrap(argument), scope),
            IObjectCreationOperation { Type.SpecialType: SpecialType.System_String, Arguments: [{ Value: var characters }] } => MostItems(characters, scope),
            _ => null,
        };
    }

    /// <summary>The most items of a sequence that the code cuts: <c>items.Take(5)</c>, also before <c>Select</c> and <c>ToList</c>.</summary>
    public static long? MostItems(IOperation sequence, ReadScope scope)
    {
        sequence = Origin.Unwrap(sequence);
        if (sequence is not IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" or "Queryable" } method, Arguments: [{ Value: var source }, ..] arguments })
        {
            return null;
        }

        return method.Name switch
        {
            "Take" or "TakeLast" when arguments.Length > 1 => NumberOf(arguments[1].Value, scope),
            "Select" or "ToArray" or "ToList" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "Reverse" or "Distinct" or "AsEnumerable" or "Cast" => MostItems(source, scope),
            _ => null,
        };
    }

    /// <summary>
    /// The most characters of <paramref name="text"/> where <paramref name="condition"/> is <paramref name="outcome"/>:
    /// <c>text.Length &gt; 2000 ? text[..2000] : text</c>.
    /// </summary>
    public static long? WhereCondition(IOperation condition, bool outcome, IOperation text, ReadScope scope)
    {
        if (Origin.Unwrap(condition) is not IBinaryOperation comparison ||
            Origin.Unwrap(comparison.LeftOperand) is not IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured } ||
            BodyFacts.Variable(measured) is not { } variable ||
            !SymbolEqualityComparer.Default.Equals(variable, BodyFacts.Variable(Origin.Unwrap(text))))
        {
            return null;
        }

        var isShort = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
        var isLong = comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        return (isShort && outcome) || (isLong && !outcome) ? NumberOf(comparison.RightOperand, scope) : null;
    }

    private static long? OfCall(IInvocationOperation call, ReadScope scope)
    {
        var method = call.TargetMethod;
        var arguments = call.Arguments;
        switch (method.Name)
        {
            case "Substring" or "AsSpan" or "Slice" when arguments.Length >= 2:
                return NumberOf(arguments[arguments.Length - 1].Value, scope);
            case "Remove" when method.ContainingType.SpecialType == SpecialType.System_String && arguments.Length == 1:
                return NumberOf(arguments[0].Value, scope);
            case "ToString" or "Trim" or "TrimEnd" or "TrimStart" or "ToUpperInvariant" or "ToLowerInvariant" when call.Instance is { } cut:
                return MostCharacters(cut, scope);
            case "Concat" when method.ContainingType.SpecialType == SpecialType.System_String && arguments.Length == 1:
                return MostItems(arguments[0].Value, scope);
        }

        if (method.ReturnType.SpecialType == SpecialType.System_String && Array.Exists(CuttingNames, name => method.Name.StartsWith(name, StringComparison.Ordinal)))
        {
            foreach (var argument in arguments)
            {
                if (argument.Parameter?.Type.SpecialType == SpecialType.System_Int32 && NumberOf(argument.Value, scope) is { } length)
                {
                    return length;
                }
            }
        }

        return null;
    }

    private static long? OfRange(IOperation argument, ReadScope scope)
    {
        if (argument is not IRangeOperation { RightOperand: { } right } range || NumberOf(right, scope) is not { } end)
        {
            return null;
        }

        var start = range.LeftOperand is { } left ? NumberOf(left, scope) ?? 0 : 0;
        return Math.Max(0, end - start);
    }

    /// <summary>A known number, or the smaller known one of <c>Math.Min</c>.</summary>
    private static long? NumberOf(IOperation operation, ReadScope scope)
    {
        // `^5` counts from the end: no bound.
        if (Origin.Unwrap(operation) is IUnaryOperation)
        {
            return null;
        }

        switch (Origin.Of(operation, scope).Value)
        {
            case { ConstantValue: { HasValue: true, Value: (int or long or short or byte) and var number } }:
                var value = Convert.ToInt64(number, CultureInfo.InvariantCulture);
                return value >= 0 ? value : null;
            case IInvocationOperation { TargetMethod: { Name: "Min", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } }, Arguments: [var first, var second] }:
                return (NumberOf(first.Value, scope), NumberOf(second.Value, scope)) switch
                {
                    ({ } a, { } b) => Math.Min(a, b),
                    var (a, b) => a ?? b,
                };
            default:
                return null;
        }
    }
}
