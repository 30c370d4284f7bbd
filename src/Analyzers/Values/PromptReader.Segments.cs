using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <content>The segments that are made of what was read: counted text, holes, schemas.</content>
internal sealed partial class PromptReader
{
    private readonly HashSet<(SyntaxNode, string)> _written = [];

    private void AddText(IOperation operation)
    {
        var parts = _isTemplate ? Filled(operation, TextParts.Read(operation, scope)) : TextParts.Read(operation, scope);
        if (_messages == 0 && !IsSchema)
        {
            _messages = 1;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Hole is { } hole)
            {
                AddHole(hole, parts[i].Tokens, parts[i].Variable);
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
                // A function that adds a message and sends it may be read once for each of its calls: its text is written once all the same.
                if (_written.Add((operation.Syntax, string.Concat(texts))))
                {
                    Source.AddText(texts);
                }

                _segments.Add(new PromptSegment(IsSchema ? _kind : parts[i].File is null ? SegmentKind.Fixed : SegmentKind.File, _role, TextTokens.Of(texts), parts[i].File));
            }
        }
    }

    /// <summary>The parts of a template with its variables as holes. Files say by their names that they are templates.</summary>
    private List<TextPart> Filled(IOperation template, IEnumerable<TextPart> parts)
    {
        var filled = new List<TextPart>();
        foreach (var part in parts)
        {
            if (part is { Text: { } written, File: null })
            {
                filled.AddRange(TemplateText.Pieces(written).Select(piece => piece.Text is { } text ? TextPart.Fixed(text) : TextPart.OfTemplate(template, piece.Variable!, scope)));
            }
            else
            {
                filled.Add(part);
            }
        }

        return filled;
    }

    /// <summary>Tokens of a tool whose schema is made by reflection at run time: name, description and parameters. A default of ours.</summary>
    private static readonly (long Low, long Expected) AssumedTool = (30, 80);

    private void AddHole(IOperation operation, TokenRange? tokens = null, string? variable = null)
    {
        var name = variable ?? HoleEstimate.NameOf(operation);
        if (IsSchema)
        {
            AddUnseenSchema(operation, name);
            return;
        }

        Source.AddHole(_segments.Count, operation, scope.Frame);
        _segments.Add(new PromptSegment(SegmentKind.Hole, _role, Name: name, Tokens: tokens ?? HoleEstimate.Of(operation, scope)));
    }

    private void AddUnseenSchema(IOperation operation, string name)
    {
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
        }
    }

    private void AddImage(IOperation maker, ImagePart image)
    {
        _messages = Math.Max(_messages, 1);
        _segments.Add(new PromptSegment(SegmentKind.Image, _role, Name: HoleEstimate.NameOf(maker), Image: image));
    }

    private static PromptSegment Schema(SegmentKind kind, ToolSchema schema) => new(kind, Text: schema.Text, Name: schema.Name, Tokens: schema.Tokens);

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String;
}
