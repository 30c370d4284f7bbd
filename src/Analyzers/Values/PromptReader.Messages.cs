using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Values;

/// <content>Messages and other objects of an SDK: what their constructors, factories and initializers are given.</content>
internal sealed partial class PromptReader
{
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

        foreach (var argument in creation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Value: var given } && Origin.Unwrap(given) is { Type: { } mark } && scope.Sdks.IsCacheMarker(mark))
            {
                Source.AddMark(_segments.Count, given, scope.Frame);
            }
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
                case ISimpleAssignmentOperation { Value: { Type: { } marker } value } when scope.Sdks.IsCacheMarker(marker) || (Origin.Unwrap(value) is { Type: { } made } && scope.Sdks.IsCacheMarker(made)):
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

    // Ids, names of models, media types and file names are not read by the model.
    private static bool IsIdentifier(string name) =>
        name.EndsWith("Id", StringComparison.OrdinalIgnoreCase) || name is "model" or "Model" or "mediaType" or "MediaType" or "filename" or "imageBytesMediaType" or "fileBytesMediaType" or "Role" or "role";
}
