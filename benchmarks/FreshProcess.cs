using System.Diagnostics;
using System.Globalization;

namespace Stoker.Benchmarks;

/// <summary>Runs this program again and reads the numbers it prints.</summary>
internal static class FreshProcess
{
    /// <summary>Medians, column by column, of so many runs.</summary>
    public static double[] Medians(int runs, params string[] arguments) => Columns(Rows(runs, arguments), Median);

    /// <summary>What one run prints, so many times.</summary>
    public static IReadOnlyList<double[]> Rows(int runs, params string[] arguments) => [.. Enumerable.Range(0, runs).Select(_ => Numbers(arguments))];

    /// <summary>One number for each column.</summary>
    public static double[] Columns(IReadOnlyList<double[]> rows, Func<IEnumerable<double>, double> of) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => of(rows.Select(row => row[column])))];

    /// <summary>The middle of some numbers.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>What a program prints.</summary>
    public static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"'{program}' does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' failed.");
    }

    private static double[] Numbers(string[] arguments) =>
        [.. Output(Environment.ProcessPath!, [.. Host(), .. arguments]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    // Started by the apphost the path is our own; by `dotnet x.dll` it is the host's, which needs the dll.
    private static string[] Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FreshProcess).Assembly.Location] : [];
}
