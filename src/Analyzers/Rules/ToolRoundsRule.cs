using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2010: a call sends tools and its client runs them by itself, with no cap but the framework's own.</summary>
internal sealed class ToolRoundsRule : Rule
{
    /// <summary>
    /// Rounds after which Semantic Kernel stops to run functions by itself (<c>MaximumAutoInvokeAttempts</c>, internal and not configurable). It can be
    /// ended earlier only by a filter.
    /// </summary>
    private const long SemanticKernelRounds = 128;

    private const string SemanticKernelFilter = "Microsoft.SemanticKernel.IAutoFunctionInvocationFilter";
    private const string Loop = "FunctionInvokingChatClient";

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ToolRounds,
        title: "Automatic tool loop with no iteration cap",
        messageFormat: "One call of {0} may ask the model {1} times, each time with all tool results so far: {2}{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Tools that the client runs by itself turn one call into many. Set the cap that the task needs.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ToolRounds));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        var facts = FixFacts.None;
        string reason;
        long rounds;
        if (call.UncappedTools is { Rounds: { } cap } loop && call.Prompt.Segments.Any(static s => s.Kind == SegmentKind.Tools))
        {
            var isBuilder = loop.Type.EndsWith(Loop + "BuilderExtensions", StringComparison.Ordinal) || loop.Type.EndsWith(Loop, StringComparison.Ordinal);
            (rounds, reason) = (cap, isBuilder ? "MaximumIterationsPerRequest is left at its default" : "the agent leaves the cap at the default of FunctionInvokingChatClient");
            facts = isBuilder ? facts.Add(FixProperties.ToolLoopPlace, FixPlace.Write(loop.Made)) : facts;
        }
        else if (RunsKernelFunctions(call, context.Scope))
        {
            (rounds, reason) = (SemanticKernelRounds, "Semantic Kernel's own cap, which only a filter that ends the loop can lower");
        }
        else
        {
            return null;
        }

        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} a round at the least on {model}, {Amounts.Usd(usd.Expected * rounds)} in all)" : "";
        return Diagnostic.Create(Rule, call.Location, facts, call.Api, rounds.ToString(CultureInfo.InvariantCulture), reason, cost);
    }

    /// <summary>Whether the settings let Semantic Kernel run functions by itself, and no filter of this compilation may end it.</summary>
    private static bool RunsKernelFunctions(CallSite call, ReadScope scope)
    {
        foreach (var path in new[] { "executionSettings.FunctionChoiceBehavior", "executionSettings.ToolCallBehavior", "arguments.ExecutionSettings.FunctionChoiceBehavior", "arguments.ExecutionSettings.ToolCallBehavior" })
        {
            if (CallArguments.At(call.Operation, path, scope).Value is { } value && Origin.Unwrap(value) switch
                {
                    IInvocationOperation { TargetMethod: { Name: "Auto" or "Required", ContainingType.Name: "FunctionChoiceBehavior" } } choice =>
                        choice.Arguments.All(static a => a is not { Parameter.Name: "autoInvoke", Value.ConstantValue: { HasValue: true, Value: false } }),
                    IPropertyReferenceOperation { Property.Name: "AutoInvokeKernelFunctions" } => true,
                    _ => false,
                })
            {
                return scope.Bodies.Compilation.GetTypeByMetadataName(SemanticKernelFilter) is not { } filter ||
                    !Types(scope.Bodies.Compilation.Assembly.GlobalNamespace).Any(t => t.AllInterfaces.Contains(filter, SymbolEqualityComparer.Default));
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
