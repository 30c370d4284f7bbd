using System.Globalization;
using Stoker.Core.Hardware;

namespace Stoker.ThroughputFitTool;

/// <summary>One published measurement, a line of <c>points.csv</c>.</summary>
/// <param name="Group">Which collection it comes from.</param>
/// <param name="Model">Id in the table of open models.</param>
/// <param name="Precision">Word of <see cref="Core.Hardware.Precision"/>.</param>
/// <param name="Accelerator">Id in the hardware table.</param>
/// <param name="Count">Accelerators that hold one copy.</param>
/// <param name="SplitsSequences">Attention data parallelism.</param>
/// <param name="Layout">How the copy is spread, as the source words it.</param>
/// <param name="Concurrency">Requests in flight; <see langword="null"/> where the source does not say.</param>
/// <param name="InputTokens">Input of a request; <see langword="null"/> where the source does not say.</param>
/// <param name="OutputTokens">Output of a request.</param>
/// <param name="Engine">The engine, without its version.</param>
/// <param name="OutputTokensPerSecond">Measured, of the whole deployment.</param>
/// <param name="Source">Where it was published.</param>
internal sealed record MeasuredPoint(
    string Group,
    string Model,
    string Precision,
    string Accelerator,
    int Count,
    bool SplitsSequences,
    string Layout,
    int? Concurrency,
    long? InputTokens,
    long OutputTokens,
    string Engine,
    double OutputTokensPerSecond,
    string Source)
{
    /// <summary>Names of the columns.</summary>
    public const string Header = "group,model,precision,accelerator,count,splits_sequences,layout,concurrency,input,output,engine,output_tokens_per_second,source";

    /// <summary>What cross-validation keeps together: points of one configuration differ in concurrency and lengths only.</summary>
    public string Configuration => string.Join(' ', Model, Precision, Accelerator, Count, Layout, Engine);

    public static IEnumerable<MeasuredPoint> ReadAll(string csv) =>
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => new MeasuredPoint(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            int.Parse(cells[4], CultureInfo.InvariantCulture),
            cells[5] == "1",
            cells[6],
            cells[7].Length == 0 ? null : int.Parse(cells[7], CultureInfo.InvariantCulture),
            cells[8].Length == 0 ? null : long.Parse(cells[8], CultureInfo.InvariantCulture),
            long.Parse(cells[9], CultureInfo.InvariantCulture),
            cells[10],
            double.Parse(cells[11], CultureInfo.InvariantCulture),
            cells[12]));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Group},{Model},{Precision},{Accelerator},{Count},{(SplitsSequences ? 1 : 0)},{Layout},{Concurrency},{InputTokens},{OutputTokens},{Engine},{OutputTokensPerSecond},{Source}");

    /// <summary>The model, the deployment and the request this point measured.</summary>
    public PredictedPoint With(HardwareBook book, long assumedInputTokens = 0) => new(
        this,
        book.FindModel(Model)!,
        new(book.FindAccelerator(Accelerator)!, Count, Core.Hardware.Precision.Find(Precision), SplitsSequences: SplitsSequences),
        new(InputTokens ?? assumedInputTokens, OutputTokens));
}
