using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Reads the messages in a request's body: objects with a role and content, in lists, also those filled by <c>Add</c> before the call.</summary>
internal sealed class BodyPrompt(PromptReader prompt, IOperation call, ReadScope scope)
{
    private static readonly string[] Roles = ["system", "developer", "user", "assistant", "model", "tool", "function"];

    /// <summary>Members that are read by machines: what stands in them is no prompt.</summary>
    private static readonly string[] Marks = ["role", "type", "id", "name", "mimetype", "mediatype", "detail", "toolcallid", "cachecontrol"];

    /// <summary>Reads one value that is sent.</summary>
    /// <param name="value">The value in the body.</param>
    /// <param name="role">Role that the API gives it; <see langword="null"/> when the messages say.</param>
    public void Read(IOperation value, string? role) => Read(value, role, 0);

    private void Read(IOperation value, string? role, int depth)
    {
        value = Origin.Unwrap(value);
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            prompt.Read(value, role);
            return;
        }

        if (value.Type?.SpecialType is not SpecialType.System_String && ReadFilled(value, role, depth))
        {
            return;
        }

        var made = Origin.Of(value, scope).Value;
        switch (made)
        {
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                ReadAll(elements, role, depth);
                break;
            case ICollectionExpressionOperation { Elements: var elements }:
                ReadAll(elements, role, depth);
                break;
            case IObjectCreationOperation { Initializer.Initializers: var items } when IsList(items):
                ReadAll(items.Select(static i => ((IInvocationOperation)i).Arguments[0].Value), role, depth);
                break;
            case IObjectCreationOperation { Type.Name: "JsonArray" or "JArray", Arguments: [var only] } when Origin.Unwrap(only.Value) is IArrayCreationOperation { Initializer.ElementValues: var elements }:
                ReadAll(elements, role, depth);
                break;
            case IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable", Name: "ToList" or "ToArray" or "Cast" or "AsEnumerable" or "Concat" or "Append" or "Prepend" }, Arguments: var sequences }:
                ReadAll(sequences.Select(static a => a.Value), role, depth);
                break;
            case not null when RequestBody.Members(made).ToList() is { Count: > 0 } members:
                ReadObject(members, role, depth);
                break;
            case { ConstantValue: { HasValue: true, Value: null } }:
                break;
            default:
                prompt.Read(value, role);
                break;
        }
    }

    private void ReadObject(List<(string Name, IOperation Value)> members, string? role, int depth)
    {
        foreach (var (name, value) in members)
        {
            if (RequestBody.IsNamed(name, "role"))
            {
                role = TextParts.Known(value, scope) is { } word && Roles.Contains(word) ? word switch { "developer" => "system", "model" => "assistant", "function" => "tool", _ => word } : role;
                prompt.EnterMessage();
            }
        }

        foreach (var (name, value) in members)
        {
            if (!Array.Exists(Marks, mark => RequestBody.IsNamed(name, mark)))
            {
                Read(value, role, depth + 1);
            }
        }
    }

    private void ReadAll(IEnumerable<IOperation> elements, string? role, int depth)
    {
        foreach (var element in elements)
        {
            Read(element is ISpreadOperation spread ? spread.Operand : element, role, depth + 1);
        }
    }

    /// <summary>A list variable: what it starts with, then what is added to it before the call.</summary>
    private bool ReadFilled(IOperation value, string? role, int depth)
    {
        if (value is not (ILocalReferenceOperation or IFieldReferenceOperation) || BodyFacts.Variable(value) is not { } variable)
        {
            return false;
        }

        var additions = scope.Bodies.FactsAround(value).CallsOn(variable)
            .Where(a => a.TargetMethod.Name is "Add" or "AddRange" or "Insert" && a.Syntax.SpanStart < call.Syntax.SpanStart && a.Arguments.Length > 0).ToList();
        if (additions.Count == 0)
        {
            return false;
        }

        if (Origin.Of(value, scope).Value is { } start and not IMemberReferenceOperation)
        {
            if (start is not IObjectCreationOperation { Initializer: null })
            {
                Read(start, role, depth + 1);
            }
        }
        else
        {
            prompt.Read(value, role);
        }

        ReadAll(additions.Select(static a => a.Arguments[a.Arguments.Length - 1].Value), role, depth);
        return true;
    }

    private static bool IsList(System.Collections.Immutable.ImmutableArray<IOperation> items) =>
        items.Length > 0 && items.All(static i => i is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 });
}
