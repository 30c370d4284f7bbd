using Stoker.Core.Hardware;

namespace Stoker.ThroughputFitTool;

/// <summary>A measured point beside what is needed to predict it.</summary>
internal sealed record PredictedPoint(MeasuredPoint Point, OpenModel Model, Deployment Deployment, RequestSize Request)
{
    /// <summary>Predicted over measured; <see langword="null"/> where nothing is predicted. Without a concurrency, the largest that fits, but no more than <paramref name="cap"/>.</summary>
    public double? Ratio(ThroughputConstants constants, Calibration? calibration = null, int cap = 1024)
    {
        var deployment = calibration is null ? Deployment : Deployment with { Calibration = calibration };
        return ThroughputPredictor.Predict(Model, deployment, Request, Point.Concurrency ?? cap, constants)?.OutputTokensPerSecond / Point.OutputTokensPerSecond;
    }
}
