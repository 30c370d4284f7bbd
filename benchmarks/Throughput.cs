using System.Globalization;
using Stoker.Core.Tokens;

namespace Stoker.Benchmarks;

/// <summary>Characters a second of processor time, beside tiktoken's WebAssembly build on the same text in the same run, taking turns.</summary>
internal static class Throughput
{
    private const int Turns = 5;
    private static readonly string[] Kinds = ["english", "prompt", "csharp", "json", "markdown", "russian", "hindi", "chinese", "japanese", "korean"];

    /// <param name="modules">Folder whose node_modules holds <c>tiktoken</c> (tools/Vocabularies after <c>npm install</c>).</param>
    public static void Report(string modules)
    {
        var folder = Directory.CreateTempSubdirectory("stoker-throughput");
        try
        {
            Console.WriteLine("| text | ours, M chars/s | tiktoken (wasm), M chars/s | factor |");
            Console.WriteLine("|---|---|---|---|");
            foreach (var kind in Kinds)
            {
                var text = Texts.Long(kind);
                var file = Path.Combine(folder.FullName, kind);
                File.WriteAllText(file, text);
                var turns = Enumerable.Range(0, Turns).Select(_ => (Ours: Ours(text), Theirs: Theirs(modules, file))).ToList();
                var ours = FreshProcess.Median(turns.Select(t => t.Ours));
                var theirs = FreshProcess.Median(turns.Select(t => t.Theirs));
                Console.WriteLine(FormattableString.Invariant($"| {kind} | {ours:F1} | {theirs:F1} | {ours / theirs:F1} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Ours(string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var busy = Environment.CpuUsage.TotalTime;
            TokenCounter.Count(TokenEncoding.O200kBase, text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
        }

        return text.Length / best / 1e6;
    }

    private static double Theirs(string modules, string file) =>
        double.Parse(FreshProcess.Output("node", Path.Combine(AppContext.BaseDirectory, "tiktoken.mjs"), Path.GetFullPath(modules), file), CultureInfo.InvariantCulture);
}
