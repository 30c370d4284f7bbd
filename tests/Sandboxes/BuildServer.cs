using System.Collections.Concurrent;
using System.Diagnostics;

namespace Stoker.Sandboxes;

/// <summary>
/// MSBuild processes of this test run's own. Most of a small build is the start of MSBuild, so builds one after the other are handed to one that runs; each that
/// builds at the same time has another. Nobody else's builds reach them, and they end with the run.
/// </summary>
public sealed class BuildServer : IDisposable
{
    private static readonly ConcurrentBag<string> Idle = [];
    private static readonly ConcurrentBag<string> Started = [];

    /// <summary>Runs a command whose builds go to a server that nothing else uses meanwhile.</summary>
    /// <param name="start">The command; its environment is what says which server it asks.</param>
    /// <param name="run">Starts it and waits for its end.</param>
    internal static async Task<CommandResult> UseAsync(ProcessStartInfo start, Func<ProcessStartInfo, Task<CommandResult>> run)
    {
        if (!Idle.TryTake(out var server))
        {
            Started.Add(server = $"stoker-tests-{Guid.NewGuid():N}");
        }

        Ask(start, server);
        try
        {
            return await run(start);
        }
        finally
        {
            Idle.Add(server);
        }
    }

    /// <summary>Ends the servers.</summary>
    public void Dispose()
    {
        foreach (var server in Started)
        {
            var start = new ProcessStartInfo("dotnet", ["build-server", "shutdown", "--msbuild"]) { RedirectStandardOutput = true };
            Ask(start, server);
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }
    }

    // MSBuild only talks to processes that were started with the same salt.
    private static void Ask(ProcessStartInfo start, string server)
    {
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        start.Environment["MSBUILDNODEHANDSHAKESALT"] = server;
        start.Environment.Remove("MSBUILDDISABLENODEREUSE");
    }
}
