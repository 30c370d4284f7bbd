using Newtonsoft.Json.Linq;
using Stoker.Core.Hardware;
using Stoker.ThroughputFitTool;

// collect MEASURED.json points.csv        by hand: the usable points of a collection of published measurements
// fit     points.csv THROUGHPUT.json DAY  by hand: the constants fitted on them; the same points always give the same constants
// report  points.csv                      errors per accelerator, model and engine, cross-validated by configuration, and the worst cases
var book = HardwareBook.BuiltIn;
switch (args)
{
    case ["collect", var measured, var csv]:
        var rows = PointCollection.Collect(File.ReadAllText(measured), book).Select(point => point.ToString()).Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(csv, string.Join('\n', rows.Prepend(MeasuredPoint.Header)) + "\n");
        Console.WriteLine($"{rows.Count} points");
        return 0;

    case ["fit", var csv, var output, var day]:
        var points = Read(csv);
        var constants = ConstantsFit.Fit(points);
        var used = points.Count(point => ConstantsFit.IsServing(point.Point));
        File.WriteAllText(output, new JObject
        {
            ["schema"] = HardwareTable.Schema,
            ["date"] = day,
            ["fitted_on"] = $"{used} points of serving engines, {points.Count(point => ConstantsFit.IsLocal(point.Point))} of llama.cpp (tools/ThroughputFit/points.csv)",
            ["constants"] = new JObject
            {
                ["memory_efficiency"] = (decimal)constants.MemoryEfficiency,
                ["compute_efficiency"] = (decimal)constants.ComputeEfficiency,
                ["link_efficiency"] = (decimal)constants.LinkEfficiency,
                ["layer_seconds"] = (decimal)constants.LayerSeconds,
                ["mixture_layer_seconds"] = (decimal)constants.MixtureLayerSeconds,
                ["reduce_seconds"] = (decimal)constants.ReduceSeconds,
                ["sequence_seconds"] = (decimal)constants.SequenceSeconds,
                ["rocm_factor"] = (decimal)constants.RocmFactor,
                ["local_memory_efficiency"] = (decimal)constants.LocalMemoryEfficiency,
                ["local_layer_seconds"] = (decimal)constants.LocalLayerSeconds,
                ["local_compute_efficiency"] = (decimal)constants.LocalComputeEfficiency,
            },
        } + "\n");
        Console.WriteLine(File.ReadAllText(output));
        return 0;

    case ["report", var csv]:
        Console.Write(FitReport.Write(Read(csv), book.Constants));
        return 0;

    default:
        Console.Error.WriteLine("usage: ThroughputFit collect MEASURED.json points.csv | fit points.csv THROUGHPUT.json YYYY-MM-DD | report points.csv");
        return 1;
}

IReadOnlyList<PredictedPoint> Read(string csv) => [.. MeasuredPoint.ReadAll(File.ReadAllText(csv)).Select(point => point.With(book))];
