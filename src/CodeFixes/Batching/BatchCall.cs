using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>A call that sends one item, and the method of the same client that takes a list of them.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The method that takes a list.</param>
/// <param name="Slot">Where the item stands.</param>
/// <param name="List">Path of the list in a call of that method.</param>
/// <param name="ListType">Type of the list.</param>
/// <param name="Model">How a request that is made for the list names the model: its member and what it is set to; <see langword="null"/> where none is made.</param>
/// <param name="CancellationToken">Cancels the planning.</param>
internal sealed record BatchCall(CallInSource Call, IMethodSymbol Method, BatchSlot Slot, string List, ITypeSymbol ListType, string? Model, CancellationToken CancellationToken)
{
    private const string Configure = "ConfigureAwait";

    /// <summary>The batch form of a call; <see langword="null"/> where it takes more than a list in the place of the item.</summary>
    public static BatchCall? Of(CallInSource call, ImmutableDictionary<string, string?> facts, CancellationToken cancellationToken)
    {
        if (!facts.TryGetValue(FixProperties.BatchMethod, out var name) || !facts.TryGetValue(FixProperties.BatchItem, out var item) || !facts.TryGetValue(FixProperties.BatchList, out var list) ||
            call.Syntax.Expression is not MemberAccessExpressionSyntax { Expression: var client } || call.Model.GetTypeInfo(client, cancellationToken).Type is not { } type ||
            BatchSlot.At(item!, call, cancellationToken) is not { } slot)
        {
            return null;
        }

        facts.TryGetValue(FixProperties.BatchModel, out var model);
        var given = call.Model.GetTypeInfo(slot.Item, cancellationToken).Type;
        return call.Model.LookupSymbols(call.Syntax.SpanStart, type, name, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .Where(m => SymbolEqualityComparer.Default.Equals(m.ReducedFrom ?? m, call.Operation.TargetMethod.ReducedFrom ?? call.Operation.TargetMethod) || m.Parameters.All(p => p.IsOptional || p.Name == list!.Split('.')[0] || IsGiven(p, call)))
            .Select(m => (Method: m, Type: TypeAt(m, list!)))
            .Where(static m => Sequence.ElementOf(m.Type) is not null)
            .OrderBy(m => SymbolEqualityComparer.Default.Equals(Sequence.ElementOf(m.Type), given) ? 0 : 1)
            .Select(m => new BatchCall(call, m.Method, slot, list!, m.Type!, model, cancellationToken))
            .FirstOrDefault();
    }

    /// <summary>What is sent.</summary>
    public ExpressionSyntax Item => Slot.Item;

    /// <summary>What the batch gives, without the task.</summary>
    public ITypeSymbol? Answers => Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } task ? task.TypeArguments.FirstOrDefault() : Method.ReturnsVoid ? null : Method.ReturnType;

    /// <summary>The call over all items.</summary>
    /// <param name="items">The items, as an expression.</param>
    /// <param name="path">From what it gives to the list of answers.</param>
    /// <param name="indentation">Indentation of the statement it is written in.</param>
    public string? Written(string items, string path, string indentation)
    {
        var access = (MemberAccessExpressionSyntax)Call.Syntax.Expression;
        var names = List.Split('.');
        if (names.Length == 2 && Slot.Request is null && Request(items, names[1]) is null)
        {
            return null;
        }

        var arguments = Call.Syntax.ArgumentList.Arguments.Select(a =>
            a != Slot.Argument ? a.ToString()
            : names.Length == 2 && Slot.Request is null ? Request(items, names[1])
            : Slot.Written(items, names[0], names[names.Length - 1]));
        var written = $"{access.Expression}.{Method.Name}({string.Join(", ", arguments)})";
        if (Call.Syntax.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Configure, Parent: InvocationExpressionSyntax { ArgumentList: var configured } })
        {
            written += $".{Configure}{configured}";
        }

        if (Answer.Of(Method) is not { Form: AnswerForm.Value } && !Method.ReturnsVoid)
        {
            written = path.Length > 0 ? $"(await {written})" : $"await {written}";
        }

        return Layout.Reindented(written + path, Layout.Indentation((Slot.RequestLocal ?? (SyntaxNode)Call.Syntax).SpanStart, Call.Syntax.SyntaxTree.GetText(CancellationToken)), indentation);
    }

    /// <summary>The texts of all items as the list; <c>items</c> itself where each item is sent as it is and the list takes them so. <see langword="null"/> where the list holds what no text becomes.</summary>
    /// <param name="items">The items, as an expression.</param>
    /// <param name="from">Its type.</param>
    /// <param name="parameter">Name of one item.</param>
    /// <param name="item">What is sent of it.</param>
    public string? Texts(string items, ITypeSymbol? from, string parameter, string item)
    {
        var element = Sequence.ElementOf(ListType)!;
        var sent = Call.Model.GetTypeInfo(Item, CancellationToken).Type;
        if (sent is null)
        {
            return null;
        }

        if (!Call.Model.Compilation.ClassifyConversion(sent, element).IsImplicit)
        {
            if (sent.SpecialType != SpecialType.System_String || TextCarrier.Of(element, item, Call.Model, Call.Syntax.SpanStart) is not { } carried)
            {
                return null;
            }

            (item, sent) = (carried, element);
        }

        var isSame = item == parameter;
        var texts = isSame ? items : $"{items}.Select({parameter} => {item})";
        var type = isSame ? from : Call.Model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(sent);
        return type is not null && Call.Model.Compilation.ClassifyConversion(type, ListType).IsImplicit ? texts
            : ListType is IArrayTypeSymbol ? texts + ".ToArray()"
            : texts + ".ToList()";
    }

    /// <summary>The call with its <c>ConfigureAwait</c> and <c>await</c>.</summary>
    public ExpressionSyntax Awaited()
    {
        ExpressionSyntax now = Call.Syntax;
        if (now.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Configure, Parent: InvocationExpressionSyntax configured })
        {
            now = configured;
        }

        return now.Parent is AwaitExpressionSyntax awaited ? awaited : now;
    }

    /// <summary>The request for the list, where the one item is sent without any.</summary>
    private string? Request(string items, string member)
    {
        var parameter = Method.Parameters.FirstOrDefault(p => p.Name == List.Split('.')[0]);
        if (parameter?.Type is not INamedTypeSymbol request || !request.InstanceConstructors.Any(static c => c is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public }))
        {
            return null;
        }

        var client = ((MemberAccessExpressionSyntax)Call.Syntax.Expression).Expression;
        var model = Model?.Split('=') is [var set, var from] ? $"{set} = {client}.{from}, " : "";
        return $"new {request.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(Call.Model, Call.Syntax.SpanStart)} {{ {model}{member} = {items} }}";
    }

    private static bool IsGiven(IParameterSymbol parameter, CallInSource call) => call.Operation.Arguments.Any(a => a.Parameter?.Name == parameter.Name);

    private static ITypeSymbol? TypeAt(IMethodSymbol method, string path)
    {
        var names = path.Split('.');
        var type = method.Parameters.FirstOrDefault(p => p.Name == names[0])?.Type;
        return names.Skip(1).Aggregate(type, static (t, name) => Sequence.Property(t, name)?.Type);
    }
}
