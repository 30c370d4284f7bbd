using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>Tokens to reckon with for an expression whose value only the run knows, by its type.</summary>
internal static class HoleEstimate
{
    /// <summary>Names longer than this are cut in reports.</summary>
    private const int MaxNameLength = 40;

    /// <summary>The range for a hole.</summary>
    public static TokenRange Of(IOperation hole, ReadScope scope)
    {
        var value = Origin.Unwrap(hole);
        var cause = $"'{NameOf(hole)}'";
        var type = value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : value.Type;

        // Digits go three to a token in o200k and cl100k; the widths are those of the longest value of each type.
        switch (type)
        {
            case { SpecialType: SpecialType.System_Boolean }:
                return new(1, 1, 1, Provenance.Assumed, cause);
            case { SpecialType: SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char }:
                return new(1, 1, 3, Provenance.Assumed, cause);
            case { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt32 }:
                return new(1, 2, 5, Provenance.Assumed, cause);
            case { SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal }:
                return new(1, 4, 14, Provenance.Assumed, cause);
            case { SpecialType: SpecialType.System_DateTime }:
            case { Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" }:
                return new(4, 10, 24, Provenance.Assumed, cause);
            case { Name: "Guid" }:
                return new(18, 24, 36, Provenance.Assumed, cause);
            case { TypeKind: TypeKind.Enum }:
                return new(1, 2, 8, Provenance.Assumed, cause);
        }

        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return new(0, tokens, null, from, cause);
    }

    /// <summary>A short name for a hole, as the source writes it; never text of a prompt.</summary>
    public static string NameOf(IOperation hole)
    {
        var syntax = Origin.Unwrap(hole).Syntax;
        var name = syntax.ToString();
        var line = name.IndexOf('\n');
        if (line >= 0 || name.Length > MaxNameLength || name.IndexOf('"') >= 0)
        {
            name = Origin.Unwrap(hole) switch
            {
                IInvocationOperation invocation => invocation.TargetMethod.Name + "(…)",
                IMemberReferenceOperation member => member.Member.Name,
                ILocalReferenceOperation local => local.Local.Name,
                { Type: { } type } => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                _ => "expression",
            };
        }

        return name;
    }
}
