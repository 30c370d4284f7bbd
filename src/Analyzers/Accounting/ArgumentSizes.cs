using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>How large the collections and counts are that a call passes on, so that a loop of the method that is called can be told in the caller's words.</summary>
internal static class ArgumentSizes
{
    /// <summary>The sizes that the caller can say, by parameter.</summary>
    public static IReadOnlyList<ArgumentSize> Of(IOperation call, ReadScope scope)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        var sizes = new List<ArgumentSize>();
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && Size(argument.Value, parameter.Type, scope) is { } size)
            {
                sizes.Add(size with { Parameter = parameter.Ordinal });
            }
        }

        return sizes;
    }

    private static ArgumentSize? Size(IOperation value, ITypeSymbol type, ReadScope scope)
    {
        if (type.SpecialType == SpecialType.System_Int32)
        {
            return LoopSize.Constant(value, scope) is { } number ? new(0, "", number)
                : LoopSize.SizedBy(value) is { } collection ? OfCollection(collection, scope)
                : Origin.Of(value, scope).Parameter is { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter ? new(0, parameter.Name, Of: parameter.Ordinal)
                : null;
        }

        return type.SpecialType != SpecialType.System_String && type.AllInterfaces.Concat([type]).Any(static t => t.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || t.Name == "IAsyncEnumerable")
            ? OfCollection(value, scope)
            : null;
    }

    private static ArgumentSize OfCollection(IOperation collection, ReadScope scope)
    {
        var size = LoopSize.OfCollection(collection, scope);
        var name = LoopReader.NameOf(collection);
        return (size.Count ?? size.AtMost) is { } count ? new(0, name, (count + size.ItemsPerRound - 1) / size.ItemsPerRound)
            : size.Parameter is { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter && size.ItemsPerRound == 1 ? new(0, name, Of: parameter.Ordinal)
            : new(0, name);
    }
}
