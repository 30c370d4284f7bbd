using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Reads the JSON body of a request from the object that is serialized: anonymous objects, classes of the team's own, dictionaries, JSON nodes.</summary>
internal static class RequestBody
{
    /// <summary>What is serialized into a request's content; the text itself where the JSON is written out. <see langword="null"/> where it cannot be seen.</summary>
    public static IOperation? Of(IOperation content, ReadScope scope, int depth = 0)
    {
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            return null;
        }

        var origin = Origin.Of(content, scope);
        return origin.Value switch
        {
            IObjectCreationOperation { Type.Name: "StringContent" or "ByteArrayContent" or "ReadOnlyMemoryContent", Arguments: [var text, ..] } => Of(text.Value, scope, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "JsonContent" } } create => Argument(create, "inputValue") is { } value ? Of(value, scope, depth + 1) : null,
            IInvocationOperation { TargetMethod: { Name: "Serialize" or "SerializeToUtf8Bytes" or "SerializeToNode" or "SerializeToElement" or "SerializeObject" or "FromObject", ContainingType.Name: "JsonSerializer" or "JsonConvert" or "JObject" }, Arguments: [var value, ..] } => Of(value.Value, scope, depth + 1),
            IObjectCreationOperation { Type.Name: "MemoryStream", Arguments: [var bytes, ..] } => Of(bytes.Value, scope, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "FromString" or "FromBytes" or "FromObjectAsJson" or "Create", ContainingType.Name: "BinaryData" or "BinaryContent" } or { Name: "GenerateMemoryStreamFromString", ContainingType.Name: "AWSSDKUtils" }, Arguments: [var given, ..] } => Of(given.Value, scope, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "Encoding" }, Arguments: [var text, ..] } => Of(text.Value, scope, depth + 1),
            IInvocationOperation { TargetMethod.Name: "ToJsonString" or "ToString", Instance: { Type.Name: "JsonObject" or "JsonNode" or "JObject" } node } => Of(node, scope, depth + 1),
            _ when origin.Parameter is { } parameter => FromCallers(parameter, content, scope, depth),
            null => Origin.Unwrap(content),
            { Type.SpecialType: SpecialType.System_String } text => text,

            // The variable, where there is one: what is assigned to it later counts too.
            _ => BodyFacts.Variable(content) is ILocalSymbol ? Origin.Unwrap(content) : origin.Value,
        };
    }

    /// <summary>The value at a path of names as the JSON has them.</summary>
    public static PropertyState At(IOperation body, string path, ReadScope scope)
    {
        var state = PropertyState.Set(body, scope);
        foreach (var name in path.Split('.'))
        {
            if (state.Value is null)
            {
                return state;
            }

            state = Member(state.Value, name, scope);
        }

        return state;
    }

    /// <summary>Whether a body has a member at a path whose last step may lead into a list's items: seen where they are made, or said by their type.</summary>
    public static bool Has(IOperation body, string path, ReadScope scope)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0)
        {
            return At(body, path, scope).Value is not null;
        }

        var name = path.Substring(dot + 1);
        return At(body, path.Substring(0, dot), scope).Value is { } holder &&
            (Member(FirstItem(holder, scope), name, scope).Value is not null || ItemTypeOf(Origin.Unwrap(holder).Type)?.GetMembers().Any(m => m is IPropertySymbol && IsNamed(JsonName(m), name)) == true);
    }

    /// <summary>The members of an object in the order of the source, by the names that the code gives them; empty where it is no object that the source makes.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Members(IOperation value)
    {
        switch (value)
        {
            case IAnonymousObjectCreationOperation anonymous:
                return anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(static a => (((IPropertyReferenceOperation)a.Target).Property.Name, a.Value));
            case IObjectCreationOperation creation:
                return creation.Arguments.Where(static a => a.ArgumentKind == ArgumentKind.Explicit && a.Parameter is not null).Select(static a => (a.Parameter!.Name, a.Value))
                    .Concat(creation.Initializer is { } initializer ? Initialized(initializer) : []);
            case IObjectOrCollectionInitializerOperation items:
                return Initialized(items);
            default:
                return [];
        }
    }

    /// <summary>Whether a name of the code is one of the JSON: serializers change case, and put or leave out underscores.</summary>
    public static bool IsNamed(string inCode, string inJson) => Plain(inCode).Equals(Plain(inJson), StringComparison.OrdinalIgnoreCase);

    private static PropertyState Member(IOperation holder, string name, ReadScope scope)
    {
        if ((LaterAssignment(holder, name, scope) ?? FormPart(holder, name, scope)) is { } later)
        {
            return PropertyState.Set(later, scope);
        }

        var origin = Origin.Of(holder, scope);
        if (origin.Value is not (IAnonymousObjectCreationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation))
        {
            return origin.Value is { ConstantValue: { HasValue: true, Value: null } } ? PropertyState.NotSet : PropertyState.Unseen(origin.Reason ?? "the body is made elsewhere");
        }

        foreach (var (written, value) in Members(origin.Value))
        {
            if (IsNamed(written, name))
            {
                return PropertyState.Set(value, scope);
            }
        }

        return Default(origin.Value.Type, name, scope) is { } otherwise ? PropertyState.Set(otherwise, scope) : PropertyState.NotSet;
    }

    /// <summary>What a class of the team's own initializes a member with.</summary>
    private static IOperation? Default(ITypeSymbol? type, string name, ReadScope scope) =>
        type?.GetMembers().FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol && !m.IsStatic && IsNamed(JsonName(m), name)) is { } member && scope.Bodies.Declares(member) &&
        scope.Bodies.WritesTo(member, scope.CancellationToken).Where(static w => w.IsDefault).ToList() is [{ Value: { } value }] ? value : null;

    /// <summary>The part of a form under a name: <c>form.Add(new StringContent("whisper-1"), "model")</c>.</summary>
    private static IOperation? FormPart(IOperation holder, string name, ReadScope scope) => Origin.Unwrap(holder) is ILocalReferenceOperation { Local: var local } form && IsForm(form.Type)
        ? scope.Bodies.FactsAround(form).CallsOn(local).Select(static call => PartOf(call)).LastOrDefault(part => part?.Name == name)?.Value is { } content ? Of(content, scope) : null
        : null;

    private static (string Name, IOperation Value)? PartOf(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "Add" } add, Arguments: [{ Value: var content }, { Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } && IsForm(add.ContainingType) ? (key, content) : null;

    private static bool IsForm(ITypeSymbol? type) => type is { Name: "MultipartFormDataContent" };

    /// <summary>The last <c>body.Model = …</c> or <c>body["model"] = …</c> of a variable's object.</summary>
    private static IOperation? LaterAssignment(IOperation holder, string name, ReadScope scope)
    {
        if (Origin.Unwrap(holder) is not ILocalReferenceOperation { Local: var local } reference)
        {
            return null;
        }

        IOperation? last = null;
        foreach (var (property, value) in scope.Bodies.FactsAround(reference).MemberWritesOn(local))
        {
            var key = property.IsIndexer ? KeyOf((value.Parent as ISimpleAssignmentOperation)?.Target) : JsonName(property);
            last = key is not null && IsNamed(key, name) ? value : last;
        }

        return last;
    }

    private static IEnumerable<(string Name, IOperation Value)> Initialized(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target, Value: var value } when KeyOf(target) is { } key:
                    yield return (key, value);
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value }:
                    yield return (JsonName(target.Member), value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target, Initializer: var items }:
                    yield return (JsonName(target.Member), items);
                    break;
                case IInvocationOperation part when PartOf(part) is var (name, content):
                    yield return (name, Origin.Unwrap(content) is IObjectCreationOperation { Type.Name: "StringContent", Arguments: [{ Value: var text }, ..] } ? text : content);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, { Value: var value }] }:
                    yield return (key, value);
                    break;
            }
        }
    }

    /// <summary>The one body that callers pass; where they pass several, the parameter itself, of which nothing is known.</summary>
    private static IOperation? FromCallers(IParameterSymbol parameter, IOperation use, ReadScope scope, int depth) =>
        CallerArguments.For(parameter, scope) is [var only] ? Of(only, scope, depth + 1) : Origin.Unwrap(use);

    private static IOperation FirstItem(IOperation holder, ReadScope scope) => Origin.Of(holder, scope).Value switch
    {
        IArrayCreationOperation { Initializer.ElementValues: [var first, ..] } => first,
        ICollectionExpressionOperation { Elements: [var first, ..] } => first,
        IObjectCreationOperation { Initializer.Initializers: [IInvocationOperation { Arguments: [var first, ..] }, ..] } => first.Value,
        _ => holder,
    };

    private static ITypeSymbol? ItemTypeOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var item] } => item,
        _ => null,
    };

    private static string? KeyOf(IOperation? target) =>
        target is IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } ? key : null;

    private static string JsonName(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "JsonPropertyNameAttribute" or "JsonPropertyAttribute", ConstructorArguments: [{ Value: string name }] })
            {
                return name;
            }
        }

        return member.Name;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "");

    private static IOperation? Argument(IInvocationOperation call, string name) => CallArguments.ArgumentFor(call, name)?.Value;
}
