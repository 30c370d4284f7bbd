using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Tests.Accounting;

/// <summary>From source over ledger and link to the expression: how often one request makes LLM calls.</summary>
internal static class CallsPerRequest
{
    /// <summary>
    /// The calls of one run of <c>Desk.Run</c>, as a person reads them: what is reckoned with and, where they differ, <c>[least … most]</c>.
    /// </summary>
    /// <param name="members">Members of a class that has a chat client <c>ai</c>; other types may follow a line <c>---</c>.</param>
    public static async Task<string> Of(string members)
    {
        var parts = members.Split("\n---\n");
        var ledger = await LedgerOf.Code($$"""
            public partial class Desk(IChatClient ai)
            {
            {{parts[0]}}
            }

            public record Ticket(string Text, List<string> Notes);

            {{(parts.Length > 1 ? parts[1] : "")}}
            """);
        var app = Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);
        return Text(app.EntryPoints.Single(entry => entry.Name.EndsWith("Desk.Run", StringComparison.Ordinal)));
    }

    /// <summary>All calls of one request to an entry point, whichever they are.</summary>
    public static string Text(EntryPointReport entry)
    {
        var names = entry.Symbols.ToDictionary(symbol => symbol.Id, symbol => symbol.Name);
        var calls = entry.Reached.Select(call => call.PerRequest).Aggregate((sum, more) => sum.Plus(more));
        var (low, expected, high) = (Write(calls.Low), Write(calls.Expected), Write(calls.High));
        return low == expected && expected == high ? expected : $"{expected} [{low} … {high}]";

        string Write(CostExpression expression) => expression.IsUnbounded ? "∞" : CostText.Of(expression, id => names[id]);
    }
}
