using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>The app as it is, as a baseline and with the places that a baseline does not hold.</summary>
internal sealed class Head
{
    private readonly Dictionary<(string, string), CallReport> _calls = [];
    private readonly Dictionary<string, SourcePlace> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CostSymbol> _symbols = new(StringComparer.Ordinal);

    public Head(AppReport app)
    {
        Baseline = BaselineOf.App(app);
        var entryPoints = BaselineOf.EntryPoints(app);
        var names = BaselineOf.SymbolNames(entryPoints);
        foreach (var call in app.Calls)
        {
            _calls[(call.Assembly, call.Id)] = call;
        }

        foreach (var (entry, name) in entryPoints.Zip(BaselineOf.Unique(entryPoints), static (entry, name) => (entry, name)))
        {
            _entries[name] = entry.Place;
            foreach (var symbol in entry.Symbols)
            {
                _symbols[names[symbol.Id]] = symbol;
            }
        }
    }

    public Baseline Baseline { get; }

    public SourcePlace? PlaceOfEntry(string name) => _entries.TryGetValue(name, out var place) ? place : null;

    public SourcePlace? PlaceOfCall(BaselineCall call) => _calls.TryGetValue((call.Assembly, call.Id), out var report) ? report.Place : null;

    public string? ApiOf(BaselineCall call) => _calls.TryGetValue((call.Assembly, call.Id), out var report) ? report.Api : null;

    /// <summary><c>the loop over 'documents' (Digest.cs:12)</c>.</summary>
    public string Loop(string name) => _symbols.TryGetValue(name, out var symbol) ? $"the loop over '{symbol.Name}' ({symbol.Place.Short})" : $"the loop over '{name}'";
}
