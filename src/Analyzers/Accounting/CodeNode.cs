using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Accounting;

/// <summary>
/// What calls are counted to: a member, or a local function or lambda in it that runs on its own (an endpoint's handler, a function kept in a
/// variable). Other lambdas count to what is around them.
/// </summary>
/// <param name="Id">Documentation id of the member, with the function's name for one in it.</param>
/// <param name="Name">For people.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Member">The member.</param>
internal sealed record CodeNode(string Id, string Name, Location Location, ISymbol Member)
{
    /// <summary>What an operation is counted to.</summary>
    public static CodeNode Around(IOperation operation, ISymbol containing, Func<ReadScope> scope)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILocalFunctionOperation function)
            {
                return Of(function.Symbol);
            }

            if (outer is IAnonymousFunctionOperation lambda && NameOf(lambda, scope) is { } name)
            {
                var around = SymbolNames.OrdinaryMember(containing);
                return new($"{SymbolNames.ContainingMemberId(around)}+{name}", name, lambda.Syntax.GetFirstToken().GetLocation(), around);
            }
        }

        return Of(SymbolNames.OrdinaryMember(containing));
    }

    /// <summary>The node of a member or local function.</summary>
    public static CodeNode Of(ISymbol symbol)
    {
        var member = SymbolNames.OrdinaryMember(symbol);
        var location = symbol.Locations.FirstOrDefault() ?? Location.None;
        return new(IdOf(symbol), SymbolNames.Short(symbol), location, member);
    }

    /// <summary>Identity of a member or local function.</summary>
    public static string IdOf(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        ? $"{SymbolNames.ContainingMemberId(symbol)}+{symbol.Name}"
        : SymbolNames.ContainingMemberId(symbol.OriginalDefinition);

    /// <summary>Identity of a lambda that is kept in a variable, or of an endpoint's handler; <see langword="null"/> for one that runs where it stands.</summary>
    public static string? IdOf(IAnonymousFunctionOperation lambda, ISymbol containing, Func<ReadScope> scope) =>
        NameOf(lambda, scope) is { } name ? $"{SymbolNames.ContainingMemberId(containing)}+{name}" : null;

    private static string? NameOf(IAnonymousFunctionOperation lambda, Func<ReadScope> scope)
    {
        var holder = lambda.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local.Name,
            IArgumentOperation { Parent: IInvocationOperation call } when Endpoints.IsMapped(call.TargetMethod) => Endpoints.NameOf(call, scope()),
            _ => null,
        };
    }
}
