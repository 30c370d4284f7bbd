using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>The place in a call, or in the request that it sends, where the one item stands.</summary>
/// <param name="Argument">The argument that is or holds it.</param>
/// <param name="Request">The making of the request that holds it; <see langword="null"/> where the argument is the item.</param>
/// <param name="RequestLocal">The local that the request is kept in for this call only; <see langword="null"/> where it is made in the call.</param>
/// <param name="Place">What is replaced by the list: the item, or the list with it alone.</param>
/// <param name="Member">Name of the request's member as it is written in an initializer; <see langword="null"/> elsewhere.</param>
/// <param name="Item">The item.</param>
internal sealed record BatchSlot(ArgumentSyntax Argument, ExpressionSyntax? Request, LocalDeclarationStatementSyntax? RequestLocal, ExpressionSyntax Place, IdentifierNameSyntax? Member, ExpressionSyntax Item)
{
    /// <summary>The slot at a path of the catalogue (<c>request.Input</c>); <see langword="null"/> where it cannot be seen.</summary>
    public static BatchSlot? At(string path, CallInSource call, CancellationToken cancellationToken)
    {
        var names = path.Split('.');
        if (names.Length > 2 || call.Operation.Arguments.FirstOrDefault(a => a.Parameter?.Name == names[0])?.Syntax is not ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument)
        {
            return null;
        }

        if (names.Length == 1)
        {
            return new(argument, null, null, argument.Expression, null, OnlyElement(argument.Expression) ?? argument.Expression);
        }

        var (request, local) = Made(argument.Expression, call, cancellationToken);
        if (request is null || call.Model.GetOperation(request, cancellationToken) is not IObjectCreationOperation making)
        {
            return null;
        }

        if (request.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == names[1]) is { } member)
        {
            return new(argument, request, local, member.Right, (IdentifierNameSyntax)member.Left, OnlyElement(member.Right) ?? member.Right);
        }

        return making.Arguments.FirstOrDefault(a => string.Equals(a.Parameter?.Name, names[1], StringComparison.OrdinalIgnoreCase))?.Syntax is ArgumentSyntax { NameColon: null, Expression: var given }
            ? new(argument, request, local, given, null, OnlyElement(given) ?? given)
            : null;
    }

    /// <summary>Whether the item is sent in a list of its own.</summary>
    public bool SendsList => Place != Item;

    /// <summary>Everything that the call is made of, without the item: the call's other arguments, the request's other members.</summary>
    public IEnumerable<SyntaxNode> Others(CallInSource call)
    {
        var nodes = call.Syntax.DescendantNodes().Concat(RequestLocal is null ? [] : Request!.DescendantNodes());
        return nodes.Where(n => !Place.Span.Contains(n.Span) && !(RequestLocal is not null && Argument.Span.Contains(n.Span)));
    }

    /// <summary>The argument with a list in the place of the item.</summary>
    /// <param name="list">The list, as an expression.</param>
    /// <param name="parameter">Name of the parameter that takes it.</param>
    /// <param name="member">Name of the request's member that takes it.</param>
    public string Written(string list, string parameter, string member)
    {
        var holder = (SyntaxNode?)Request ?? Argument.Expression;
        var changes = new List<TextChange> { new(Place.Span, list) };
        if (Member is not null && Member.Identifier.ValueText != member)
        {
            changes.Add(new(Member.Span, member));
        }

        var written = holder.ToString();
        foreach (var change in changes.OrderByDescending(static c => c.Span.Start))
        {
            written = written.Remove(change.Span.Start - holder.SpanStart, change.Span.Length).Insert(change.Span.Start - holder.SpanStart, change.NewText!);
        }

        return Argument.NameColon is null ? written : $"{parameter}: {written}";
    }

    private static (BaseObjectCreationExpressionSyntax? Request, LocalDeclarationStatementSyntax? Local) Made(ExpressionSyntax argument, CallInSource call, CancellationToken cancellationToken) =>
        argument is BaseObjectCreationExpressionSyntax made ? (made, null)
        : argument is IdentifierNameSyntax name && call.Model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } local &&
            reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax request, Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration } declarator &&
            LocalUse.Of(local, declarator, call.Model, cancellationToken).Count == 1 ? (request, declaration)
        : (null, null);

    private static ExpressionSyntax? OnlyElement(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax { Elements: [ExpressionElementSyntax { Expression: var only }] } => only,
        ArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CollectionInitializerExpression, Expressions: [var only] } } => only,
        _ => null,
    };
}
