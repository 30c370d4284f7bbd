using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2004: each round sends the whole conversation so far, and nothing bounds it: tokens grow with the square of the turns.</summary>
internal sealed class GrowingHistoryRule : Rule
{
    /// <summary>Turns for which the message reckons what is sent, and turns of the window it compares with.</summary>
    private const int ExampleTurns = 50;

    private const int WindowTurns = 10;

    /// <summary>Rounds up to which a capped loop is left alone.</summary>
    private const int FewRounds = 4;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.GrowingHistory,
        title: "Conversation history grows without bound",
        messageFormat: "{0} sends all of '{1}', which grows {2} and is never cut: the tokens of n turns grow with n²{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every turn pays for all earlier ones again. Keep a window of the last turns beside the system message, or a reducer that summarizes.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.GrowingHistory));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    // What each round sends depends on the rounds before: neither a cache nor a batch could answer it.
    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.UncachedCallInLoop or RuleIds.BatchApi;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Sdk.Operation is not ("chat" or "invoke_agent") || call.IsCached || GrowingHistory.Of(call, context.Scope) is not { } history ||
            history.Bound is { Rounds: <= FewRounds } || (history.Role is LoopRole.Batch && call.Loops.Any(static l => l is { Role: LoopRole.Batch, Iterations: <= FewRounds })))
        {
            return null;
        }

        // A conversation over so many items of the source's own has an end as well.
        var isBounded = history.Bound is not null || (history.Role is LoopRole.Batch && call.Loops.Any(static l => l is { Role: LoopRole.Batch, IterationsFrom: Provenance.Exact, Iterations: not null }));
        var severity = isBounded ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        var facts = call.Via is null && !history.IsSession && history.Role is not (LoopRole.Agent or LoopRole.Retry) && !MayUseTools(call)
            ? FixFacts.None.Add(FixProperties.History, history.List.Name)
            : FixFacts.None;
        return Diagnostic.Create(Rule, call.Location, severity, null, facts, call.Api, history.List.Name, Where(history), Arithmetic(call, history, context));
    }

    /// <summary>A window could part the request for a tool from its result, which providers refuse.</summary>
    private static bool MayUseTools(CallSite call) =>
        call.Sdk.Operation == "invoke_agent" || call.Prompt.Segments.Any(static s => s.Kind == SegmentKind.Tools) || call.Layers.Any(static l => l.Kind == ClientLayer.Tools) ||
        CallArguments.ArgumentFor(call.Shown, "kernel") is { ArgumentKind: ArgumentKind.Explicit };

    private static string Where(GrowingHistory history) => history switch
    {
        { Role: null } => "with every call",
        { Bound.Rounds: { } rounds } => $"in every one of up to {rounds.ToString(CultureInfo.InvariantCulture)} rounds",
        { Bound: not null } => "in every round until the loop's cap",
        { Role: LoopRole.Interactive } => "with every turn",
        _ => "in every round",
    };

    /// <summary>What the earlier turns cost over one conversation, with and without a window; a turn is a question of the length reckoned with and its answer.</summary>
    private static string Arithmetic(CallSite call, GrowingHistory history, RuleContext context)
    {
        var turn = call.Options.ExpectedTextTokens.Tokens + call.ExpectedOutput.Expected;
        if (turn <= 0 || history.Bound is not null || context.Price?.Model?.RatesAt(context.Prices.Date, 0).Input is not { } rate)
        {
            return "";
        }

        var all = Resent(ExampleTurns, ExampleTurns) * turn;
        var windowed = Resent(ExampleTurns, WindowTurns) * turn;
        return $" ({ExampleTurns} turns of ≈ {Amounts.Tokens(turn)} tokens resend {Amounts.Tokens(all)}, {Amounts.Usd(all * rate / 1_000_000m)}; a window of {WindowTurns} turns {Amounts.Tokens(windowed)}, {Amounts.Usd(windowed * rate / 1_000_000m)})";
    }

    /// <summary>Earlier turns sent again over a conversation: 0 + 1 + … with at most <paramref name="window"/> − 1 each time.</summary>
    private static long Resent(int turns, int window) => Enumerable.Range(0, turns).Sum(t => (long)Math.Min(t, window - 1));
}
