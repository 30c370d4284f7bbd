using System.Runtime.Loader;
using BenchmarkDotNet.Running;
using Stoker.Benchmarks;
using Stoker.Benchmarks.Corpus;

// The compiler of the SDK may be older than the package's, which this program is built with; what it uses of it, both have.
AssemblyLoadContext.Default.Resolving += static (context, name) =>
    name.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll")) : null;

// Probes need a fresh process per measurement, which BenchmarkDotNet's warm-up would spoil; they start this program again.
switch (args)
{
    case ["cold"]:
        ColdStart.Report();
        return 0;
    case ["cold", "once"]:
        ColdStart.MeasureOnce();
        return 0;
    case ["link"]:
        LinkScale.Report();
        return 0;
    case ["start"]:
        AnalyzerStart.Report();
        return 0;
    case ["start", "--methods"]:
        await AnalyzerStart.ListMethods("portable");
        return 0;
    case ["start", "--methods", var analyzer]:
        await AnalyzerStart.ListMethods(analyzer);
        return 0;
    case ["start", var analyzer]:
        await AnalyzerStart.MeasureOnce(analyzer);
        return 0;
    case ["throughput", var modules]:
        Throughput.Report(modules);
        return 0;
    case ["corpus", .. var arguments] when arguments.Contains("--fixes"):
        return await PackageCompiler.Run(arguments);
    case ["corpus", .. var arguments]:
        return await CorpusCommand.Run(arguments);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CountBenchmark).Assembly).Run(args);
        return 0;
}
