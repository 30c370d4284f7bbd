using System.Globalization;

namespace Stoker.ThroughputFitTool;

/// <summary>How far predictions are from measurements: |predicted/measured − 1|.</summary>
/// <param name="Count">Points.</param>
/// <param name="Mean">Mean error, a share.</param>
/// <param name="Median">Median error, a share.</param>
/// <param name="Within30">Share of points within ±30 %.</param>
/// <param name="Bias">Median of predicted over measured.</param>
internal sealed record ErrorSummary(int Count, double Mean, double Median, double Within30, double Bias)
{
    public static ErrorSummary Of(IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToArray();
        var errors = sorted.Select(ratio => Math.Abs(ratio - 1)).Order().ToArray();
        return errors.Length == 0
            ? new(0, 0, 0, 0, 1)
            : new(errors.Length, errors.Average(), errors[errors.Length / 2], errors.Count(error => error <= 0.3) / (double)errors.Length, sorted[sorted.Length / 2]);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count,5} | {Mean,6:P1} | {Median,6:P1} | {Within30,5:P0} | x{Bias:0.00}");
}
