using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>The lists of messages, and the sessions, that a call sends whole: as they are, copied, or in a request object.</summary>
internal sealed class SentLists(ReadScope scope)
{
    private const int MaxDepth = 6;

    // Operators that pass all messages on. Whatever else stands between a list and the call may leave some out.
    private static readonly HashSet<string> PassOn = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "AsEnumerable", "AsReadOnly", "Append", "Prepend", "Concat", "Select", "Cast", "OfType", "Reverse", "ToImmutableArray", "ToImmutableList",
    };

    private readonly List<(ISymbol Variable, IOperation Use)> _found = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The variables that hold what an invocation sends, with where they are read.</summary>
    public IReadOnlyList<(ISymbol Variable, IOperation Use)> Of(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments.Skip(invocation.TargetMethod.IsExtensionMethod ? 1 : 0))
        {
            Collect(argument.Value, 0);
        }

        return _found;
    }

    /// <summary>Whether a type is a list of an SDK's messages.</summary>
    public static bool IsHistory(ITypeSymbol? type, ReadScope scope) =>
        type is not null and not { SpecialType: SpecialType.System_String } && ElementOf(type) is { } element && scope.Sdks.IsSdkSymbol(element) &&
        (element.Name.Contains("Message") || element.Name is "Content" or "ResponseItem");

    /// <summary>Whether a type is a conversation that an agent adds each turn to.</summary>
    public static bool IsSession(ITypeSymbol? type, ReadScope scope) =>
        type is { Name: "AgentSession" or "AgentThread" or "ChatHistoryAgentThread" or "ChatClientAgentSession" or "ChatClientAgentThread" } && scope.Sdks.IsSdkSymbol(type);

    private void Collect(IOperation value, int depth)
    {
        value = Origin.Unwrap(value);
        if (depth > MaxDepth || !scope.Step())
        {
            return;
        }

        switch (value)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when BodyFacts.Variable(value) is { } variable:
                Variable(variable, value, depth);
                break;
            case IObjectCreationOperation creation:
                foreach (var part in creation.Arguments.Select(static a => a.Value).Concat(Set(creation.Initializer)))
                {
                    Collect(part, depth + 1);
                }

                break;
            case ICollectionExpressionOperation items:
                foreach (var spread in items.Elements.OfType<ISpreadOperation>())
                {
                    Collect(spread.Operand, depth + 1);
                }

                break;
            case IInvocationOperation call when PassOn.Contains(call.TargetMethod.Name):
                foreach (var part in call.Arguments.Select(static a => a.Value).Prepend(call.Instance))
                {
                    if (part is not null)
                    {
                        Collect(part, depth + 1);
                    }
                }

                break;
            case IConditionalOperation choice:
                Collect(choice.WhenTrue, depth + 1);
                if (choice.WhenFalse is { } other)
                {
                    Collect(other, depth + 1);
                }

                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, depth + 1);
                break;
        }
    }

    private static IEnumerable<IOperation> Set(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.SelectMany(static member => member switch
        {
            ISimpleAssignmentOperation { Value: var value } => [value],
            IMemberInitializerOperation { Initializer: var nested } => Set(nested),
            IInvocationOperation added => added.Arguments.Select(static a => a.Value),
            _ => [],
        }) ?? [];

    private void Variable(ISymbol variable, IOperation use, int depth)
    {
        var isList = IsHistory(use.Type, scope);
        if ((isList || IsSession(use.Type, scope)) && _seen.Add(variable))
        {
            _found.Add((variable, use));
        }

        if (variable is not ILocalSymbol || !(isList || (use.Type is { } type && scope.Sdks.IsSdkSymbol(type))))
        {
            return;
        }

        // A list or a request that is made for the call passes on what was put into it.
        var facts = scope.Bodies.FactsAround(use);
        foreach (var part in facts.WritesTo(variable).Select(static w => w.Value)
            .Concat(facts.MemberWritesOn(variable).Select(static w => w.Value))
            .Concat(facts.CallsOn(variable).Where(static c => c.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal)).SelectMany(static c => c.Arguments.Select(static a => a.Value))))
        {
            if (part is not null && !ReferenceEquals(BodyFacts.Variable(Origin.Unwrap(part)), variable))
            {
                Collect(part, depth + 1);
            }
        }
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var element] } => element,
        _ => type.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
    };
}
