using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>Reads a string expression into the parts that can be seen and the holes between them.</summary>
internal static partial class TextParts
{
    /// <summary>Assignments to one variable that are joined as a range; more, or a loop, is past what code shows.</summary>
    private const int MaxWrites = 4;

    /// <summary>The parts of a string expression, in order.</summary>
    public static List<TextPart> Read(IOperation operation, ReadScope scope)
    {
        var parts = new List<TextPart>();
        Append(operation, parts, scope, 0);
        return parts;
    }

    /// <summary>The text of an expression that is wholly known; <see langword="null"/> when any part is a hole.</summary>
    public static string? Known(IOperation operation, ReadScope scope)
    {
        var parts = Read(operation, scope);
        return parts.TrueForAll(static p => p.Text is not null) ? string.Concat(parts.Select(static p => p.Text)) : null;
    }

    internal static void Append(IOperation operation, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (depth > ReadScope.MaxDepth)
        {
            parts.Add(TextPart.Unknown(operation));
            return;
        }

        // A hole is named as the caller names it.
        (operation, var caller) = Frame.Passed(operation, scope);
        using var outer = scope.In(caller);

        // Before a helper of the team's is followed: what its name and length say is more than its body does.
        if (TextBounds.MostCharacters(operation, scope) is { } cut)
        {
            parts.Add(TextPart.Estimated(operation, HoleEstimate.OfCharacters(cut, scope, HoleEstimate.NameOf(operation))));
            return;
        }

        var origin = Origin.Of(operation, scope);
        if (origin.Value is not { } value)
        {
            if (BuiltText.AppendSum(operation, parts, scope, depth))
            {
                return;
            }

            parts.Add(TextBranches.OfVariable(operation, MaxWrites, scope, depth) is { } assigned ? TextPart.Estimated(operation, assigned) : TextPart.Unknown(operation));
            return;
        }

        using var frame = scope.In(origin.Frame);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            parts.Add(TextPart.Fixed(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture) ?? ""));
            return;
        }

        switch (value)
        {
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                {
                    AppendInterpolated(part, parts, scope, depth + 1);
                }

                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String:
                Append(sum.LeftOperand, parts, scope, depth + 1);
                Append(sum.RightOperand, parts, scope, depth + 1);
                break;
            case IInvocationOperation invocation when AppendCall(invocation, parts, scope, depth + 1):
                break;
            default:
                AppendUnknown(operation, value, parts, scope, depth);
                break;
        }
    }

    /// <summary>Appends a text of which at most its length can be said.</summary>
    private static void AppendUnknown(IOperation operation, IOperation value, List<TextPart> parts, ReadScope scope, int depth)
    {
        switch (value)
        {
            case var branching when TextBranches.Of(branching, scope, depth + 1) is { } range:
                parts.Add(TextPart.Estimated(branching, range));
                break;
            case var bounded when TextBounds.MostCharacters(bounded, scope) is { } most:
                parts.Add(TextPart.Estimated(bounded, HoleEstimate.OfCharacters(most, scope, HoleEstimate.NameOf(operation))));
                break;
            default:
                // Keep the name at the place of use: `Prompts.System` says more than what it was assigned from.
                parts.Add(TextPart.Unknown(value is IObjectCreationOperation or IInvocationOperation ? value : operation));
                break;
        }
    }

    private static void AppendInterpolated(IInterpolatedStringContentOperation part, List<TextPart> parts, ReadScope scope, int depth)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text: var text }:
                parts.Add(TextPart.Fixed(text.ConstantValue.Value as string ?? ""));
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var piece, ..] } }:
                // For a builder's handler each piece is a call of its own.
                AppendItem(piece.Value, null, parts, scope, depth);
                break;
            case IInterpolationOperation { Expression: var expression } when IsText(expression.Type):
                Append(expression, parts, scope, depth);
                break;
            case IInterpolationOperation { Expression: var expression, FormatString: var format }:
                var written = format?.ConstantValue.Value as string;
                parts.Add(expression.ConstantValue is { HasValue: true, Value: { } constant } && written is null && expression.Type?.TypeKind != TypeKind.Enum
                    ? TextPart.Fixed(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture))
                    : TextPart.Estimated(expression, HoleEstimate.Of(expression, scope, written)));
                break;
        }
    }

    /// <summary>The arguments of a call, a <c>params</c> array spread out.</summary>
    internal static IEnumerable<IOperation> Elements(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } }:
                    foreach (var element in initializer.ElementValues)
                    {
                        yield return Origin.Unwrap(element);
                    }

                    break;
                case { ArgumentKind: ArgumentKind.ParamCollection, Value: var value } when Origin.Unwrap(value) is ICollectionExpressionOperation collection:
                    foreach (var element in collection.Elements)
                    {
                        yield return Origin.Unwrap(element);
                    }

                    break;
                default:
                    yield return Origin.Unwrap(argument.Value);
                    break;
            }
        }
    }

    internal static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Char;
}
