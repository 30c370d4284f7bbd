using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Calls that never reach a model: those that an expression tree only describes, and those on objects that a mocking library makes.</summary>
internal static class MockSetup
{
    // Root namespaces of the libraries that make stand-ins.
    private static readonly string[] Libraries = ["FakeItEasy", "Moq", "NSubstitute"];

    /// <summary>Whether an invocation is such a call.</summary>
    public static bool Is(IInvocationOperation invocation, ReadScope scope) =>
        IsDescribed(invocation) ||
        (CallArguments.ReceiverOf(invocation) is { } receiver && Origin.Of(receiver, scope).Value is { } made && IsStandIn(made));

    /// <summary><c>mock.Setup(c =&gt; c.GetResponseAsync(…))</c>: the lambda is data.</summary>
    private static bool IsDescribed(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation && outer.Parent?.Type is { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStandIn(IOperation made) => made switch
    {
        IInvocationOperation { TargetMethod: var method } => IsOfLibrary(method),
        IPropertyReferenceOperation { Property: var property } => IsOfLibrary(property),
        _ => false,
    };

    private static bool IsOfLibrary(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is not null && Array.IndexOf(Libraries, space.Name) >= 0;
    }
}
