using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK6001: writes JSON for a prompt without line breaks. What else uses the same text or the same options keeps them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompactJsonFix))]
[Shared]
public sealed class CompactJsonFix() : PlannedFix(RuleIds.IndentedJson, EquivalenceKey, isMechanical: true)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CompactJson";

    private const string Option = "WriteIndented";
    private const string Indented = "Indented";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.JsonPlaces, out var written) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call)
        {
            return null;
        }

        var edits = new List<SourceEdit>();
        foreach (var line in written!.Split('\n'))
        {
            if (FixPlace.Read(line) is not { } place || await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } token)
            {
                continue;
            }

            // What stands outside of the call may be read by others too: a helper's text, a local that is also logged or stored.
            var root = await token.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await token.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (Writer(token.Token, model!, cancellationToken) is { } writer && LocalUse.BelongsTo(writer, call, cancellationToken) && Compacted(token.Document, root!, writer, model!, cancellationToken) is { } edit)
            {
                edits.Add(edit);
            }
        }

        return edits.Count == 0 ? null : new("Write compact JSON into the prompt", edits);
    }

    /// <summary>The widest expression at a token that writes JSON: a serializer's call, or a node.</summary>
    private static ExpressionSyntax? Writer(SyntaxToken token, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? widest = null;
        for (var node = token.Parent; node is ExpressionSyntax expression && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            widest = expression is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax && model.GetTypeInfo(expression, cancellationToken).Type is not null ? expression : widest;
        }

        return widest;
    }

    private static SourceEdit? Compacted(Document document, SyntaxNode root, ExpressionSyntax writer, SemanticModel model, CancellationToken cancellationToken)
    {
        if (writer is not InvocationExpressionSyntax invocation || model.GetOperation(invocation, cancellationToken) is not IInvocationOperation operation)
        {
            return Wrapped(document, writer, model.GetTypeInfo(writer, cancellationToken).Type);
        }

        if (operation.TargetMethod is { Name: "ToString", Parameters.IsEmpty: true } && invocation.Expression is MemberAccessExpressionSyntax access)
        {
            return operation.Instance?.Type is { } node && IsSystemText(node) ? SourceEdit.Replace(document.Id, access.Name.Span, "ToJsonString")
                : Formatting(model) is { } none ? SourceEdit.Insert(document.Id, invocation.ArgumentList.CloseParenToken.SpanStart, Name(none, model, invocation.SpanStart) + ".None")
                : null;
        }

        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            switch (argument.Expression)
            {
                case MemberAccessExpressionSyntax { Name.Identifier: { ValueText: Indented } indented } constant when model.GetTypeInfo(constant, cancellationToken).Type?.Name == "Formatting":
                    return SourceEdit.Replace(document.Id, indented.Span, "None");
                case BaseObjectCreationExpressionSyntax { Initializer: { } made }:
                    return Flag(document, made);
                case IdentifierNameSyntax name when model.GetTypeInfo(name, cancellationToken).Type?.Name == "JsonSerializerOptions" && OwnOptions(root, name, model, cancellationToken) is { Initializer: { } options }:
                    return Flag(document, options);
            }
        }

        return null;
    }

    /// <summary>The making of options that are used here only.</summary>
    private static BaseObjectCreationExpressionSyntax? OwnOptions(SyntaxNode root, IdentifierNameSyntax use, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(use, cancellationToken).Symbol is { DeclaringSyntaxReferences: [var declaration] } symbol and (ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }) &&
        declaration.SyntaxTree == root.SyntaxTree && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax made } &&
        root.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, symbol)) == 1
            ? made
            : null;

    private static SourceEdit? Flag(Document document, InitializerExpressionSyntax made)
    {
        foreach (var expression in made.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Option }, Right: var flag } && flag.IsKind(SyntaxKind.TrueLiteralExpression))
            {
                return SourceEdit.Replace(document.Id, flag.Span, "false");
            }
        }

        return null;
    }

    /// <summary>A node that an interpolation writes.</summary>
    private static SourceEdit? Wrapped(Document document, ExpressionSyntax node, ITypeSymbol? type) =>
        node.Parent is InterpolationSyntax && type is not null && IsSystemText(type) ? SourceEdit.Insert(document.Id, node.Span.End, $"{(type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "")}.ToJsonString()") : null;

    private static bool IsSystemText(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Nodes";

    private static INamedTypeSymbol? Formatting(SemanticModel model) => model.Compilation.GetTypeByMetadataName("Newtonsoft.Json.Formatting");

    private static string Name(ITypeSymbol type, SemanticModel model, int position) => type.ToMinimalDisplayString(model, position);
}
