using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>Texts made of a sequence: <c>string.Join(", ", items)</c> of a constant collection, or of one that the code cuts.</summary>
internal static class TextItems
{
    /// <summary>Appends a join of a collection whose items are known, or of at most so many; <see langword="false"/> where neither can be said.</summary>
    public static bool AppendJoin(IInvocationOperation call, List<TextPart> parts, ReadScope scope, int depth)
    {
        var arguments = TextParts.Elements(call).ToList();
        var separator = "";
        if (call.TargetMethod.Name == "Join")
        {
            if (arguments.Count != 2 || TextParts.Known(arguments[0], scope) is not { } known)
            {
                return false;
            }

            separator = known;
            arguments.RemoveAt(0);
        }

        return arguments.Count == 1 && (AppendConstants(arguments[0], separator, parts, scope, depth) || AppendCut(call, arguments[0], separator, parts, scope, depth));
    }

    private static bool AppendConstants(IOperation sequence, string separator, List<TextPart> parts, ReadScope scope, int depth)
    {
        var origin = Origin.Of(sequence, scope);
        if (Constants(origin.Value) is not { } items)
        {
            return false;
        }

        using var frame = scope.In(origin.Frame);

        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && separator.Length > 0)
            {
                parts.Add(TextPart.Fixed(separator));
            }

            if (items[i].Text is { } text)
            {
                parts.Add(TextPart.Fixed(text));
            }
            else
            {
                TextParts.Append(items[i].Value!, parts, scope, depth + 1);
            }
        }

        return true;
    }

    /// <summary>The items of a collection that the source lists.</summary>
    private static IReadOnlyList<(string? Text, IOperation? Value)>? Constants(IOperation? sequence)
    {
        switch (sequence)
        {
            case IArrayCreationOperation { Initializer.ElementValues: var values }:
                return [.. values.Select(static v => ((string?)null, (IOperation?)v))];
            case ICollectionExpressionOperation { Elements: var elements } when !elements.Any(static e => e is ISpreadOperation):
                return [.. elements.Select(static e => ((string?)null, (IOperation?)e))];
            case IObjectCreationOperation { Arguments.IsEmpty: true, Initializer.Initializers: var added } when added.All(static a => a is IInvocationOperation { Arguments.Length: 1 }):
                return [.. added.Select(static a => ((string?)null, (IOperation?)((IInvocationOperation)a).Arguments[0].Value))];
            case IInvocationOperation { TargetMethod: { Name: "GetNames" or "GetValues", ContainingType.SpecialType: SpecialType.System_Enum } method } names:
                var type = method.TypeArguments.FirstOrDefault() ?? (names.Arguments is [{ Value: ITypeOfOperation typeOf }] ? typeOf.TypeOperand : null);
                return type is { TypeKind: TypeKind.Enum } ? [.. type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => ((string?)f.Name, (IOperation?)null))] : null;
            default:
                return null;
        }
    }

    private static bool AppendCut(IInvocationOperation call, IOperation sequence, string separator, List<TextPart> parts, ReadScope scope, int depth)
    {
        if (TextBounds.MostItems(sequence, scope) is not { } most)
        {
            return false;
        }

        var item = ItemOf(sequence, scope, depth).Plus(HoleEstimate.OfTexts(separator.Length > 0 ? [separator] : []));
        parts.Add(TextPart.Estimated(call, new(0, most * item.Expected, most * item.High, item.Provenance > Provenance.Assumed ? item.Provenance : Provenance.Assumed, $"'{HoleEstimate.NameOf(call)}', {most} items at most")));
        return true;
    }

    /// <summary>One item: what the last <c>Select</c> makes of it, else what its type says.</summary>
    private static TokenRange ItemOf(IOperation sequence, ReadScope scope, int depth)
    {
        if (Origin.Unwrap(sequence) is IInvocationOperation { TargetMethod.Name: "Select", Arguments: [_, { Value: var selector }] } &&
            Origin.Unwrap(selector) is IAnonymousFunctionOperation { Body: var body } && Origin.ReturnedBy(body) is { } made && TextParts.IsText(made.Type))
        {
            var parts = new List<TextPart>();
            TextParts.Append(made, parts, scope, depth + 1);
            return TextPart.TokensOf(parts, scope);
        }

        var type = sequence.Type is IArrayTypeSymbol array ? array.ElementType : (sequence.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return TypedValues.Of(type, null, $"'{HoleEstimate.NameOf(sequence)}'") ?? HoleEstimate.OfText(scope, HoleEstimate.NameOf(sequence));
    }
}
