using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Operations of code that stands in another body or another file than the one being analyzed: helpers, constructors, registrations.
/// One per compilation, filled lazily. In an IDE only the open file is analyzed, so whatever a finding needs from elsewhere comes from
/// here; that makes what an open document shows equal to what the build shows.
/// </summary>
internal sealed class ForeignBodies(Compilation compilation)
{
    /// <summary>Declarations of one type looked through for a member's assignments. Real partial types stay far below.</summary>
    private const int MaxParts = 16;

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, BodyFacts> _facts = new();
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Write>> _writes = new(SymbolEqualityComparer.Default);

    /// <summary>The compilation whose bodies these are.</summary>
    public Compilation Compilation => compilation;

    /// <summary>
    /// Whether a symbol stands in a source file of this compilation. A symbol of a referenced project has source files too where the host
    /// references compilations, as IDEs do; they are not ours to read, and a build does not see them.
    /// </summary>
    public bool Declares(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Facts about the body an operation stands in.</summary>
    public BodyFacts FactsAround(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return _facts.GetOrAdd(root.Syntax, _ => new BodyFacts(root));
    }

    /// <summary>The operation of a syntax node in any tree of the compilation.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) => ModelOf(node.SyntaxTree).GetOperation(node, cancellationToken);

    /// <summary>The symbol a name refers to, in any tree of the compilation.</summary>
    public ISymbol? SymbolOf(SyntaxNode node, CancellationToken cancellationToken) => ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol;

    /// <summary>The body of a method of this compilation; <see langword="null"/> for methods of other assemblies and those without a body.</summary>
    public IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (!Declares(method))
        {
            return null;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellationToken);
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax)
            {
                return OperationOf(node, cancellationToken);
            }

            // `int P => …;`: the getter's only syntax is the arrow clause.
            if (node is ArrowExpressionClauseSyntax arrow)
            {
                return OperationOf(arrow.Expression, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>
    /// Everything assigned to a field or auto-property within its own type: initializer, constructors, methods. Complete for members
    /// that others cannot write; for the rest the value is what the type itself says.
    /// </summary>
    public IReadOnlyList<Write> WritesTo(ISymbol member, CancellationToken cancellationToken)
    {
        if (_writes.TryGetValue(member, out var known))
        {
            return known;
        }

        var writes = new List<Write>();
        if (!Declares(member))
        {
            return writes;
        }

        foreach (var part in member.ContainingType.DeclaringSyntaxReferences.Take(MaxParts))
        {
            foreach (var node in part.GetSyntax(cancellationToken).DescendantNodes())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (AssignedValue(node, member.Name, out var name) is { } assigned && Forgiven(assigned) is var value && Refers(name!, member, cancellationToken))
                {
                    var isDefault = node is not AssignmentExpressionSyntax;
                    writes.Add(OperationOf(value, cancellationToken) is { } operation
                        ? new Write(operation, null, isDefault)
                        : new Write(null, "an expression that does not compile here", isDefault));
                }
            }
        }

        return _writes.GetOrAdd(member, writes);
    }

    /// <summary>Invocations of a name and creations of a type's name, in every tree of the compilation, in source order.</summary>
    public IEnumerable<IOperation> Uses(string name, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in TreeNames.Uses(tree, name, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (OperationOf(node, cancellationToken) is { } operation)
                {
                    yield return operation;
                }
            }
        }
    }

    private static ExpressionSyntax? AssignedValue(SyntaxNode node, string memberName, out SyntaxNode? name)
    {
        name = null;
        switch (node)
        {
            case VariableDeclaratorSyntax { Initializer: { } initializer } declarator when declarator.Identifier.ValueText == memberName && declarator.Parent?.Parent is FieldDeclarationSyntax:
                name = declarator;
                return initializer.Value;
            case PropertyDeclarationSyntax { Initializer: { } initializer } property when property.Identifier.ValueText == memberName:
                name = property;
                return initializer.Value;
            case AssignmentExpressionSyntax assignment when NameOf(assignment.Left) == memberName && assignment.Parent is not InitializerExpressionSyntax:
                name = assignment.Left;
                return assignment.Right;
            default:
                return null;
        }
    }

    private bool Refers(SyntaxNode name, ISymbol member, CancellationToken cancellationToken)
    {
        var model = ModelOf(name.SyntaxTree);
        var symbol = name is ExpressionSyntax ? model.GetSymbolInfo(name, cancellationToken).Symbol : model.GetDeclaredSymbol(name, cancellationToken);
        return SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, member.OriginalDefinition);
    }

    // `default!` and `x!` have no operation of their own.
    private static ExpressionSyntax Forgiven(ExpressionSyntax value) =>
        value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven ? forgiven.Operand : value;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    // The one place that may ask for another tree's semantic model (RS1030 warns because such a model is not shared with the host):
    // models are kept for the life of the compilation, asked for only on demand, and never for a whole solution.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));
#pragma warning restore RS1030
}
