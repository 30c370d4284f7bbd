using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Rules;

/// <summary>STK6001: JSON that is written with line breaks and indentation goes into a prompt. The model reads it as well without.</summary>
internal sealed class IndentedJsonRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.IndentedJson,
        title: "Indented JSON in a prompt",
        messageFormat: "'{0}' goes into the prompt of {1} as indented JSON: compact JSON says the same with a quarter to a half fewer tokens",
        RuleCategories.Text,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Line breaks and indentation are tokens too. Models read compact JSON as well.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.IndentedJson));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        var indented = call.Source.Holes.Where(hole => IsIndented(hole, context.Scope)).Select(static hole => hole.Value).ToList();
        if (indented.Count == 0)
        {
            return null;
        }

        var facts = FixFacts.None.Add(FixProperties.JsonPlaces, string.Join("\n", indented.Select(static json => FixPlace.Write(SourcePlaces.Of(json)))));
        return Diagnostic.Create(Rule, call.Location, facts, HoleEstimate.NameOf(indented[0]), call.Api);
    }

    private static bool IsIndented(PromptHole hole, ReadScope scope)
    {
        using var frame = scope.In(hole.Frame);
        return Origin.Unwrap(hole.Value) switch
        {
            // Both libraries' nodes write themselves indented unless told otherwise.
            IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance.Type: { } node } => IsJsonNode(node),
            IInvocationOperation call => SaysIndented(call, scope),
            { Type: { } node } => IsJsonNode(node),
            _ => false,
        };
    }

    private static bool SaysIndented(IInvocationOperation call, ReadScope scope)
    {
        var type = call.TargetMethod.ContainingType;
        if ((type.Name == "JsonConvert" || IsJsonNode(type)) && CallArguments.ArgumentFor(call, "formatting") is { } formatting)
        {
            return Origin.Of(formatting.Value, scope).Value is IFieldReferenceOperation { Field: { Name: "Indented", ContainingType.Name: "Formatting" } };
        }

        return (type is { Name: "JsonSerializer", ContainingNamespace.Name: "Json" } || IsJsonNode(type)) &&
            CallArguments.ArgumentFor(call, "options") is { ArgumentKind: not ArgumentKind.DefaultValue } options &&
            ObjectReader.Property(options.Value, "WriteIndented", scope).Value is { ConstantValue: { HasValue: true, Value: true } };
    }

    private static bool IsJsonNode(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "JsonNode", ContainingNamespace.Name: "Nodes" } or { Name: "JToken", ContainingNamespace.Name: "Linq" })
            {
                return true;
            }
        }

        return false;
    }
}
