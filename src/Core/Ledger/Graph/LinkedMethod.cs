using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>A method of one of the linked projects, with the symbols of its loops.</summary>
internal sealed class LinkedMethod
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(LoopKind, SourcePlace), string> _byPlace = [];
    private readonly List<CostSymbol> _symbols = [];

    public LinkedMethod(string assembly, LedgerMethod method, IReadOnlyList<LedgerCall> calls)
    {
        Assembly = assembly;
        Method = method;
        Calls = calls;
        foreach (var loop in calls.SelectMany(static call => call.Loops)
            .Concat(method.Callees.SelectMany(static edge => edge.Loops))
            .OrderBy(static loop => loop.Place, SourcePlace.Order))
        {
            Name(loop);
        }

        foreach (var size in method.Callees.SelectMany(static edge => edge.Sizes).Where(static size => size.Count is null))
        {
            _ = SymbolNamed(size.Name, method.Place, null, Provenance.Unbounded);
        }

        Parameters = [.. calls.SelectMany(static call => call.Loops)
            .Concat(method.Callees.SelectMany(static edge => edge.Loops))
            .Select(static loop => loop.Parameter)
            .Concat(method.Callees.SelectMany(static edge => edge.Sizes).Select(static size => size.Of))
            .OfType<int>()];
    }

    public string Assembly { get; }

    public LedgerMethod Method { get; }

    public IReadOnlyList<LedgerCall> Calls { get; }

    /// <summary>Symbols that a caller does not say.</summary>
    public IReadOnlyList<CostSymbol> Symbols => _symbols;

    /// <summary>Parameters whose size matters to it or to what it calls.</summary>
    public HashSet<int> Parameters { get; }

    /// <summary>What it does; method calls that reach nothing are left out.</summary>
    public IReadOnlyList<Step> Steps { get; private set; } = [];

    public void Build(Func<LedgerEdge, bool> reaches) =>
        Steps = StepTree.Build(Calls, Method.Callees.Where(reaches), loop => _byPlace[(loop.Kind, loop.Place)]);

    /// <summary>Symbol of what the method calls by this name.</summary>
    public string SymbolNamed(string name) => _byName[name];

    private void Name(LoopContext loop)
    {
        if (_byPlace.ContainsKey((loop.Kind, loop.Place)))
        {
            return;
        }

        var (value, from) = loop.Iterations is { } rounds && loop.IterationsFrom is not (Provenance.Exact or Provenance.Unbounded) ? ((decimal?)rounds * loop.ItemsPerRound, loop.IterationsFrom) : (null, Provenance.Unbounded);

        // Two loops over one collection grow together; two `while (true)` do not.
        _byPlace[(loop.Kind, loop.Place)] = loop.Kind is LoopKind.ForEach or LoopKind.Linq or LoopKind.For && loop.Role == LoopRole.Batch
            ? SymbolNamed(loop.Symbol, loop.Place, value, from)
            : Add(WordFor(loop), loop.Place, value, from);
    }

    private string SymbolNamed(string name, SourcePlace place, decimal? value, Provenance from)
    {
        if (!_byName.TryGetValue(name, out var id))
        {
            _byName[name] = id = Add(name, place, value, from);
        }

        return id;
    }

    private string Add(string name, SourcePlace place, decimal? value, Provenance from)
    {
        var id = $"{Method.Id}#{_symbols.Count + 1}";
        _symbols.Add(new(id, name, place, value, from));
        return id;
    }

    private static string WordFor(LoopContext loop) => loop.Role switch
    {
        LoopRole.Interactive => "turns",
        LoopRole.Agent => "rounds",
        LoopRole.Retry => "attempts",
        _ => loop.Kind == LoopKind.While ? "rounds" : loop.Symbol,
    };
}
