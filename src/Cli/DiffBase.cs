using Stoker.Cli.Commands;
using Stoker.Core.Comparison;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>What a person named to compare with: baselines by app, from whatever it was.</summary>
/// <param name="Baselines">Baselines.</param>
/// <param name="Name">What the person named.</param>
internal sealed record DiffBase(IReadOnlyList<Baseline> Baselines, string Name)
{
    /// <summary>Reads a baseline, or makes baselines of reports, ledgers or a build.</summary>
    /// <exception cref="InputException">It is nothing of the kind, or cannot be read.</exception>
    public static async Task<DiffBase> OfAsync(string path, ReportRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && Path.GetFileName(path).EndsWith("baseline.json", StringComparison.OrdinalIgnoreCase))
        {
            return new([ReadBaseline(path)], path);
        }

        if (Directory.Exists(path) && Directory.GetFiles(path, Baseline.FileName) is [var beside] && Directory.GetFiles(path, "*.csproj").Length == 0)
        {
            return new([ReadBaseline(beside)], path);
        }

        var source = ReportSource.Find([path]);
        var reports = await FinishedReports.OfAsync(source, request with { Paths = [path] }, terminal, cancellationToken);
        return new([.. reports.Report.Apps.Select(BaselineOf.App)], path);
    }

    /// <summary>The app compared with its baseline among these; not compared where there is none.</summary>
    /// <param name="app">The app.</param>
    /// <param name="directory">Absolute directory from which the price file is looked for.</param>
    public AppReport Compare(AppReport app, string directory)
    {
        if ((Baselines.FirstOrDefault(baseline => baseline.App == app.Name) ?? (Baselines.Count == 1 ? Baselines[0] : null)) is not { } before)
        {
            return app with { Change = null };
        }

        var prices = PricesInForce.Of(TeamPaths.Of(app.Project, directory).Prices, File.ReadAllText);
        var accepted = app.Change?.Accepted ?? [];
        var change = Comparer.Compare(before, app, new RunPrice(prices.Book, DateTime.UtcNow.Date), Name);
        return app with { Change = before.Accepted.Count > 0 ? change : change with { Accepted = accepted } };
    }

    private static Baseline ReadBaseline(string path)
    {
        try
        {
            return BaselineFile.Read(File.ReadAllText(path));
        }
        catch (StrictJsonException e)
        {
            throw InputException.InFile(path, e.Line, e.Column, e.Message);
        }
    }
}
