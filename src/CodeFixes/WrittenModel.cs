using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>A model id as the source writes it: a literal, a constant's name or an SDK's enum member.</summary>
/// <param name="Document">The document.</param>
/// <param name="Expression">The expression that gives the id.</param>
/// <param name="Constant">The constant or enum member it names; <see langword="null"/> for a literal.</param>
internal sealed record WrittenModel(Document Document, ExpressionSyntax Expression, IFieldSymbol? Constant)
{
    /// <summary>The expression that starts at a token and gives the model.</summary>
    public static async Task<WrittenModel?> FindAsync(SourceToken place, string model, CancellationToken cancellationToken)
    {
        if (await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } semantics)
        {
            return null;
        }

        WrittenModel? widest = null;
        for (var node = place.Token.Parent; node is ExpressionSyntax expression && expression.SpanStart == place.Token.SpanStart; node = node.Parent)
        {
            var constant = semantics.GetSymbolInfo(expression, cancellationToken).Symbol as IFieldSymbol;
            if (constant is { ContainingType.TypeKind: TypeKind.Enum } || semantics.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string id } && id == model)
            {
                widest = new(place.Document, expression, constant);
            }
        }

        return widest;
    }

    /// <summary>The edit that writes another model here: the enum member or the team's own constant for it where there is one, else a literal.</summary>
    /// <param name="model">The model to write.</param>
    /// <param name="sdkConstant">Full name of the SDK's constant for it.</param>
    public SourceEdit Replace(string model, string? sdkConstant)
    {
        if (Constant is { } constant && Twin(constant, model, sdkConstant) is { } twin && Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax)
        {
            var name = Expression is MemberAccessExpressionSyntax access ? access.Name : Expression;
            return SourceEdit.Replace(Document.Id, name.Span, twin);
        }

        return SourceEdit.Replace(Document.Id, Expression.Span, SymbolDisplay.FormatLiteral(model, quote: true));
    }

    /// <summary>What else changes when this expression does.</summary>
    public string Reach
    {
        get
        {
            foreach (var node in Expression.Ancestors())
            {
                switch (node)
                {
                    case VariableDeclaratorSyntax { Initializer.Value: var value } declarator:
                        return value == Expression ? $"all that use '{declarator.Identifier.ValueText}'" : $"every call of '{declarator.Identifier.ValueText}'";
                    case PropertyDeclarationSyntax property:
                        return property.Initializer?.Value == Expression || property.ExpressionBody?.Expression == Expression
                            ? $"all that use '{property.Identifier.ValueText}'"
                            : $"every call of '{property.Identifier.ValueText}'";
                    case AssignmentExpressionSyntax { Left: var left, Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax }:
                        return $"every call of '{left}'";
                    case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax { Parent: ArrowExpressionClauseSyntax or ReturnStatementSyntax } request } } when
                        request.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax { Identifier.ValueText: var method }:
                        return $"all that use '{method}'";
                    case AnonymousFunctionExpressionSyntax or StatementSyntax or MemberDeclarationSyntax:
                        return "every call of this client";
                }
            }

            return "every call of this client";
        }
    }

    private static string? Twin(IFieldSymbol constant, string model, string? sdkConstant)
    {
        if (constant.ContainingType.TypeKind == TypeKind.Enum)
        {
            var name = sdkConstant?.Substring(sdkConstant.LastIndexOf('.') + 1);
            return name is not null && constant.ContainingType.GetMembers(name).Any() ? name : null;
        }

        return constant.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && f.ConstantValue is string id && id == model && f.DeclaredAccessibility >= constant.DeclaredAccessibility)?.Name;
    }
}
