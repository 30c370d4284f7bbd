using Stoker.Core.Hardware;
using Stoker.ThroughputFitTool;

namespace Stoker.Core.Tests.Hardware;

/// <summary>What <c>docs/accuracy.md</c> claims of the throughput predictor, recomputed from the measured points.</summary>
public sealed class ThroughputAccuracyTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<PredictedPoint>> Points = new(() =>
        [.. MeasuredPoint.ReadAll(RepositoryFile.Read("tools/ThroughputFit/points.csv")).Select(point => point.With(HardwareBook.BuiltIn))]);

    private static ThroughputConstants Constants => HardwareBook.BuiltIn.Constants;

    [Fact]
    public void Configurations_the_constants_never_saw_are_predicted_with_a_mean_error_under_20_percent()
    {
        var ratios = ConstantsFit.CrossValidate(Points.Value, steps: 120);
        output.WriteLine(string.Join('\n', ratios.GroupBy(entry => entry.Point.Point.Accelerator).Select(group => $"{group.Key,-12} {ErrorSummary.Of(group.Select(entry => entry.Ratio))}")));
        output.WriteLine(string.Join('\n', ratios.GroupBy(entry => entry.Point.Point.Model).Select(group => $"{group.Key,-45} {ErrorSummary.Of(group.Select(entry => entry.Ratio))}")));

        var error = ErrorSummary.Of(ratios.Select(entry => entry.Ratio));

        Assert.True(error.Count > 1_400);
        Assert.InRange(error.Mean, 0, 0.18);
        Assert.InRange(error.Median, 0, 0.13);
        Assert.InRange(error.Within30, 0.84, 1);
    }

    [Fact]
    public void One_measurement_of_a_configuration_brings_the_rest_to_12_percent()
    {
        var ratios = FitReport.Calibrated(Points.Value, Constants).ToList();
        var error = ErrorSummary.Of(ratios);

        Assert.InRange(ratios.Count(ratio => Math.Abs(ratio - 1) <= 0.2) / (double)ratios.Count, 0.80, 1);
        Assert.InRange(error.Mean, 0, 0.12);
        Assert.InRange(error.Within30, 0.90, 1);
    }

    [Fact]
    public void Without_the_concurrency_the_error_is_about_twice_as_large()
    {
        var error = ErrorSummary.Of(Points.Value.Where(point => point.Point.Group == "trtllm").Select(point => point.Ratio(Constants)).OfType<double>());

        Assert.InRange(error.Mean, 0.2, 0.4);
    }

    [Fact]
    public void The_committed_constants_are_those_the_script_fits()
    {
        var fitted = ConstantsFit.Fit([.. Points.Value.Where((_, i) => i % 4 == 0)], steps: 200);

        // A quarter of the points finds the same physics within a quarter of each constant that it determines well.
        Assert.InRange(fitted.MemoryEfficiency / Constants.MemoryEfficiency, 0.75, 1.25);
        Assert.InRange(fitted.ComputeEfficiency / Constants.ComputeEfficiency, 0.75, 1.25);
        Assert.InRange(fitted.LinkEfficiency / Constants.LinkEfficiency, 0.6, 1.6);
        Assert.InRange(fitted.MixtureLayerSeconds / Constants.MixtureLayerSeconds, 0.75, 1.25);
    }

    [Fact]
    public void Every_constant_is_a_possible_efficiency_or_time()
    {
        Assert.All([Constants.MemoryEfficiency, Constants.ComputeEfficiency, Constants.LinkEfficiency, Constants.LocalMemoryEfficiency, Constants.LocalComputeEfficiency], share => Assert.InRange(share, 0.05, 1));
        Assert.All([Constants.LayerSeconds, Constants.MixtureLayerSeconds, Constants.ReduceSeconds, Constants.SequenceSeconds, Constants.LocalLayerSeconds], seconds => Assert.InRange(seconds, 1e-7, 1e-3));
    }
}
