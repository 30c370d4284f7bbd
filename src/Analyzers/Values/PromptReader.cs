using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Reads what a call sends: strings, messages made by constructors, factories and initializers, and lists of them, also those filled
/// by <c>Add</c> before the call. Any object of a catalogued SDK is read the same way: its text arguments are its text.
/// </summary>
internal sealed partial class PromptReader(ReadScope scope, IOperation call)
{
    private readonly List<PromptSegment> _segments = [];
    private int _messages;
    private string? _role;
    private bool _isTemplate;
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
    /// <param name="isTemplate">Whether <c>{{$name}}</c> in its text stands for a variable that the call fills in.</param>
    public void Read(IOperation value, string? role, bool isTemplate = false)
    {
        _isTemplate = isTemplate;
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
                if (!ReadBranches(operation, depth))
                {
                    AddHole(operation);
                }

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
                AddImage(maker, image);
                break;
            case IArrayCreationOperation array:
                ReadAll(array.Initializer?.ElementValues ?? [], depth);
                break;
            case IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation when !IsSchema && ReadBranches(origin.Value, depth):
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
}
