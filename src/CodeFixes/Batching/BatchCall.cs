using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>A call that sends one item, and the method of the same client that takes a list of them.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The method that takes a list.</param>
/// <param name="Item">What is sent.</param>
/// <param name="CancellationToken">Cancels the planning.</param>
internal sealed record BatchCall(CallInSource Call, IMethodSymbol Method, ExpressionSyntax Item, CancellationToken CancellationToken)
{
    private const string ResultValue = "Value";
    private const string VectorProperty = "Vector";

    /// <summary>The batch form of a call; <see langword="null"/> where it takes more than a list in the place of the item.</summary>
    public static BatchCall? Of(CallInSource call, string method, CancellationToken cancellationToken)
    {
        if (call.Syntax.ArgumentList.Arguments is not [{ NameColon: null, RefKindKeyword.RawKind: 0, Expression: var item }, ..] ||
            call.Syntax.Expression is not MemberAccessExpressionSyntax { Expression: var client } ||
            call.Model.GetTypeInfo(client, cancellationToken).Type is not { } type)
        {
            return null;
        }

        var candidates = call.Model.LookupSymbols(call.Syntax.SpanStart, type, method, includeReducedExtensionMethods: true).OfType<IMethodSymbol>();
        return candidates.FirstOrDefault(m => m.Parameters is [{ Type: var list }, ..] && ElementOf(list) is not null && m.Parameters.Skip(1).All(static p => p.IsOptional)) is { } batch
            ? new(call, batch, OnlyElement(item) ?? item, cancellationToken)
            : null;
    }

    /// <summary>Whether the call itself sends a list, of one item.</summary>
    public bool SendsList => Item.Parent is not ArgumentSyntax { Parent.Parent: var owner } || owner != Call.Syntax;

    /// <summary>Type of one answer of the batch.</summary>
    public ITypeSymbol? Answer => ElementOf(ResultOf(Method.ReturnType, out _));

    /// <summary>The parameter's list type, which decides whether the texts must be put into a list first.</summary>
    public ITypeSymbol ListType => Method.Parameters[0].Type;

    /// <summary>The call over all items, as an expression that is the collection of answers.</summary>
    /// <param name="items">The items, as an expression.</param>
    public string Written(string items)
    {
        _ = ResultOf(Method.ReturnType, out var isWrapped);
        var access = (MemberAccessExpressionSyntax)Call.Syntax.Expression;
        var others = string.Concat(Call.Syntax.ArgumentList.Arguments.Skip(1).Select(static a => ", " + a.ToString()));
        var written = $"{access.Expression}.{Method.Name}({items}{others})";
        if (Call.Syntax.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { ArgumentList: var configured } })
        {
            written += $".ConfigureAwait{configured}";
        }

        var isTask = IsTask(Method.ReturnType);
        return (isTask, isWrapped) switch
        {
            (true, true) => $"(await {written}).{ResultValue}",
            (true, false) => $"await {written}",
            (false, true) => $"{written}.{ResultValue}",
            _ => written,
        };
    }

    /// <summary>The texts of all items as the batch's argument; <c>items</c> itself where each item is sent as it is.</summary>
    public string Texts(string items, string parameter, string item)
    {
        var isSame = item == parameter;
        var texts = isSame ? items : $"{items}.Select({parameter} => {item})";
        return !isSame && ListType.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T ? texts + ".ToList()" : texts;
    }

    /// <summary>
    /// The whole expression that gives one item's answer now, and what gives it then from <paramref name="answer"/>: <c>(await c.GenerateEmbeddingAsync(t)).Value</c>
    /// becomes <c>answer</c>, <c>await g.GenerateVectorAsync(t)</c> becomes <c>answer.Vector</c>.
    /// </summary>
    public (ExpressionSyntax Now, string Then)? Use(string answer)
    {
        if (Answer is not { } element)
        {
            return null;
        }

        var now = Awaited();
        var given = ResultOf(Call.Operation.TargetMethod.ReturnType, out var isWrapped);
        if (isWrapped && Outside(now) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: ResultValue } value)
        {
            (now, isWrapped) = (value, false);
        }

        if (SendsList)
        {
            if (isWrapped || FirstOf(now) is not { } first)
            {
                return null;
            }

            return (first, answer);
        }

        // A declared `OpenAIEmbedding e = await …` converts by itself.
        var isConverted = isWrapped && Outermost(now).Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: { IsVar: false } declared } } &&
            Same(Call.Model.GetTypeInfo(declared, CancellationToken).Type, element);
        return Same(given, element) && (!isWrapped || isConverted) ? (now, answer)
            : !isWrapped && element.GetMembers(VectorProperty).OfType<IPropertySymbol>().FirstOrDefault() is { Type: var vector } && Same(given, vector) ? (now, $"{answer}.{VectorProperty}")
            : null;
    }

    /// <summary>The call with its <c>ConfigureAwait</c> and <c>await</c>.</summary>
    public ExpressionSyntax Awaited()
    {
        ExpressionSyntax now = Call.Syntax;
        if (now.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            now = configured;
        }

        return now.Parent is AwaitExpressionSyntax awaited ? awaited : now;
    }

    /// <summary>Element type of a list or sequence; <see langword="null"/> for text and whatever is no sequence.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var element] } => element,
        _ => type.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
    };

    private static bool Same(ITypeSymbol? a, ITypeSymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask";

    private static ITypeSymbol? ResultOf(ITypeSymbol type, out bool isWrapped)
    {
        var result = IsTask(type) ? ((INamedTypeSymbol)type).TypeArguments.FirstOrDefault() : type;
        isWrapped = result is INamedTypeSymbol { Name: "ClientResult" or "Response", TypeArguments.Length: 1 };
        return isWrapped ? ((INamedTypeSymbol)result!).TypeArguments[0] : result;
    }

    private static ExpressionSyntax? OnlyElement(ExpressionSyntax item) => item switch
    {
        CollectionExpressionSyntax { Elements: [ExpressionElementSyntax { Expression: var only }] } => only,
        ArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only,
        _ => null,
    };

    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression;
    }

    private static SyntaxNode? Outside(ExpressionSyntax expression) => Outermost(expression).Parent;

    private static ExpressionSyntax? FirstOf(ExpressionSyntax list) => Outside(list) switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: 0 } }] } first => first,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "First" or "Single", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } first } => first,
        _ => null,
    };
}
