using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Reads what a call sends: strings, messages made by constructors, factories and initializers, and lists of them, also those filled
/// by <c>Add</c> before the call. Any object of a catalogued SDK is read the same way: its text arguments are its text.
/// </summary>
internal sealed class PromptReader(ReadScope scope, IOperation call)
{
    private readonly List<PromptSegment> _segments = [];
    private int _messages;
    private string? _role;
    private SegmentKind _kind = SegmentKind.Fixed;

    /// <summary>The prompt read so far, with the schema that the call's own type argument adds to it.</summary>
    public PromptShape Shape
    {
        get
        {
            IEnumerable<PromptSegment> answer = _segments.Count > 0 && SchemaReader.AnswerType(call, scope) is { } type ? [Schema(SegmentKind.Format, SignatureSchema.Of(type))] : [];
            return new([.. _segments, .. answer], Math.Max(_messages, _segments.Count > 0 ? 1 : 0));
        }
    }

    /// <summary>Where the segments read so far come from.</summary>
    public PromptSource Source { get; } = new();

    private bool IsSchema => _kind is SegmentKind.Tools or SegmentKind.Format;

    /// <summary>Reads one value that is sent.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="role">Role that the call's API gives it; <c>tools</c> for tool definitions, <c>format</c> for an answer's schema; <see langword="null"/> when the value itself says.</param>
    public void Read(IOperation value, string? role)
    {
        _kind = role switch
        {
            "tools" => SegmentKind.Tools,
            "format" => SegmentKind.Format,
            _ => SegmentKind.Fixed,
        };
        _role = IsSchema ? null : role;
        Read(value, 0);
    }

    /// <summary>Counts a message whose words are read piece by piece.</summary>
    public void EnterMessage() => _messages++;

    private void Read(IOperation operation, int depth)
    {
        operation = Origin.Unwrap(operation);
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            AddHole(operation);
            return;
        }

        if (IsText(operation.Type))
        {
            AddText(operation);
            return;
        }

        if (ReadVariable(operation, depth) || ReadPassed(operation, depth))
        {
            return;
        }

        var origin = Origin.Of(operation, scope);
        using var frame = scope.In(origin.Frame);
        switch (origin.Value)
        {
            case null:
                AddHole(operation);
                break;
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                break;
            case var text when IsText(text.Type):
                AddText(text);
                break;
            case var maker when IsSchema && SchemaReader.Read(maker, scope) is { } schema:
                _segments.Add(Schema(_kind, schema));
                break;
            case var maker when ImageReader.Read(maker, scope) is { } image:
                _messages = Math.Max(_messages, 1);
                _segments.Add(new PromptSegment(SegmentKind.Image, _role, Name: HoleEstimate.NameOf(maker), Image: image));
                break;
            case IArrayCreationOperation array:
                ReadAll(array.Initializer?.ElementValues ?? [], depth);
                break;
            case ICollectionExpressionOperation collection:
                ReadAll(collection.Elements, depth);
                break;
            case ISpreadOperation spread:
                Read(spread.Operand, depth + 1);
                break;
            case IObjectOrCollectionInitializerOperation items:
                ReadInitializer(items, depth);
                break;
            case IObjectCreationOperation creation:
                ReadCreation(creation, depth);
                break;
            case IInvocationOperation invocation:
                ReadInvocation(invocation, depth);
                break;
            default:
                AddHole(operation);
                break;
        }
    }

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

        var additions = scope.Bodies.FactsAround(operation).CallsOn(variable).Where(IsAddition).Where(a => IsBefore(a, operation) && OnSameObject(a, operation)).ToList();
        if (additions.Count == 0)
        {
            return false;
        }

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

            ReadAdditions(additions, variable, depth);
            return true;
        }

        if (ReadPassed(operation, depth))
        {
            ReadAdditions(additions, variable, depth);
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

        ReadAdditions(additions, variable, depth);
        return true;
    }

    /// <summary>Whether an addition comes before the list is sent: before the call itself, or in a caller before the list is handed over.</summary>
    private bool IsBefore(IInvocationOperation addition, IOperation list) =>
        addition.Syntax.SpanStart < (scope.Bodies.FactsAround(list) == scope.Bodies.FactsAround(call) ? call : list).Syntax.SpanStart;

    /// <summary>Whether an addition goes to the collection of the very object that is sent: two option objects have a <c>Messages</c> each.</summary>
    private static bool OnSameObject(IInvocationOperation addition, IOperation collection) =>
        collection is not IPropertyReferenceOperation { Instance: { } owner } || BodyFacts.Variable(owner) is not { } variable ||
        (Origin.Unwrap(addition.Instance ?? addition.Arguments[0].Value) is IPropertyReferenceOperation other && SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(other.Instance), variable));

    private void ReadAdditions(IEnumerable<IInvocationOperation> additions, ISymbol variable, int depth)
    {
        foreach (var addition in additions)
        {
            var role = _role;
            EnterMessage(addition.TargetMethod, addition.Arguments);
            foreach (var argument in addition.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && RoleIn(a.Value) is null && BodyFacts.Variable(a.Value) is var v && !SymbolEqualityComparer.Default.Equals(v, variable)))
            {
                Read(argument.Value, depth + 1);
            }

            _role = role;
        }
    }

    /// <summary>What fills a list: the collections' own methods, and those of an SDK's history that say whose words they add.</summary>
    private bool IsAddition(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "Add" or "AddRange" or "Insert" or "AddMessages", ReturnsVoid: true } ||
        scope.Sdks.RoleOf(invocation.TargetMethod) is not null ||
        (invocation.TargetMethod.Name == "AddMessage" && scope.Sdks.IsSdkSymbol(invocation.TargetMethod));

    private void ReadAll(IEnumerable<IOperation> elements, int depth)
    {
        var role = _role;
        foreach (var element in elements)
        {
            Read(element, depth + 1);
            _role = role;
        }
    }

    private void ReadCreation(IObjectCreationOperation creation, int depth)
    {
        var role = _role;
        if (creation.Arguments.Length > 0 || creation.Initializer is not null)
        {
            // An empty history says nothing yet.
            EnterMessage(creation.Type, creation.Arguments);
        }

        foreach (var argument in creation.Arguments)
        {
            ReadArgument(argument, depth);
        }

        if (creation.Initializer is { } initializer)
        {
            ReadInitializer(initializer, depth);
        }

        _role = role;
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation initializer, int depth)
    {
        var marks = new List<IOperation>();
        foreach (var member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value } when IsPromptLike(target.Member, value.Type):
                    _role = RoleIn(value) ?? _role;
                    Read(value, depth + 1);
                    break;
                case ISimpleAssignmentOperation { Value: { Type: { } marker } value } when scope.Sdks.IsCacheMarker(marker) || Origin.Unwrap(value) is { Type: { } made } && scope.Sdks.IsCacheMarker(made):
                    marks.Add(value);
                    break;
                case ISimpleAssignmentOperation { Value: var value }:
                    _role = RoleIn(value) ?? _role;
                    break;
                case IInvocationOperation { Arguments: [.., var added] }:
                    Read(added.Value, depth + 1);
                    break;
                case IMemberInitializerOperation { Initializer: var nested }:
                    ReadInitializer(nested, depth + 1);
                    break;
            }
        }

        // A block is cached up to its end, wherever in it the mark is written.
        foreach (var mark in marks)
        {
            Source.AddMark(_segments.Count, mark, scope.Frame);
        }
    }

    private void ReadInvocation(IInvocationOperation invocation, int depth)
    {
        var method = invocation.TargetMethod;
        if (scope.Sdks.IsSdkSymbol(method) || method.ContainingType is { Name: "BinaryData" })
        {
            var role = _role;
            var before = _segments.Count;
            EnterMessage(method, invocation.Arguments);
            foreach (var argument in invocation.Arguments)
            {
                ReadArgument(argument, depth);
            }

            if (_kind == SegmentKind.Tools && _segments.Count == before)
            {
                // A tool made in a way that is not followed: its schema exists at run time only.
                AddHole(invocation);
            }

            _role = role;
            return;
        }

        // `items.ToList()`, `history.Concat(…)`: what is read is what it is made from.
        if (method is { IsExtensionMethod: true, ContainingType.Name: "Enumerable", Name: "ToList" or "ToArray" or "AsEnumerable" or "Concat" or "Append" or "Prepend" })
        {
            foreach (var argument in invocation.Arguments)
            {
                Read(argument.Value, depth + 1);
            }

            return;
        }

        AddHole(invocation);
    }

    private void ReadArgument(IArgumentOperation argument, int depth)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is null || RoleIn(argument.Value) is not null)
        {
            return;
        }

        if (IsPromptLike(argument.Parameter, argument.Parameter.Type) && !IsIdentifier(argument.Parameter.Name))
        {
            Read(argument.Value, depth + 1);
        }
    }

    /// <summary>A message type, factory or role constant says whose words follow.</summary>
    private void EnterMessage(ISymbol? maker, IEnumerable<IArgumentOperation> arguments)
    {
        var role = maker is null ? null : scope.Sdks.RoleOf(maker);
        role ??= arguments.Select(a => RoleIn(a.Value)).FirstOrDefault(static r => r is not null);
        if (role is not null)
        {
            _role = role;
            _messages++;
        }
    }

    private string? RoleIn(IOperation value) => Origin.Unwrap(value) switch
    {
        IMemberReferenceOperation member => scope.Sdks.RoleOf(member.Member),
        _ => null,
    };

    /// <summary>Whether a parameter or property of a message carries prompt content: text, parts of an SDK, or collections of them.</summary>
    private bool IsPromptLike(ISymbol member, ITypeSymbol? type)
    {
        if (type is null || IsIdentifier(member.Name) || scope.Sdks.IsCacheMarker(type))
        {
            return false;
        }

        if (IsText(type) || type.Name is "BinaryData" || (scope.Sdks.IsSdkSymbol(type) && type.TypeKind != TypeKind.Enum))
        {
            return true;
        }

        return type switch
        {
            IArrayTypeSymbol array => IsPromptLike(member, array.ElementType),
            INamedTypeSymbol { TypeArguments: [var element] } => IsPromptLike(member, element),
            _ => IsSchema && type.TypeKind == TypeKind.Delegate,
        };
    }

    // Ids, media types and file names are not read by the model.
    private static bool IsIdentifier(string name) =>
        name.EndsWith("Id", StringComparison.OrdinalIgnoreCase) || name is "mediaType" or "MediaType" or "filename" or "imageBytesMediaType" or "fileBytesMediaType" or "Role" or "role";

    private void AddText(IOperation operation)
    {
        var parts = TextParts.Read(operation, scope);
        if (_messages == 0 && !IsSchema)
        {
            _messages = 1;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Hole is { } hole)
            {
                AddHole(hole, parts[i].Tokens);
                continue;
            }

            // Neighbouring fixed parts are one text: counted apart they could give a token more at each seam.
            var texts = new List<string> { parts[i].Text! };
            while (parts[i].File is null && i + 1 < parts.Count && parts[i + 1] is { Hole: null, File: null, Text: { } next })
            {
                texts.Add(next);
                i++;
            }

            if (texts.Exists(static text => text.Length > 0))
            {
                Source.AddText(_segments.Count, texts);
                _segments.Add(new PromptSegment(IsSchema ? _kind : parts[i].File is null ? SegmentKind.Fixed : SegmentKind.File, _role, TextTokens.Of(texts), parts[i].File));
            }
        }
    }

    /// <summary>Tokens of a tool whose schema is made by reflection at run time: name, description and parameters. A default of ours.</summary>
    private static readonly (long Low, long Expected) AssumedTool = (30, 80);

    private void AddHole(IOperation operation, TokenRange? tokens = null)
    {
        var name = HoleEstimate.NameOf(operation);
        switch (_kind)
        {
            case SegmentKind.Tools:
                _segments.Add(new PromptSegment(SegmentKind.Tools, Name: name, Tokens: new TokenRange(AssumedTool.Low, AssumedTool.Expected, null, Provenance.Assumed, $"tool '{name}'")));
                break;
            case SegmentKind.Format:
                // `ChatResponseFormat.Json` and its like send no schema; one that cannot be seen is no smaller than a tool's.
                if (operation is not IMemberReferenceOperation { Member.IsStatic: true })
                {
                    _segments.Add(new PromptSegment(SegmentKind.Format, Name: name, Tokens: new TokenRange(0, AssumedTool.Expected, null, Provenance.Assumed, $"format '{name}'")));
                }

                break;
            default:
                Source.AddHole(_segments.Count, operation, scope.Frame);
                _segments.Add(new PromptSegment(SegmentKind.Hole, _role, Name: name, Tokens: tokens ?? HoleEstimate.Of(operation, scope)));
                break;
        }
    }

    private static PromptSegment Schema(SegmentKind kind, ToolSchema schema) => new(kind, Text: schema.Text, Name: schema.Name, Tokens: schema.Tokens);

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String;
}
