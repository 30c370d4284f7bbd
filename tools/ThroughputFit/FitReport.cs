using System.Globalization;
using System.Text;
using Stoker.Core.Hardware;

namespace Stoker.ThroughputFitTool;

/// <summary>The error tables that <c>docs/accuracy.md</c> shows.</summary>
internal static class FitReport
{
    /// <summary>Input length assumed where ML.ENERGY does not publish it, in tokens: a short chat prompt.</summary>
    private const long AssumedInput = 300;

    public static string Write(IReadOnlyCollection<PredictedPoint> points, ThroughputConstants constants)
    {
        var text = new StringBuilder();
        var apart = ConstantsFit.CrossValidate(points);
        text.AppendLine("| | points | mean error | median | within ±30 % | bias |").AppendLine("|---|---|---|---|---|---|");
        Row("concurrency known, constants fitted on the same points", points.Where(point => ConstantsFit.IsServing(point.Point)).Select(point => point.Ratio(constants)!.Value));
        Row("concurrency known, cross-validated by configuration", apart.Select(point => point.Ratio));
        Row("the same, one measurement of the configuration given", Calibrated(points, constants));
        Row("concurrency unknown (TensorRT-LLM at maximum load)", Ratios("trtllm"));
        Row("ML.ENERGY, never fitted, input length assumed", Ratios("mlenergy"));
        Row("llama.cpp and Ollama, one request at a time, fitted", Ratios("local"));
        text.AppendLine();
        By("accelerator", point => point.Point.Accelerator);
        By("model", point => $"{point.Point.Model} {point.Point.Precision}");
        By("engine", point => point.Point.Engine);
        By("concurrency", point => string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(4, Math.Floor(Math.Log(point.Point.Concurrency!.Value, 4))),4} and more"));
        text.AppendLine("| worst, cross-validated | predicted/measured |").AppendLine("|---|---|");
        foreach (var (point, ratio) in apart.GroupBy(entry => entry.Point.Point.Configuration).Select(group => group.MaxBy(entry => Math.Abs(Math.Log(entry.Ratio)))).OrderByDescending(entry => Math.Abs(Math.Log(entry.Ratio))).Take(12))
        {
            var p = point.Point;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {p.Count} × {p.Accelerator}, {p.Model} {p.Precision}, {p.Engine}, {p.InputTokens}/{p.OutputTokens} tokens, {p.Concurrency} in flight | x{ratio:0.00} |");
        }

        return text.ToString();

        void Row(string name, IEnumerable<double> ratios) => text.AppendLine($"| {name} | {ErrorSummary.Of(ratios)} |");

        void By(string what, Func<PredictedPoint, string> key)
        {
            text.AppendLine($"| by {what} | points | mean error | median | within ±30 % | bias |").AppendLine("|---|---|---|---|---|---|");
            foreach (var group in apart.GroupBy(entry => key(entry.Point)).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Row(group.Key, group.Select(entry => entry.Ratio));
            }

            text.AppendLine();
        }

        IEnumerable<double> Ratios(string name) =>
            points.Where(point => point.Point.Group == name).Select(point => point with { Request = point.Request with { InputTokens = point.Point.InputTokens ?? AssumedInput } }).Select(point => point.Ratio(constants)).OfType<double>();
    }

    /// <summary>Every point predicted from the middle one of its configuration, which itself is left out.</summary>
    public static IEnumerable<double> Calibrated(IReadOnlyCollection<PredictedPoint> points, ThroughputConstants constants) =>
        points.Where(point => ConstantsFit.IsServing(point.Point)).GroupBy(point => point.Point.Configuration).Where(group => group.Count() > 1).SelectMany(group =>
        {
            var anchor = group.OrderBy(point => point.Point.Concurrency).ThenBy(point => point.Request.Total).ElementAt(group.Count() / 2);
            var calibration = new Calibration(anchor.Point.OutputTokensPerSecond, anchor.Point.Concurrency, anchor.Request);
            return group.Where(point => point != anchor).Select(point => point.Ratio(constants, calibration)!.Value);
        });
}
