using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>What one request to an entry point costs, as expressions over the symbols that its loops run over.</summary>
public sealed record EntryPointReport
{
    /// <summary>What starts it: <c>http</c>, <c>hosted</c>, <c>main</c>, ….</summary>
    public required string Kind { get; init; }

    /// <summary>As a person would say it (<c>POST /tickets/{id}/summary</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Assembly it stands in.</summary>
    public required string Assembly { get; init; }

    /// <summary>Documentation id of the method that handles it.</summary>
    public required string Method { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>LLM calls of one request.</summary>
    public required Quantity Calls { get; init; }

    /// <summary>Input tokens of one request, cached ones included.</summary>
    public required Quantity Input { get; init; }

    /// <summary>Input tokens of one request that the provider reads from its cache.</summary>
    public required Quantity CachedInput { get; init; }

    /// <summary>Output tokens of one request.</summary>
    public required Quantity Output { get; init; }

    /// <summary>USD of one request, of the calls that have a price; <see langword="null"/> when none has.</summary>
    public Quantity? Usd { get; init; }

    /// <summary><see cref="Usd"/> with the sizes of the symbols put in; a symbol of unknown size counts once and leaves high open.</summary>
    public UsdRange? UsdPerRequest { get; init; }

    /// <summary>Symbols that the expressions depend on, with their sizes, ordered by id.</summary>
    public IReadOnlyList<CostSymbol> Symbols { get; init; } = [];

    /// <summary>Call sites that it reaches, ordered by assembly, id and caller.</summary>
    public IReadOnlyList<CallReach> Reached { get; init; } = [];

    /// <summary>An expression of this entry point with the names of its symbols: <c>1,830·|documents| + 412</c>.</summary>
    public string Text(CostExpression expression) => CostText.Of(expression, NameOf);

    /// <summary>The shape of an expression of this entry point: <c>O(|documents|)</c>.</summary>
    public string Shape(CostExpression expression) => CostText.Shape(expression, NameOf);

    private string NameOf(string id) => Symbols.FirstOrDefault(symbol => symbol.Id == id)?.Name ?? id;

    /// <summary>Requests in a month; <see langword="null"/> when nothing says how many.</summary>
    public Traffic? Traffic { get; init; }

    /// <summary>Most that one request may cost, USD; <see langword="null"/> when nothing limits it.</summary>
    public decimal? MaxUsdPerRequest { get; init; }
}
