using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.History;
using Stoker.CodeFixes.Options;

namespace Stoker.CodeFixes;

/// <summary>STK2004: cuts a conversation with the reducer of its library, which keeps the system message and parts no tool's call from its result.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReduceHistoryFix))]
[Shared]
public sealed class ReduceHistoryFix() : PlannedFix(RuleIds.GrowingHistory, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.ReduceHistory";

    private const string KernelReducer = "Microsoft.SemanticKernel.ChatCompletion.ChatHistoryTruncationReducer";
    private const string KernelHistory = "Microsoft.SemanticKernel.ChatCompletion.ChatHistory";
    private const string Reducer = "Microsoft.Extensions.AI.MessageCountingChatReducer";
    private const string Message = "Microsoft.Extensions.AI.ChatMessage";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await SentHistory.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } history ||
            Reduced(history) is not var (reducer, experiment, statement))
        {
            return null;
        }

        return new(
            $"Cut '{history.List.Name}' to its last {SentHistory.Turns} turns with {reducer} (experimental: {experiment}; assumes that earlier turns are not needed)",
            [history.Before($"// The last {SentHistory.Turns} turns.", statement)]);
    }

    private static (string Reducer, string Experiment, string Statement)? Reduced(SentHistory history)
    {
        var (name, compilation) = (history.List.Name, history.Call.Model.Compilation);
        if (history.Type.ToDisplayString() == KernelHistory)
        {
            return compilation.GetTypeByMetadataName(KernelReducer) is { } kernel
                ? (kernel.Name, "SKEXP0001", $"await {name}.ReduceInPlaceAsync(new {OptionsType.Name(kernel, history.Call)}({SentHistory.Messages + 1}), {Token(history)});")
                : null;
        }

        if (compilation.GetTypeByMetadataName(Reducer) is not { } reducer || compilation.GetTypeByMetadataName(Message) is not { } message || !CanBeAssigned(history.List) ||
            history.Type is not INamedTypeSymbol { TypeArguments: [var element], Name: "List" or "IList" } || !SymbolEqualityComparer.Default.Equals(element, message))
        {
            return null;
        }

        var reduced = $"await new {OptionsType.Name(reducer, history.Call)}({SentHistory.Messages}).ReduceAsync({name}, {Token(history)})";
        return (reducer.Name, "MEAI001", OtherOverload.HasCollectionExpressions(history.Call) ? $"{name} = [.. {reduced}];" : $"{name} = ({reduced}).ToList();");
    }

    private static bool CanBeAssigned(ISymbol list) => list switch
    {
        ILocalSymbol local => local is { IsConst: false, IsForEach: false, IsUsing: false },
        IParameterSymbol parameter => parameter.RefKind == RefKind.None,
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false },
        _ => false,
    };

    /// <summary>The cancellation token in scope, or none.</summary>
    private static string Token(SentHistory history) => history.Call.Model.LookupSymbols(history.ReadBy.SpanStart)
        .FirstOrDefault(static s => s is ILocalSymbol { Type.Name: "CancellationToken" } or IParameterSymbol { Type.Name: "CancellationToken" })?.Name ?? "default";
}
