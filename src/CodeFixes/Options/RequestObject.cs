using Microsoft.CodeAnalysis;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

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
    public static OptionSetting? Plan(CallInSource call, IParameterSymbol options, OptionPath option)
    {
        var current = call.Operation.TargetMethod.Parameters;
        if (current.Length < 2 || current[0].Name != ModelParameter || current[1].Name is not (ItemsParameter or TextParameter) ||
            call.Syntax.ArgumentList.Arguments is not [{ NameColon: null } model, { NameColon: null } input, ..] arguments ||
            arguments.Skip(2).Any(static a => a.NameColon?.Name.Identifier.ValueText != "cancellationToken") ||
            options.Type is not INamedTypeSymbol type || OptionsType.Settable(type, option.Member) is null ||
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

            open = $"{(OtherOverload.HasCollectionExpressions(call) ? "[" : "new[] { ")}{OptionsType.Name(item, call)}.{TextItemFactory}(";
            close = OtherOverload.HasCollectionExpressions(call) ? ")]" : ") }";
        }

        var document = call.Document.Id;
        List<SourceEdit> edits = [SourceEdit.Insert(document, model.SpanStart, $"new {OptionsType.Name(type, call)}(")];
        if (open.Length > 0)
        {
            edits.Add(SourceEdit.Insert(document, input.SpanStart, open));
        }

        edits.Add(SourceEdit.Insert(document, input.Span.End, $"{close}) {{ {option.Assignment} }}"));
        return new(edits, null);
    }
}
