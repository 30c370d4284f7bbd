using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Tokens of values whose type bounds what they are written with. The widest values are written out and counted; formats go by the
/// invariant culture, for the run's is not known.
/// </summary>
internal static class TypedValues
{
    private static readonly DateTime[] Moments = [new(2026, 11, 22, 3, 4, 5, 678), new(1999, 12, 31, 23, 59, 59, 999), new(2030, 1, 1)];

    private static readonly Guid[] Guids = [new("6f9619ff-8b86-d011-b42d-00c04fc964ff"), new("00000000-0000-0000-0000-000000000000"), new("e3b0c442-98fc-1c14-9afb-f4c8996fb924")];

    /// <summary>The range for a type; <see langword="null"/> where the type bounds nothing.</summary>
    /// <param name="type">The type of the expression.</param>
    /// <param name="format">Format it is written with.</param>
    /// <param name="cause">What to call it.</param>
    public static TokenRange? Of(ITypeSymbol? type, string? format, string cause)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Of(nullable.TypeArguments[0], format, cause) is { } value ? value with { Low = 0 } : null;
        }

        // Only values are bound by their type. Most holes are texts, and the first finding should not wait for the long list to be compiled.
        return type is { IsValueType: true } ? OfValue(type, format, cause) : null;
    }

    private static TokenRange? OfValue(ITypeSymbol type, string? format, string cause)
    {
        // In each list the first is the usual one: what to reckon with.
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => Counted(["True", "False"], cause),
            { TypeKind: TypeKind.Enum } => OfEnum((INamedTypeSymbol)type, cause),
            { SpecialType: SpecialType.System_Char } => new(1, 1, 3, Provenance.Assumed, cause),
            { SpecialType: SpecialType.System_Byte } => Written([42, byte.MinValue, byte.MaxValue], format, cause),
            { SpecialType: SpecialType.System_SByte } => Written([42, 0, sbyte.MinValue], format, cause),
            { SpecialType: SpecialType.System_Int16 } => Written([42, 0, short.MinValue], format, cause),
            { SpecialType: SpecialType.System_UInt16 } => Written([42, 0, ushort.MaxValue], format, cause),
            { SpecialType: SpecialType.System_Int32 } => Written([1234, 0, int.MinValue], format, cause),
            { SpecialType: SpecialType.System_UInt32 } => Written([1234, 0, uint.MaxValue], format, cause),
            { SpecialType: SpecialType.System_Int64 } => Written([1234567890L, 0, long.MinValue], format, cause),
            { SpecialType: SpecialType.System_UInt64 } => Written([1234567890UL, 0, ulong.MaxValue], format, cause),
            { SpecialType: SpecialType.System_Single } => Written([1234.56f, 0f, -1.23456789e-38f, float.MinValue], format, cause),
            { SpecialType: SpecialType.System_Double } => Written([1234.56, 0.0, -1.2345678901234567e-308, double.MinValue], format, cause),
            { SpecialType: SpecialType.System_Decimal } => Written([1234.56m, 0m, -0.1234567890123456789012345678m, decimal.MinValue], format, cause),
            { SpecialType: SpecialType.System_DateTime } => Written([.. Moments], format, cause),
            { Name: "DateTimeOffset", ContainingNamespace.Name: "System" } => Written([.. Moments.Select(m => (object)new DateTimeOffset(m, TimeSpan.FromHours(-3)))], format, cause),
            { Name: "DateOnly", ContainingNamespace.Name: "System" } => Written([.. Moments], format ?? "MM/dd/yyyy", cause),
            { Name: "TimeOnly", ContainingNamespace.Name: "System" } => Written([.. Moments], format ?? "HH:mm", cause),
            { Name: "TimeSpan", ContainingNamespace.Name: "System" } => Written([new TimeSpan(1, 2, 3), TimeSpan.Zero, TimeSpan.MinValue], format, cause),
            { Name: "Guid", ContainingNamespace.Name: "System" } => Written([.. Guids], format, cause) is var range ? range with { Low = range.Low / 2, High = (range.High * 3 / 2) + 1 } : null,
            _ => null,
        };
    }

    private static TokenRange OfEnum(INamedTypeSymbol type, string cause)
    {
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => f.Name).ToList();
        if (names.Count == 0)
        {
            return new(1, 1, 1, Provenance.Assumed, cause);
        }

        var range = Counted(names, cause);
        return type.GetAttributes().Any(static a => a.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" })
            ? range with { High = HoleEstimate.OfTexts([string.Join(", ", names)]).High, Provenance = Provenance.Assumed }
            : range;
    }

    /// <summary>Every value there is: what it costs is counted; which it is, only the run knows. The middle is reckoned with.</summary>
    private static TokenRange Counted(IReadOnlyList<string> texts, string cause)
    {
        var counts = texts.Select(static text => HoleEstimate.OfTexts([text])).ToList();
        var low = counts.Min(static c => c.Low);
        var high = counts.Max(static c => c.High);
        return new(low, Math.Max(low, (counts.Sum(static c => c.Expected) + counts.Count - 1) / counts.Count), high, Provenance.Exact, low == high ? null : cause);
    }

    private static TokenRange Written(object[] values, string? format, string cause)
    {
        var counts = values.Select(value => HoleEstimate.OfTexts([Write(value, format)])).ToList();
        return new(counts.Min(static c => c.Low), counts[0].Expected, counts.Max(static c => c.High), Provenance.Assumed, cause);
    }

    private static string Write(object value, string? format)
    {
        try
        {
            return ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            // The run would throw as well.
            return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
        }
    }
}
