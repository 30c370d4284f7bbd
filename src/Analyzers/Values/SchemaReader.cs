using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Reads the schema of a tool or of an answer's format where code makes it: from a method (<c>AIFunctionFactory.Create</c>), from a type
/// (<c>ForJsonSchema&lt;T&gt;</c>), or from a JSON schema that stands in the source.
/// </summary>
internal static class SchemaReader
{
    /// <summary>The schema that an expression makes; <see langword="null"/> when it cannot be seen.</summary>
    public static ToolSchema? Read(IOperation maker, ReadScope scope) => maker switch
    {
        IInvocationOperation invocation => OfFactory(invocation, scope),
        IObjectCreationOperation { Initializer: { } initializer } => OfInitializer(initializer, scope),
        _ => null,
    };

    /// <summary>
    /// The type an answer has to follow by the call's own type argument: the SDK answers with its own type of it
    /// (<c>ChatResponse&lt;T&gt;</c>), while a method that only converts text answers with T itself.
    /// </summary>
    public static ITypeSymbol? AnswerType(IOperation call, ReadScope scope) => call is IInvocationOperation { TargetMethod: { IsGenericMethod: true } method } ? AnswerType(method, scope) : null;

    private static ITypeSymbol? AnswerType(IMethodSymbol method, ReadScope scope)
    {
        if (method.TypeArguments is not [var answer] || method.OriginalDefinition.TypeParameters is not [var parameter])
        {
            return null;
        }

        var returned = method.OriginalDefinition.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable", TypeArguments: [var awaited] } ? awaited : method.OriginalDefinition.ReturnType;
        return returned is INamedTypeSymbol { TypeArguments: [var inner] } wrapper && SymbolEqualityComparer.Default.Equals(inner, parameter) && scope.Sdks.IsSdkSymbol(wrapper) ? answer : null;
    }

    private static ToolSchema? OfFactory(IInvocationOperation invocation, ReadScope scope)
    {
        var method = invocation.TargetMethod;
        var name = TextFor(invocation.Arguments, "name", scope);
        var description = TextFor(invocation.Arguments, "description", scope);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter && argument.ArgumentKind == ArgumentKind.Explicit)
            {
                if (MethodOf(argument.Value, scope) is { } made)
                {
                    var options = invocation.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "options")?.Value;
                    return SignatureSchema.Of(made, name ?? OptionOf(options, "Name", scope), description ?? OptionOf(options, "Description", scope));
                }

                if (IsSchema(parameter.Name) && argument.Value.Type is { } type)
                {
                    if (Origin.Unwrap(argument.Value) is ITypeOfOperation { TypeOperand: var answer })
                    {
                        return SignatureSchema.Of(answer, name, description);
                    }

                    return Origin.Unwrap(argument.Value).ConstantValue is { HasValue: true, Value: null }
                        ? NoParameters(name, description)
                        : SchemaText.Of(argument.Value, scope) is { } json && ToolSchemaReader.Parameters(json) is { } parameters ? new(name ?? type.Name, description, parameters) : null;
                }
            }
        }

        if (method.TypeArguments is [var generic] && scope.Sdks.IsSdkSymbol(method) && (method.Name.Contains("Schema") || method.Name.Contains("Format")))
        {
            return SignatureSchema.Of(generic, name, description);
        }

        return scope.Sdks.IsSdkSymbol(method) && method.Name.Contains("Function") ? NoParameters(name, description) : null;
    }

    /// <summary><c>new Tool { Name = …, Description = …, InputSchema = new() { Properties = …, Required = … } }</c></summary>
    private static ToolSchema? OfInitializer(IObjectOrCollectionInitializerOperation initializer, ReadScope scope)
    {
        string? name = null;
        string? description = null;
        IReadOnlyList<ToolParameter>? parameters = null;
        foreach (var member in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (member.Target is not IMemberReferenceOperation { Member.Name: var set })
            {
                continue;
            }

            switch (set)
            {
                case "Name" or "FunctionName":
                    name = TextParts.Known(member.Value, scope);
                    break;
                case "Description" or "FunctionDescription":
                    description = TextParts.Known(member.Value, scope);
                    break;
                case "InputSchema" or "Schema" or "Parameters" or "FunctionParameters":
                    parameters = ParametersOf(member.Value, scope);
                    break;
            }
        }

        return parameters is null ? null : new(name ?? "schema", description, parameters);
    }

    private static IReadOnlyList<ToolParameter>? ParametersOf(IOperation schema, ReadScope scope)
    {
        if (Origin.Of(schema, scope).Value is IObjectCreationOperation { Initializer: { } initializer } && scope.Sdks.IsSdkSymbol(((IObjectCreationOperation)Origin.Of(schema, scope).Value!).Type!))
        {
            var members = new List<string>();
            foreach (var member in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
            {
                if (member.Target is IMemberReferenceOperation { Member.Name: "Properties" or "Required" } target && SchemaText.Of(member.Value, scope) is { } json)
                {
                    members.Add($"\"{target.Member.Name.ToLowerInvariant()}\":{json}");
                }
            }

            return members.Count == 0 ? null : ToolSchemaReader.Parameters("{" + string.Join(",", members) + "}");
        }

        return SchemaText.Of(schema, scope) is { } text ? ToolSchemaReader.Parameters(text) : null;
    }

    private static ToolSchema? NoParameters(string? name, string? description) => name is null ? null : new(name, description, []);

    private static IMethodSymbol? MethodOf(IOperation value, ReadScope scope) => Origin.Unwrap(value) switch
    {
        IMethodReferenceOperation reference => reference.Method,
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate } local => Origin.Of(local, scope).Value is IMethodReferenceOperation or IAnonymousFunctionOperation && Origin.Of(local, scope).Value is { } made ? MethodOf(made, scope) : null,
        _ => null,
    };

    private static string? TextFor(IEnumerable<IArgumentOperation> arguments, string ending, ReadScope scope)
    {
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter } && parameter.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return TextParts.Known(argument.Value, scope);
            }
        }

        return null;
    }

    private static string? OptionOf(IOperation? options, string property, ReadScope scope) =>
        options is not null && ObjectReader.Property(options, property, scope).Value is { } value ? TextParts.Known(value, scope) : null;

    private static bool IsSchema(string parameter) =>
        parameter.EndsWith("parameters", StringComparison.OrdinalIgnoreCase) || parameter.EndsWith("schema", StringComparison.OrdinalIgnoreCase) || parameter == "schemaType";
}
