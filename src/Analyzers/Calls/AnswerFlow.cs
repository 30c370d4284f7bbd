using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Which variables hold something that comes from a call's answer, within one piece of code.</summary>
internal sealed class AnswerFlow
{
    /// <summary>Times the code is gone through; what flows backwards through a loop needs more than one.</summary>
    private const int Passes = 3;

    private readonly IOperation _call;
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);

    // Objects of this code base that got the answer in some of their properties: the others do not tell of it.
    private readonly Dictionary<ISymbol, HashSet<string>> _parts = new(SymbolEqualityComparer.Default);

    /// <summary>Follows the answer of a call through a piece of code that holds it.</summary>
    public AnswerFlow(IOperation call, IOperation code)
    {
        _call = call;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var operation in code.Descendants())
            {
                Follow(operation);
            }
        }
    }

    /// <summary>Whether an expression is made from the answer.</summary>
    public bool Reaches(IOperation? value) => value?.DescendantsAndSelf().Any(o => o == _call || (BodyFacts.Variable(o) is { } variable && (_variables.Contains(variable) || TellsPart(o, variable)))) == true;

    /// <summary>Whether an object that has the answer in some properties is read as a whole, or by one of them, or by one that is worked out from them.</summary>
    private bool TellsPart(IOperation owner, ISymbol variable) =>
        _parts.TryGetValue(variable, out var parts) &&
        (owner.Parent is not IPropertyReferenceOperation { Instance: var instance, Property: { DeclaringSyntaxReferences.IsEmpty: false } property } || instance != owner ||
            parts.Contains(property.Name) || property.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => parts.Contains(name.Identifier.ValueText))));

    private void Follow(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: var value } declarator when Reaches(value):
                _variables.Add(declarator.Symbol);
                break;
            case IAssignmentOperation { Target: var target, Value: var value } when Reaches(value):
                Take(target);
                break;
            case IForEachLoopOperation { Collection: var collection } loop when Reaches(collection):
                _variables.UnionWith(loop.Locals);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } when Reaches(Matched(operation)):
                _variables.Add(declared);
                break;
            case IInvocationOperation invocation when invocation.Arguments.Any(a => Reaches(a.Value)):
                // What is put into a builder or a list is in it; so is what a method gives out.
                Take(CallArguments.ReceiverOf(invocation));
                foreach (var argument in invocation.Arguments.Where(static a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
                {
                    Take(argument.Value);
                }

                break;
        }
    }

    private static IOperation? Matched(IOperation pattern)
    {
        var outer = pattern.Parent;
        while (outer is IPatternOperation or IPropertySubpatternOperation)
        {
            outer = outer.Parent;
        }

        return (outer as IIsPatternOperation)?.Value;
    }

    private void Take(IOperation? target)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation { Expression: var declared }:
                Take(declared);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Take(element);
                }

                break;
            case ILocalReferenceOperation { Local: var local }:
                _variables.Add(local);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when target is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: { DeclaringSyntaxReferences.IsEmpty: false } member }:
                _variables.Add(member);
                break;
            case IPropertyReferenceOperation { Instance: { } owner, Property: { DeclaringSyntaxReferences.IsEmpty: false } part } when BodyFacts.Variable(owner) is { } variable:
                if (!_parts.TryGetValue(variable, out var parts))
                {
                    _parts[variable] = parts = new(StringComparer.Ordinal);
                }

                parts.Add(part.Name);
                break;
            case IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var given } }:
                _variables.Add(given);
                break;
            case IPropertyReferenceOperation { Instance: { } owner }:
                Take(owner);
                break;
        }
    }
}
