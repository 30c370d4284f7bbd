using Stoker.Core.Hardware;

namespace Stoker.ThroughputFitTool;

/// <summary>Fits the constants: least mean error over the points whose concurrency and lengths are known.</summary>
internal static class ConstantsFit
{
    private const int Folds = 5;

    /// <summary>Where the search begins: round numbers of the right size.</summary>
    private static readonly ThroughputConstants Start = new(0.7, 0.7, 0.3, 30e-6, 90e-6, 6e-6, 20e-6, 2, 0.8, 60e-6, 0.3);

    /// <summary>The points of serving engines that say how many requests were in flight, and how long.</summary>
    public static bool IsServing(MeasuredPoint point) => point.Group is "silicon" or "inferencex" && point.Concurrency is not null && point.InputTokens is not null;

    /// <summary>The points of llama.cpp and Ollama.</summary>
    public static bool IsLocal(MeasuredPoint point) => point.Group == "local";

    /// <summary>Constants for all points.</summary>
    public static ThroughputConstants Fit(IReadOnlyCollection<PredictedPoint> points, int steps = 700)
    {
        var serving = points.Where(point => IsServing(point.Point)).ToArray();
        var local = points.Where(point => IsLocal(point.Point)).ToArray();
        var fitted = Search(serving, steps, [Start.MemoryEfficiency, Start.ComputeEfficiency, Start.LinkEfficiency, Start.LayerSeconds, Start.MixtureLayerSeconds, Start.ReduceSeconds, Start.SequenceSeconds, Start.RocmFactor], static c => Start with
        {
            MemoryEfficiency = c[0],
            ComputeEfficiency = c[1],
            LinkEfficiency = c[2],
            LayerSeconds = c[3],
            MixtureLayerSeconds = c[4],
            ReduceSeconds = c[5],
            SequenceSeconds = c[6],
            RocmFactor = c[7],
        });
        return local.Length == 0 ? fitted : Search(local, steps / 4, [Start.LocalMemoryEfficiency, Start.LocalLayerSeconds], c => fitted with { LocalMemoryEfficiency = c[0], LocalLayerSeconds = c[1] });
    }

    /// <summary>Each point's ratio with constants fitted on the other configurations only.</summary>
    public static IReadOnlyList<(PredictedPoint Point, double Ratio)> CrossValidate(IReadOnlyCollection<PredictedPoint> points, int steps = 400)
    {
        var serving = points.Where(point => IsServing(point.Point)).ToArray();
        var configurations = serving.Select(point => point.Point.Configuration).Distinct().Order(StringComparer.Ordinal).ToArray();
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            // Dealt out in order of name, so that every fold gets some of each model.
            var left = configurations.Where((_, i) => i % Folds == fold).ToHashSet();
            var constants = Fit([.. serving.Where(point => !left.Contains(point.Point.Configuration))], steps);
            return serving.Where(point => left.Contains(point.Point.Configuration)).Select(point => (point, point.Ratio(constants)!.Value)).ToArray();
        })];
    }

    // In logarithms: a constant stays above zero, and a step is a share of it.
    private static ThroughputConstants Search(PredictedPoint[] points, int steps, double[] start, Func<double[], ThroughputConstants> make) =>
        make(Rounded(NelderMead.Minimize(logs => Cost(points, make(Rounded(logs))), [.. start.Select(value => Math.Log(value))], steps)));

    private static double Cost(PredictedPoint[] points, ThroughputConstants constants) => points.Average(point => Math.Abs(point.Ratio(constants)!.Value - 1));

    // Three digits are more than the data holds, and keep the file's diff short.
    private static double[] Rounded(double[] logs) => [.. logs.Select(log => double.Parse(Math.Exp(log).ToString("E2", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture))];
}
