using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>How the answer for one item is used, and what gives it when all items are asked at once.</summary>
/// <param name="Path">From what the batch answers to its list: <c>.Value.Data</c>, or nothing where that is the list.</param>
/// <param name="Element">Type of one answer in the list.</param>
/// <param name="Uses">What gives the answer now, and what gives it then.</param>
/// <param name="Kept">The local that keeps the whole response, which goes; <see langword="null"/> where there is none.</param>
internal sealed record BatchAnswers(string Path, ITypeSymbol Element, IReadOnlyList<(ExpressionSyntax Now, string Then)> Uses, LocalDeclarationStatementSyntax? Kept)
{
    private const string Wrapped = "Value";
    private const string Vector = "Vector";

    /// <summary>The uses of a call's answer; <see langword="null"/> where one of them needs more than the item's own part of it.</summary>
    /// <param name="call">The call for one item.</param>
    /// <param name="asked">The call with its <c>await</c>.</param>
    /// <param name="batch">Type of what the call for all items gives.</param>
    /// <param name="answer">Name of the item's answer then.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static BatchAnswers? Of(CallInSource call, ExpressionSyntax asked, ITypeSymbol batch, string answer, CancellationToken cancellationToken)
    {
        if (Use(asked, batch, answer, call.Model, cancellationToken) is var (path, element, now, then))
        {
            return new(path, element, [(now, then)], null);
        }

        if (Outside(asked) is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } kept } declarator } ||
            call.Model.GetDeclaredSymbol(declarator, cancellationToken) is not ILocalSymbol local)
        {
            return null;
        }

        BatchAnswers? all = null;
        foreach (var use in LocalUse.Of(local, declarator, call.Model, cancellationToken))
        {
            if (Use(use, batch, answer, call.Model, cancellationToken) is not var (usedPath, usedElement, usedNow, usedThen) || (all is not null && all.Path != usedPath))
            {
                return null;
            }

            all = new(usedPath, usedElement, [.. all?.Uses ?? [], (usedNow, usedThen)], kept);
        }

        return all;
    }

    private static (string Path, ITypeSymbol Element, ExpressionSyntax Now, string Then)? Use(ExpressionSyntax response, ITypeSymbol batch, string answer, SemanticModel model, CancellationToken cancellationToken)
    {
        // `response.Data[0]`: the batch's response has the same list.
        var path = "";
        for (var node = response; ;)
        {
            if (FirstOf(node) is { } first && Sequence.ElementOf(At(batch, path)) is { } listed)
            {
                return (path, listed, first, answer);
            }

            var outside = Outside(node);
            if (outside is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access && access.Parent is not InvocationExpressionSyntax)
            {
                (node, path) = (access, $"{path}.{access.Name}");
            }
            else if (outside is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure)
            {
                (node, path) = (sure, path + "!");
            }
            else
            {
                break;
            }
        }

        // The answer itself, as the batch's list has it.
        if (ListIn(batch, model.GetNullableContext(response.SpanStart).WarningsEnabled()) is not var (list, element))
        {
            return null;
        }

        for (var node = response; node is not null; node = Outside(node) as MemberAccessExpressionSyntax)
        {
            // A lambda may hand on the task itself.
            var given = model.GetTypeInfo(node, cancellationToken).Type is var type && node == response && type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } && node is not AwaitExpressionSyntax ? awaited : type;
            if (Same(given, element) || (DeclaredAt(node, model, cancellationToken) is { } declared && Same(declared, element)))
            {
                return (list, element, node, answer);
            }

            if (Sequence.Property(element, Vector) is { Type: var vector } && Same(given, vector))
            {
                return (list, element, node, $"{answer}.{Vector}");
            }
        }

        return null;
    }

    /// <summary>The type that a local is declared with: <c>OpenAIEmbedding e = await …</c> converts by itself.</summary>
    private static ITypeSymbol? DeclaredAt(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        Outside(value) is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: { IsVar: false } declared } } ? model.GetTypeInfo(declared, cancellationToken).Type : null;

    private static ITypeSymbol? At(ITypeSymbol? type, string path)
    {
        foreach (var name in path.Replace("!", "").Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            type = Sequence.Property(type, name)?.Type;
        }

        return type;
    }

    /// <summary>The one list in a response: itself, what a wrapper holds, or its only property that is one, which a compiler that checks for null is told to be there.</summary>
    private static (string Path, ITypeSymbol Element)? ListIn(ITypeSymbol response, bool isChecked)
    {
        if (Sequence.ElementOf(response) is { } own)
        {
            return ("", own);
        }

        if (response is INamedTypeSymbol { TypeArguments: [var held] } && Sequence.Property(response, Wrapped) is { Type: var value } && Same(value, held))
        {
            return ListIn(held, isChecked) is var (path, element) ? ($".{Wrapped}{path}", element) : null;
        }

        var lists = response.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && Sequence.ElementOf(p.Type) is not null).ToList();
        return lists is [var only] ? ($".{only.Name}{(isChecked && only.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "")}", Sequence.ElementOf(only.Type)!) : null;
    }

    private static bool Same(ITypeSymbol? a, ITypeSymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);

    private static SyntaxNode? Outside(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression.Parent;
    }

    private static ExpressionSyntax? FirstOf(ExpressionSyntax list) => Outside(list) switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: 0 } }] } first => first,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "First" or "Single", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } first } => first,
        _ => null,
    };
}
