using System.Diagnostics;
using System.Globalization;
using Stoker.Core.Tokens;

namespace Stoker.Benchmarks;

/// <summary>The first count in a fresh process: time, managed memory that stays, private memory that is added.</summary>
internal static class ColdStart
{
    private const int Runs = 21;

    public static void Report()
    {
        var medians = FreshProcess.Medians(Runs, "cold", "once");
        Console.WriteLine(FormattableString.Invariant($"first o200k count: {medians[0]:F1} ms elapsed, {medians[3]:F1} ms processor time, {medians[1] / 1024:F0} KB managed memory retained, {medians[2] / 1024 / 1024:F2} MB private memory (medians of {Runs} processes)"));
    }

    public static void MeasureOnce()
    {
        // What every program has paid for by then.
        var process = Process.GetCurrentProcess();
        _ = Environment.CpuUsage.TotalTime;
        var text = Texts.Of("prompt");
        var clock = Stopwatch.StartNew();
        clock.Stop();
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        process.Refresh();
        var @private = process.PrivateMemorySize64;

        // On a machine that others use as well, processor time says more than the clock.
        var busy = Environment.CpuUsage.TotalTime;
        clock.Restart();
        var tokens = TokenCounter.Count(TokenEncoding.O200kBase, text);
        clock.Stop();
        busy = Environment.CpuUsage.TotalTime - busy;

        process.Refresh();
        var added = process.PrivateMemorySize64 - @private;
        var retained = GC.GetTotalMemory(forceFullCollection: true) - managed;
        GC.KeepAlive(tokens);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds} {retained} {added} {busy.TotalMilliseconds}"));
    }
}
