using Microsoft.CodeAnalysis;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes.Options;

/// <summary>
/// Puts the model and the text of OpenAI's <c>CreateResponse("model", "text")</c> into the request object that can carry options:
/// <c>CreateResponse(new CreateResponseOptions("model", [ResponseItem.CreateUserMessageItem("text")]) { … })</c>.
/// </summary>
internal static class RequestObject
{
    private const string ModelParameter = "model";
    private const string ItemsParameter = "inputItems";
    private const string TextParameter = "userInputText";
    private const string TextItemFactory = "CreateUserMessageItem";

    /// <summary>The edits; <see langword="null"/> for any other shape of call.</summary>
    public static IReadOnlyList<SourceEdit>? Plan(ArgumentsInSource call, IParameterSymbol options, OptionPath option)
    {
        var current = call.Target.Parameters;
        if (current.Length < 2 || current[0].Name != ModelParameter || current[1].Name is not (ItemsParameter or TextParameter) ||
            call.List?.Arguments is not [{ NameColon: null } model, { NameColon: null } input, ..] arguments ||
            arguments.Skip(2).Any(static a => a.NameColon?.Name.Identifier.ValueText != "cancellationToken") ||
            options.Type is not INamedTypeSymbol type || OptionsType.Assignment(type, option, call.Site) is not { } assignment ||
            type.InstanceConstructors.FirstOrDefault(static c => c.Parameters is [{ Name: ModelParameter }, { Name: ItemsParameter }]) is not { } constructor)
        {
            return null;
        }

        var (open, close) = ("", "");
        if (current[1].Name == TextParameter)
        {
            if (constructor.Parameters[1].Type is not INamedTypeSymbol { TypeArguments: [var item] } || !item.GetMembers(TextItemFactory).Any(static m => m.IsStatic))
            {
                return null;
            }

            open = $"{(OtherOverload.HasCollectionExpressions(call.Expression) ? "[" : "new[] { ")}{OptionsType.Name(item, call.Site)}.{TextItemFactory}(";
            close = OtherOverload.HasCollectionExpressions(call.Expression) ? ")]" : ") }";
        }

        var document = call.Site.Document.Id;
        List<SourceEdit> edits = [SourceEdit.Insert(document, model.SpanStart, $"new {OptionsType.Name(type, call.Site)}(")];
        if (open.Length > 0)
        {
            edits.Add(SourceEdit.Insert(document, input.SpanStart, open));
        }

        edits.Add(SourceEdit.Insert(document, input.Span.End, $"{close}) {{ {assignment} }}"));
        return edits;
    }
}
