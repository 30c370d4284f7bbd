using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Ledger.Graph;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>What one request to each entry point costs.</summary>
internal static class EntryPointCosts
{
    /// <summary>The entry points as a report shows them.</summary>
    /// <param name="app">The linked app.</param>
    /// <param name="calls">Its calls as costed.</param>
    public static IReadOnlyList<EntryPointReport> Of(LinkedApp app, IReadOnlyList<CallReport> calls)
    {
        var costed = new Dictionary<(string Assembly, string Id, string? By), Costed>();
        foreach (var view in calls.SelectMany(static call => call.Callers.Count == 0 ? [call] : call.Callers))
        {
            costed[(view.Assembly, view.Id, view.By)] = new(view);
        }

        var costs = new RequestCosts((node, call) => Of(node, call).PerCall, (node, call) => Of(node, call).PerResend);
        return [.. app.EntryPoints.Where(static entry => entry.Start is not null).Select(entry => Report(entry, costs.Of(entry.Start!), costed))];

        Costed Of(MethodNode node, LedgerCall call) => costed[(node.Method.Assembly, call.Id, node.ViewOf(call)?.By)];
    }

    /// <summary>The calls with how often the entry point that makes them most often does so.</summary>
    public static IEnumerable<CallReport> PerRequest(IReadOnlyList<CallReport> calls, IReadOnlyList<EntryPointReport> entryPoints)
    {
        var all = new Dictionary<(string, string), (decimal Times, bool IsOpen)>();
        var each = new Dictionary<(string, string, string?), (decimal Times, bool IsOpen)>();
        foreach (var entry in entryPoints)
        {
            var symbols = entry.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal);
            foreach (var views in entry.Reached.GroupBy(static call => (call.Assembly, call.Id)))
            {
                var sum = 0m;
                var isAnyOpen = false;
                foreach (var call in views)
                {
                    var times = call.PerRequest.Reckoned(symbols);
                    var isOpen = call.PerRequest.Expected.Symbols.Any(id => symbols[id].Value is null);
                    Keep(each, (call.Assembly, call.Id, call.By), times, isOpen);
                    sum = Math.Min(Rounds.Most, sum + times);
                    isAnyOpen |= isOpen;
                }

                Keep(all, views.Key, sum, isAnyOpen);
            }
        }

        return calls.Select(call => With(call, all, (call.Assembly, call.Id)) with
        {
            Callers = call.Callers.Count == 0 ? call.Callers : [.. call.Callers.Select(view => With(view, each, (view.Assembly, view.Id, view.By)))],
        });

        static CallReport With<TKey>(CallReport call, Dictionary<TKey, (decimal Times, bool IsOpen)> most, TKey key)
            where TKey : notnull => most.TryGetValue(key, out var times)
            ? call with { CallsPerRequest = (long)Math.Min(Rounds.Most, Math.Ceiling(times.Times)), InUnboundedLoop = times.IsOpen }
            : call;

        static void Keep<TKey>(Dictionary<TKey, (decimal Times, bool IsOpen)> most, TKey key, decimal times, bool isOpen)
            where TKey : notnull =>
            most[key] = most.TryGetValue(key, out var known) ? (Math.Max(known.Times, times), known.IsOpen || isOpen) : (times, isOpen);
    }

    private static EntryPointReport Report(LinkedEntryPoint linked, RequestCost cost, Dictionary<(string Assembly, string Id, string? By), Costed> costed)
    {
        var entry = linked.Entry;
        var reached = linked.Calls.Select(call => (Call: call, Cost: costed[(call.Assembly, call.Id, call.By)])).ToList();
        var isPriced = reached.Exists(static pair => pair.Cost.IsPriced);
        return new()
        {
            Kind = entry.Kind,
            Name = entry.Name,
            Assembly = linked.Assembly,
            Method = entry.Method,
            Place = entry.Place,
            Calls = cost.Calls,
            Input = cost.Input,
            CachedInput = cost.CachedInput,
            Output = cost.Output,
            Usd = isPriced ? cost.Usd : null,
            UsdPerRequest = isPriced ? cost.Usd.InUsd(linked.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal)) : null,
            Symbols = linked.Symbols,
            Reached = [.. reached.Select(static pair => pair.Cost.Reach(pair.Call))],
            Traffic = entry.Traffic,
            MaxUsdPerRequest = entry.MaxUsdPerRequest,
        };
    }

    /// <summary>What one come to a call site costs, tool rounds and retries included.</summary>
    private sealed class Costed(CallReport call)
    {
        private readonly Quantity? _rounds = call.Factors.FirstOrDefault(static factor => factor.Kind == FactorKind.ToolRounds)?.Times;
        private readonly Quantity? _attempts = call.Factors.FirstOrDefault(static factor => factor.Kind == FactorKind.Attempts)?.Times;
        private RequestCost? _perCall;
        private RequestCost? _perResend;

        public bool IsPriced => call.UsdPerCall is not null;

        public RequestCost PerCall => _perCall ??= Every(new RequestCost(
            Quantity.One,
            Quantity.Of(call.Input),
            call.CachedInput is { } cached ? Quantity.Of(cached) : Quantity.Zero,
            Quantity.Of(call.Output),
            call.UsdPerCall is { } usd ? Quantity.Of(usd) : Quantity.Zero)).Plus(_rounds is null ? RequestCost.Zero : Resend(call.PerToolRound!).Times(SentAgain(_rounds)));

        public RequestCost PerResend => _perResend ??= call.PerResend is { } resent ? Every(Resend(resent)) : RequestCost.Zero;

        /// <summary>The reach as a report shows it: requests to the model, not comes to the call.</summary>
        public CallReach Reach(ReachedCall reached)
        {
            var grown = reached.Resends is { } resends && call.PerResend is { } addition ? Every(resends.Times(Quantity.Of(addition))) : null;
            var inRounds = _rounds is null ? null : reached.PerRequest.Times(SentAgain(_rounds)).Times(Quantity.Of(call.PerToolRound!));
            return new(reached.Id, reached.Assembly, Every(reached.PerRequest), grown is null ? inRounds : inRounds is null ? grown : grown.Plus(inRounds), reached.By);
        }

        private Quantity Every(Quantity once)
        {
            var inRounds = _rounds is null ? once : once.Times(_rounds);
            return _attempts is null ? inRounds : inRounds.Times(_attempts);
        }

        private RequestCost Every(RequestCost once) => _rounds is null && _attempts is null ? once : once.Times(Every(Quantity.One));

        /// <summary>How often what a tool round appends is sent again by those after it, over all attempts.</summary>
        private Quantity SentAgain(Quantity rounds) => _attempts is null ? LoopRounds.Resends(rounds) : LoopRounds.Resends(rounds).Times(_attempts);

        private RequestCost Resend(TokenRange addition)
        {
            var tokens = Quantity.Of(addition);
            return RequestCost.Zero with
            {
                Input = tokens,
                Usd = call.UsdPerResentToken is { } usd ? tokens.Times(Quantity.Exactly(CostExpression.Constant(usd))) : Quantity.Zero,
            };
        }
    }
}
