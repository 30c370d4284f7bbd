using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers;

namespace Stoker.Benchmarks;

/// <summary>
/// From analyzer start to its findings in a fresh process, on a small compilation that is bound already. An analyzer that reports as
/// much and knows nothing stands for what the compiler itself takes; the difference is our own time, the compiling of our methods included.
/// </summary>
internal static class AnalyzerStart
{
    /// <summary>What <see cref="StokerAnalyzer"/> has to say of the one call.</summary>
    public const int Findings = 3;

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

    public static void Report()
    {
        var empty = FreshProcess.Medians(Runs, "start", "empty");
        var stoker = FreshProcess.Medians(Runs, "start", "stoker");
        Print("elapsed", 0);
        Print("processor time", 3);
        Print("compiling just in time", 4);
        Console.WriteLine(FormattableString.Invariant($"methods compiled just in time: {stoker[5]:F0}, of which the compiler's {empty[5]:F0}, ours {stoker[5] - empty[5]:F0}"));
        Console.WriteLine(FormattableString.Invariant($"{stoker[1]:F0} findings; Newtonsoft.Json loaded: {(stoker[2] > 0 ? "yes" : "no")}; the price book's first look-up alone: {FreshProcess.Medians(Runs, "start", "prices")[0]:F1} ms elapsed"));

        void Print(string what, int column) => Console.WriteLine(FormattableString.Invariant(
            $"analyzer start to findings, {what}: {stoker[column]:F1} ms, of which the compiler's {empty[column]:F1} ms, ours {stoker[column] - empty[column]:F1} ms (medians of {Runs} processes)"));
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

        // On a machine that others use as well, processor time says more than the clock.
        var compiled = JitInfo.GetCompiledMethodCount();
        var compiling = JitInfo.GetCompilationTime();
        var busy = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var findings = await Analyze(compilation, analyzer);
        clock.Stop();
        busy = Environment.CpuUsage.TotalTime - busy;
        compiling = JitInfo.GetCompilationTime() - compiling;
        compiled = JitInfo.GetCompiledMethodCount() - compiled;
        var json = AppDomain.CurrentDomain.GetAssemblies().Any(static a => a.GetName().Name == "Newtonsoft.Json") ? 1 : 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds} {findings.Length} {json} {busy.TotalMilliseconds} {compiling.TotalMilliseconds} {compiled}"));
    }

    // A method of its own: the analyzer's assemblies are loaded when it is compiled, within the measured time.
    private static Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, string analyzer) =>
        compilation.WithAnalyzers([analyzer == "stoker" ? Ours() : new EmptyAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    private static void LookUp() => Stoker.Core.Prices.PriceBook.BuiltIn.Find("gpt-4.1", "openai");

    private static DiagnosticAnalyzer Ours() => new StokerAnalyzer();
}
