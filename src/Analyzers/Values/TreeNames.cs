using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Where a syntax tree calls which name and makes which type, found in one pass. Kept with the tree, which never changes: in an IDE most
/// trees of one compilation are those of the last, so a keystroke costs one tree.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Known = new();

    private readonly Dictionary<string, List<SyntaxNode>> _uses = new(StringComparer.Ordinal);

    private TreeNames(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: var called } when NameOf(called) is { } name:
                    Add(name, node);
                    break;
                case ObjectCreationExpressionSyntax { Type: var type } when NameOf(type) is { } name:
                    Add(name, node);
                    break;
                case ImplicitObjectCreationExpressionSyntax:
                    Add(Implicit, node);
                    break;

                // A method handed over by name: MapPost("/x", Handle).
                case ArgumentSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } argument when NameOf(argument.Expression) is { } name:
                    Add(Handed + name, argument.Expression);
                    break;
            }
        }
    }

    /// <summary>Key of <c>new(…)</c>, whose type stands elsewhere.</summary>
    public const string Implicit = "new()";

    /// <summary>Prefix of names that are handed over as arguments.</summary>
    public const string Handed = "=";

    /// <summary>Invocations of methods named <paramref name="name"/>, or creations of types named so.</summary>
    public static IReadOnlyList<SyntaxNode> Uses(SyntaxTree tree, string name, CancellationToken cancellationToken) =>
        Of(tree, cancellationToken)._uses.TryGetValue(name, out var nodes) ? nodes : [];

    /// <summary>Invocations of methods, or creations of types, that have one of many names.</summary>
    public static IEnumerable<SyntaxNode> Uses(SyntaxTree tree, HashSet<string> names, CancellationToken cancellationToken)
    {
        // A tree calls few names, a large project may ask for thousands.
        var uses = Of(tree, cancellationToken)._uses;
        return names.Count < uses.Count
            ? names.SelectMany(name => uses.TryGetValue(name, out var nodes) ? nodes : [])
            : uses.Where(use => names.Contains(use.Key)).SelectMany(static use => use.Value);
    }

    public static string? NameOf(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    private static TreeNames Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.TryGetValue(tree, out var names) ? names : Known.GetValue(tree, t => new TreeNames(t.GetRoot(cancellationToken)));

    private void Add(string name, SyntaxNode node)
    {
        if (!_uses.TryGetValue(name, out var nodes))
        {
            _uses[name] = nodes = [];
        }

        nodes.Add(node);
    }
}
