using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Methods that a framework calls in each round of a loop of its own, so that no loop stands in the source: a model call in one is paid for every
/// turn of the agents.
/// </summary>
internal static class FrameworkRounds
{
    /// <summary>Methods by the full name of the type that declares them. What is asked once, at the end, is not among them.</summary>
    private static readonly Dictionary<string, string[]> Methods = new(StringComparer.Ordinal)
    {
        ["Microsoft.Agents.AI.AIContextProvider"] = ["InvokedAsync", "InvokedCoreAsync", "InvokingAsync", "InvokingCoreAsync", "ProvideAIContextAsync", "StoreAIContextAsync"],
        ["Microsoft.Agents.AI.MessageAIContextProvider"] = ["ProvideMessagesAsync"],
        ["Microsoft.Agents.AI.Workflows.GroupChatManager"] = ["SelectNextAgentAsync", "ShouldTerminateAsync", "UpdateHistoryAsync"],
        ["Microsoft.SemanticKernel.Agents.Chat.SelectionStrategy"] = ["NextAsync", "SelectAgentAsync"],
        ["Microsoft.SemanticKernel.Agents.Chat.TerminationStrategy"] = ["ShouldAgentTerminateAsync", "ShouldTerminateAsync"],
        ["Microsoft.SemanticKernel.Agents.Magentic.MagenticManager"] = ["EvaluateTaskProgressAsync", "ReplanAsync"],
        ["Microsoft.SemanticKernel.Agents.Orchestration.GroupChat.GroupChatManager"] = ["SelectNextAgent", "ShouldRequestUserInput", "ShouldTerminate"],
        ["Microsoft.SemanticKernel.AIContextProvider"] = ["MessageAddingAsync", "ModelInvokingAsync"],
    };

    /// <summary>The framework's rounds around what a member does; <see langword="null"/> for a member that no framework calls so.</summary>
    public static LoopContext? Around(ISymbol member)
    {
        for (var method = SymbolNames.OrdinaryMember(member) as IMethodSymbol; method is not null; method = method.OverriddenMethod)
        {
            if (method.ContainingType is { } type && Methods.TryGetValue(SymbolNames.Full(type.OriginalDefinition), out var called) && called.Contains(method.Name))
            {
                return new(LoopKind.Callback, LoopRole.Agent, $"rounds of {type.Name}", null, Provenance.Unbounded, SourcePlaces.Of(member.Locations.FirstOrDefault() ?? Location.None));
            }
        }

        return null;
    }
}
