using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK5003: a whole file, response, input or collection goes into a prompt, and nothing in the code bounds its length.</summary>
internal sealed class UnboundedTextRule : Rule
{
    /// <summary>Tokens for which the message says what they cost.</summary>
    private const int ExampleTokens = 100_000;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnboundedText,
        title: "Unbounded text in a prompt",
        messageFormat: "'{0}' goes into the prompt of {1} untruncated: it is {2}, of any length{3}",
        RuleCategories.Limits,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "One large file or input can cost as much as a thousand usual ones, or not fit at all. Cut it, or take the parts that matter.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UnboundedText));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Sdk.Operation is not ("chat" or "text_completion" or "invoke_agent"))
        {
            return null;
        }

        foreach (var hole in call.Source.Holes)
        {
            if (context.Parts[hole.Segment].Tokens.High is null && Whole(hole, context.Scope) is { } what)
            {
                var cost = context.Price?.Model is { } model
                    ? $" ({Amounts.Tokens(ExampleTokens)} tokens of it cost {Amounts.Usd(ExampleTokens * model.RatesAt(context.Prices.Date, ExampleTokens).Input / 1_000_000m)}, {model.Id})"
                    : "";
                return Diagnostic.Create(Rule, call.Location, HoleEstimate.NameOf(hole.Value), call.Api, what, cost);
            }
        }

        return null;
    }

    /// <summary>What a text is the whole of; <see langword="null"/> where that cannot be said, as of a parameter.</summary>
    private static string? Whole(PromptHole hole, ReadScope scope)
    {
        using var frame = scope.In(hole.Frame);
        if (Origin.Of(hole.Value, scope).Value is not IInvocationOperation { TargetMethod: var method } call)
        {
            return null;
        }

        if (method is { Name: "ReadAllText" or "ReadAllTextAsync", ContainingType.Name: "File" } && call.Arguments.Length > 0 && TextParts.PathOf(call.Arguments[0].Value, scope) is not null)
        {
            // A file that the code names is the team's own, not whatever a caller hands in.
            return null;
        }

        return OfMaker(SymbolNames.Full(method.OriginalDefinition)) ?? (IsUnbounded(ItemsOf(call, method), scope) ? "a whole collection" : null);
    }

    private static string? OfMaker(string method) => method switch
    {
        "System.Console.ReadLine" => "what a person types",
        "System.IO.File.ReadAllText" or "System.IO.File.ReadAllTextAsync" => "a whole file",
        "System.IO.StreamReader.ReadToEnd" or "System.IO.StreamReader.ReadToEndAsync" or "System.IO.TextReader.ReadToEnd" or "System.IO.TextReader.ReadToEndAsync" => "a whole stream",
        "System.Net.Http.HttpClient.GetStringAsync" or "System.Net.Http.HttpContent.ReadAsStringAsync" => "a whole response",
        _ => null,
    };

    /// <summary>What a text is made of that is put together from many.</summary>
    private static IOperation? ItemsOf(IInvocationOperation call, IMethodSymbol method) => method switch
    {
        { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String } => call.Arguments.LastOrDefault(static a => a.ArgumentKind == ArgumentKind.Explicit)?.Value,
        { Name: "Serialize", ContainingType.Name: "JsonSerializer" } => CallArguments.ArgumentFor(call, "value")?.Value,
        { Name: "SerializeObject", ContainingType.Name: "JsonConvert" } => CallArguments.ArgumentFor(call, "value")?.Value,
        _ => null,
    };

    private static bool IsUnbounded(IOperation? items, ReadScope scope) =>
        items is not null && IsCollection(Origin.Unwrap(items).Type) && Origin.Of(items, scope).Value is not (IArrayCreationOperation or ICollectionExpressionOperation) && TextBounds.MostItems(items, scope) is null;

    private static bool IsCollection(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String &&
        (type is IArrayTypeSymbol || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T ||
            type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));
}
