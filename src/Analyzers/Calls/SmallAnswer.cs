using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>Whether all that a call may answer is small: a few tokens, or a bool, an enum, a number or a few of these. Such a task seldom needs a large model.</summary>
internal static class SmallAnswer
{
    /// <summary>Longest answer that counts as small, in tokens: a label or a short sentence. Our choice.</summary>
    public const long MostTokens = 64;

    /// <summary>Most members that a small structured answer has. Our choice.</summary>
    private const int MostMembers = 4;

    /// <summary>What the answer is, for people (<c>a bool</c>, <c>at most 10 tokens</c>); <see langword="null"/> where it may be long, or where tools can do more than answer.</summary>
    public static string? Of(CallSite call, ReadScope scope)
    {
        if (call.Sdk.Operation is not ("chat" or "text_completion") || call.Prompt.Segments.Any(static segment => segment.Kind == SegmentKind.Tools))
        {
            return null;
        }

        if (SchemaReader.AnswerType(call.Operation, scope) is { } type && Describe(type) is { } structured)
        {
            return structured;
        }

        return (call.Output?.High ?? call.LiveMaxOutputTokens) is > 0 and <= MostTokens and var most
            ? $"at most {most.ToString(CultureInfo.InvariantCulture)} tokens"
            : null;
    }

    private static string? Describe(ITypeSymbol type)
    {
        type = ValueOf(type);
        if (OneValue(type) is { } word)
        {
            return word;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return null;
        }

        var members = type.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false }).ToList();
        return members.Count is > 0 and <= MostMembers && members.TrueForAll(static member => OneValue(ValueOf(member.Type)) is not null)
            ? $"{type.Name} ({string.Join(", ", members.Select(static member => member.Name))})"
            : null;
    }

    private static string? OneValue(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => $"one value of {type.Name}",
        { SpecialType: SpecialType.System_Boolean } => "a bool",
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "a number",
        _ => null,
    };

    private static ITypeSymbol ValueOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
}
