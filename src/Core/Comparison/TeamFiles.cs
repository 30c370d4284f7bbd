using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>The files that a team wrote for one app.</summary>
/// <param name="Prices">Absolute path of its price file; <see langword="null"/> or empty when there is none.</param>
/// <param name="Traffic">Absolute path of its traffic file; <see langword="null"/> or empty when there is none.</param>
/// <param name="Baseline">Absolute path of its baseline; <see langword="null"/> or empty when there is none.</param>
/// <param name="Read">Reads a file's text.</param>
public sealed record TeamFiles(string? Prices, string? Traffic, string? Baseline, Func<string, string> Read)
{
    /// <summary>Projects a linked app as these files have it: the prices and traffic that are in force. What is wrong with a file is a finding; the rest goes on without it.</summary>
    /// <param name="linked">The app.</param>
    /// <param name="asOf">The day (UTC).</param>
    /// <param name="book">The prices that were in force.</param>
    public AppReport Project(LinkedApp linked, DateTime asOf, out PriceBook book)
    {
        var prices = PricesInForce.Of(Prices, Read);
        var traffic = TrafficInForce.Of(Traffic, Read);
        book = prices.Book;
        var app = Projector.Project(new TrafficOverApp(traffic.Traffic).Apply(linked), prices.Book, asOf);
        return With(app, prices.Problem, traffic.Problem);
    }

    /// <summary>The app compared with its baseline, where there is one that can be read.</summary>
    /// <param name="app">The app as projected.</param>
    /// <param name="book">The prices for both sides.</param>
    /// <param name="asOf">The day (UTC).</param>
    public AppReport Compare(AppReport app, PriceBook book, DateTime asOf)
    {
        var baseline = BaselineInForce.Of(Baseline, Read);
        return With(app, baseline.Problem) with
        {
            Change = baseline.Baseline is { } before ? Comparer.Compare(before, app, new RunPrice(book, asOf), Path.GetFileName(Baseline!)) : null,
        };
    }

    private static AppReport With(AppReport app, params Finding?[] problems) =>
        problems.Any(static problem => problem is not null) ? app with { Findings = [.. problems.OfType<Finding>(), .. app.Findings] } : app;
}
