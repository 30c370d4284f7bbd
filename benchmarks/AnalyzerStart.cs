using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers;

namespace Stoker.Benchmarks;

/// <summary>
/// From analyzer start to its findings in a fresh process, on a small compilation that is bound already. An analyzer that reports as
/// much and knows nothing stands for what the compiler itself takes; the difference is our own time, the loading of our assemblies and the
/// compiling of our methods included. Ours are taken as a package brings them: portable, and precompiled where the build could make that.
/// </summary>
internal static class AnalyzerStart
{
    /// <summary>What <see cref="StokerAnalyzer"/> has to say of the one call.</summary>
    public const int Findings = 4;

    private const int Runs = 11;

    private const string Code = """
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient Chat = new("gpt-4.1", "key");

            void Run(string[] texts)
            {
                foreach (var text in texts)
                {
                    Chat.CompleteChat([new OpenAI.Chat.SystemChatMessage("You are a support agent. Be brief."), new OpenAI.Chat.UserChatMessage($"Summarize: {text}")]);
                }
            }
        }
        """;

    private const string Portable = "portable";
    private const string Precompiled = "precompiled";

    public static void Report()
    {
        string[] ours = [.. new[] { Portable, Precompiled }.Where(static analyzer => Directory.Exists(FolderOf(analyzer)))];

        // Taking turns, so that all see the same other work on the machine.
        var turns = Enumerable.Range(0, Runs).Select(_ => (Empty: FreshProcess.Rows(1, "start", "empty")[0], Ours: ours.Select(static analyzer => FreshProcess.Rows(1, "start", analyzer)[0]).ToList())).ToList();
        foreach (var (until, column) in new[] { ("first finding", 2), ("last finding", 2 + Reading.Columns) })
        {
            Console.WriteLine($"| to the {until}, {Runs} processes each | the compiler's | {string.Join(" | ", ours.Select(static analyzer => "ours, " + analyzer))} |");
            Console.WriteLine($"|---|---|{string.Concat(ours.Select(static _ => "---|"))}");
            Print("elapsed, ms, median", column, FreshProcess.Median);
            Print("elapsed, ms, least", column, Enumerable.Min);
            Print("processor time, ms, median", column + 1, FreshProcess.Median);
            Print("processor time, ms, least", column + 1, Enumerable.Min);
            Print("of the elapsed: compiling just in time, ms, least", column + 2, Enumerable.Min);
            Print("methods compiled just in time", column + 3, FreshProcess.Median);
            Print("their code, bytes of IL", column + 4, FreshProcess.Median);
            Console.WriteLine();
        }

        var prices = FreshProcess.Rows(Runs, "start", "prices");
        var seen = turns[0].Ours;
        Console.WriteLine(FormattableString.Invariant($"{string.Join(", ", seen.Select(static row => row[0]))} findings; Newtonsoft.Json loaded: {(seen.Any(static row => row[1] > 0) ? "yes" : "no")}; the price book's first look-up alone: {prices.Min(static row => row[0]):F1} ms of processor time at least, {prices[0][1]:F0} methods"));

        void Print(string what, int column, Func<IEnumerable<double>, double> of)
        {
            var empty = of(turns.Select(turn => turn.Empty[column]));
            var more = ours.Select((_, i) => of(turns.Select(turn => turn.Ours[i][column])) - empty);
            Console.WriteLine(FormattableString.Invariant($"| {what} | {empty:F1} | {string.Join(" | ", more.Select(static figure => FormattableString.Invariant($"{figure:F1}")))} |"));
        }
    }

    public static async Task MeasureOnce(string analyzer)
    {
        if (analyzer == "prices")
        {
            _ = Environment.CpuUsage.TotalTime;
            var methods = JitInfo.GetCompiledMethodCount();
            var used = Environment.CpuUsage.TotalTime;
            LookUp();
            used = Environment.CpuUsage.TotalTime - used;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{used.TotalMilliseconds} {JitInfo.GetCompiledMethodCount() - methods}"));
            return;
        }

        var compilation = Compile();
        _ = Reading.Now();
        Reading first = default;
        var start = Reading.Now();
        var findings = await Analyze(compilation, analyzer, () => first = Reading.Now());
        var last = Reading.Now();
        var json = AppDomain.CurrentDomain.GetAssemblies().Any(static a => a.GetName().Name == "Newtonsoft.Json") ? 1 : 0;
        Console.WriteLine($"{findings.Length} {json} {first.Since(start)} {last.Since(start)}");
    }

    /// <summary>Lists what is compiled just in time from an analyzer's start to its findings: where the time goes. Watching takes time itself, so the times only compare.</summary>
    /// <param name="analyzer">Which analyzer.</param>
    public static async Task ListMethods(string analyzer)
    {
        var compilation = Compile();
        var untilFirst = 0;
        using var methods = new CompiledMethods();
        await Analyze(compilation, analyzer, () => untilFirst = methods.Count);
        methods.Print(untilFirst);
    }

    private static CSharpCompilation Compile()
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Code",
            [CSharpSyntaxTree.ParseText(Code)],
            trusted.Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "OpenAI.dll" or "mscorlib.dll")).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        if (compilation.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        return compilation;
    }

    // A method of its own: the analyzer's assemblies are loaded when it is compiled, within the measured time.
    private static Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, string analyzer, Action first) =>
        compilation.WithAnalyzers([new FirstFinding(analyzer == "empty" ? new EmptyAnalyzer() : Ours(FolderOf(analyzer)), first)]).GetAnalyzerDiagnosticsAsync();

    private static void LookUp() => Stoker.Core.Prices.PriceBook.BuiltIn.Find("gpt-4.1", "openai");

    private static string FolderOf(string analyzer) => analyzer == Portable ? AppContext.BaseDirectory : Path.Combine(AppContext.BaseDirectory, analyzer);

    private static DiagnosticAnalyzer Ours(string folder) =>
        (DiagnosticAnalyzer)Activator.CreateInstance(new FolderContext(folder).LoadFromAssemblyName(new AssemblyName("Stoker.Analyzers")).GetType("Stoker.Analyzers.StokerAnalyzer", throwOnError: true)!)!;

    /// <summary>Loads analyzers as the command line's compiler does: a context for each folder, the compiler's own assemblies from where the compiler is.</summary>
    private sealed class FolderContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name is "Stoker.Analyzers" or "Stoker.Core" ? LoadFromAssemblyPath(Path.Combine(folder, assemblyName.Name + ".dll")) : null;
    }

    /// <summary>What has gone by at a moment. On a machine that others use as well, processor time says more than the clock, and the work of the just-in-time compiler more than either.</summary>
    private readonly record struct Reading(TimeSpan Clock, TimeSpan Busy, TimeSpan Compiling, long Methods, long Code)
    {
        public const int Columns = 5;

        public static Reading Now() => new(
            Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime, JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount(), JitInfo.GetCompiledILBytes());

        public string Since(Reading start) => string.Create(
            CultureInfo.InvariantCulture,
            $"{(Clock - start.Clock).TotalMilliseconds} {(Busy - start.Busy).TotalMilliseconds} {(Compiling - start.Compiling).TotalMilliseconds} {Methods - start.Methods} {Code - start.Code}");
    }
}
