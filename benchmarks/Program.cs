using BenchmarkDotNet.Running;
using Stoker.Benchmarks;
using Stoker.Benchmarks.Corpus;

// Probes need a fresh process per measurement, which BenchmarkDotNet's warm-up would spoil; they start this program again.
switch (args)
{
    case ["cold"]:
        ColdStart.Report();
        return 0;
    case ["cold", "once"]:
        ColdStart.MeasureOnce();
        return 0;
    case ["start"]:
        AnalyzerStart.Report();
        return 0;
    case ["start", var analyzer]:
        await AnalyzerStart.MeasureOnce(analyzer);
        return 0;
    case ["throughput", var modules]:
        Throughput.Report(modules);
        return 0;
    case ["corpus", .. var arguments]:
        return await CorpusCommand.Run(arguments);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CountBenchmark).Assembly).Run(args);
        return 0;
}
