using System.Text;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Sdks;

/// <summary>Names of symbols as catalogues and reports write them.</summary>
internal static class SymbolNames
{
    /// <summary>Namespace, types and member, dotted; arity as in metadata (<c>IEmbeddingGenerator`2</c>).</summary>
    public static string Full(ISymbol symbol)
    {
        var builder = new StringBuilder();
        Append(builder, symbol);
        return builder.ToString();
    }

    /// <summary>Type and member for people: <c>ChatClient.CompleteChatAsync</c>.</summary>
    public static string Short(ISymbol symbol) => symbol.ContainingType is { } type ? $"{type.Name}.{symbol.Name}" : symbol.Name;

    /// <summary>Documentation id of the ordinary member that contains an operation: lambdas and local functions count to the method around them.</summary>
    public static string ContainingMemberId(ISymbol symbol)
    {
        var member = OrdinaryMember(symbol);
        return member.GetDocumentationCommentId() ?? member.Name;
    }

    /// <summary>The method, property or field around a lambda or local function.</summary>
    public static ISymbol OrdinaryMember(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && symbol.ContainingSymbol is { } outer)
        {
            symbol = outer;
        }

        return symbol;
    }

    private static void Append(StringBuilder builder, ISymbol symbol)
    {
        if (symbol.ContainingSymbol is { } outer and not INamespaceSymbol { IsGlobalNamespace: true } and (INamespaceSymbol or INamedTypeSymbol))
        {
            Append(builder, outer);
            builder.Append('.');
        }

        builder.Append(symbol.MetadataName);
    }
}
