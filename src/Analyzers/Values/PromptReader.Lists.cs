using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <content>Lists of messages: what a variable starts with, and what is added to it before it is sent.</content>
internal sealed partial class PromptReader
{
    /// <summary>A parameter that the caller at hand says: what is passed, with what the caller did to it before.</summary>
    private bool ReadPassed(IOperation operation, int depth)
    {
        var (passed, caller) = Frame.Passed(operation, scope);
        if (passed == operation)
        {
            return false;
        }

        using (scope.In(caller))
        {
            Read(passed, depth + 1);
        }

        return true;
    }

    /// <summary>A list variable: what it starts with, then what is added to it before the call.</summary>
    private bool ReadVariable(IOperation operation, int depth)
    {
        if (operation is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation) ||
            BodyFacts.Variable(operation) is not { } variable)
        {
            return false;
        }

        var additions = Additions(operation, variable);
        return additions.Count > 0 && ReadFilled(operation, additions, depth);
    }

    /// <summary>Reads a list that is added to: what it is made with, then what is added.</summary>
    private bool ReadFilled(IOperation operation, List<Addition> additions, int depth)
    {
        if (operation is IPropertyReferenceOperation { Instance: { } owner, Property: { Name: var name } property } && !scope.Bodies.Declares(property))
        {
            var made = ObjectReader.Made(owner, name, scope);
            if (made.Value is { } initial)
            {
                using (scope.In(made.Frame))
                {
                    Read(initial, depth + 1);
                }
            }
            else if (made.IsSet is null)
            {
                AddHole(operation);
            }

            ReadAdditions(additions, depth);
            return true;
        }

        if (ReadPassed(operation, depth))
        {
            ReadAdditions(additions, depth);
            return true;
        }

        var origin = Origin.Of(operation, scope);
        if (origin.Value is not null && origin.Value != operation && origin.Value is not (IFieldReferenceOperation or IPropertyReferenceOperation))
        {
            using (scope.In(origin.Frame))
            {
                Read(origin.Value, depth + 1);
            }
        }
        else
        {
            AddHole(operation);
        }

        ReadAdditions(additions, depth);
        return true;
    }

    /// <summary>Whether an addition comes before the list is sent: before the call itself, or in a caller before the list is handed over.</summary>
    private bool IsBefore(IInvocationOperation addition, IOperation list) =>
        addition.Syntax.SpanStart < (scope.Bodies.FactsAround(list) == scope.Bodies.FactsAround(call) ? call : list).Syntax.SpanStart;

    /// <summary>Whether an addition goes to the collection of the very object that is sent: two option objects have a <c>Messages</c> each.</summary>
    private static bool OnSameObject(IInvocationOperation addition, IOperation collection) =>
        collection is not IPropertyReferenceOperation { Instance: { } owner } || BodyFacts.Variable(owner) is not { } variable ||
        (Origin.Unwrap(addition.Instance ?? addition.Arguments[0].Value) is IPropertyReferenceOperation other && SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(other.Instance), variable));

    /// <summary>
    /// What is added to a list before it is sent, in order: by the constructor of the object that keeps it, by the code here, and by helpers it
    /// is handed to.
    /// </summary>
    private List<Addition> Additions(IOperation list, ISymbol variable)
    {
        var facts = scope.Bodies.FactsAround(list);
        var here = facts.CallsOn(variable).Where(IsAddition).Where(a => IsBefore(a, list) && OnSameObject(a, list)).Select(a => new Addition(a, variable, null));
        var byHelpers = facts.HandedOver(variable)
            .Select(static argument => (Argument: argument, Helper: (IInvocationOperation)argument.Parent!))
            .Where(h => !h.Helper.Syntax.Span.Contains(list.Syntax.Span) && h.Helper.Syntax != call.Syntax && IsBefore(h.Helper, list))
            .SelectMany(h => ByHelper(h.Helper, h.Argument));
        return [.. ByConstructor(list, facts), .. here.Concat(byHelpers).OrderBy(static a => (a.Helper ?? a.Call).Syntax.SpanStart)];
    }

    /// <summary>What a helper of this compilation adds to the list it is handed.</summary>
    private IEnumerable<Addition> ByHelper(IInvocationOperation helper, IArgumentOperation argument)
    {
        var method = helper.TargetMethod.OriginalDefinition;
        return !scope.Bodies.Declares(method) || method.IsVirtual || method.IsAbstract || argument.Parameter is not { Ordinal: var ordinal } || scope.Bodies.BodyOf(method, scope.CancellationToken) is not { } body
            ? []
            : scope.Bodies.FactsAround(body).CallsOn(method.Parameters[ordinal]).Where(IsAddition).Select(a => new Addition(a, method.Parameters[ordinal], helper));
    }

    /// <summary>What the one constructor that fills a field adds to it.</summary>
    private IEnumerable<Addition> ByConstructor(IOperation list, BodyFacts here)
    {
        if (list is not IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: { } field } || !scope.Bodies.Declares(field))
        {
            return [];
        }

        var filling = field.ContainingType.InstanceConstructors
            .Select(constructor => scope.Bodies.BodyOf(constructor, scope.CancellationToken))
            .OfType<IOperation>()
            .Select(scope.Bodies.FactsAround)
            .Where(facts => facts != here)
            .Select(facts => facts.CallsOn(field).Where(IsAddition).ToList())
            .Where(static added => added.Count > 0)
            .ToList();
        return filling is [var only] ? only.Select(a => new Addition(a, field, null)) : [];
    }

    private void ReadAdditions(IEnumerable<Addition> additions, int depth)
    {
        foreach (var (addition, list, helper) in additions)
        {
            using var frame = scope.In(helper is null ? scope.Frame : Frame.Of(helper, helper.TargetMethod, scope, depth + 1));
            var role = _role;
            EnterMessage(addition.TargetMethod, addition.Arguments);
            foreach (var argument in addition.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && RoleIn(a.Value) is null && !SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(a.Value), list)))
            {
                Read(argument.Value, depth + 1);
            }

            _role = role;
        }
    }

    /// <summary>One call that adds to a list.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="List">The variable it adds to, in the body it stands in.</param>
    /// <param name="Helper">The helper it stands in, when the list was handed to one.</param>
    private readonly record struct Addition(IInvocationOperation Call, ISymbol List, IInvocationOperation? Helper);

    /// <summary>What fills a list: the collections' own methods, and those of an SDK's history that say whose words they add.</summary>
    private bool IsAddition(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "Add" or "AddRange" or "Insert" or "AddMessages", ReturnsVoid: true } ||
        scope.Sdks.RoleOf(invocation.TargetMethod) is not null ||
        (invocation.TargetMethod.Name is "AddMessage" or "AppendMessage" && scope.Sdks.IsSdkSymbol(invocation.TargetMethod));

    private void ReadAll(IEnumerable<IOperation> elements, int depth)
    {
        var role = _role;
        foreach (var element in elements)
        {
            Read(element, depth + 1);
            _role = role;
        }
    }
}
