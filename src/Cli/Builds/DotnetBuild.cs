using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Stoker.Cli.Builds;

/// <summary>Runs <c>dotnet build</c> with Stoker's targets injected. The tree it builds gets nothing but its <c>bin</c> and <c>obj</c>.</summary>
internal static partial class DotnetBuild
{
    private const int TailLines = 30;

    /// <summary>Builds.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="onLine">Hears each line of the build's output.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <exception cref="InputException">There is no <c>dotnet</c> to run.</exception>
    public static async Task<BuildResult> RunAsync(BuildRequest request, Action<string> onLine, CancellationToken cancellationToken)
    {
        using var process = Start(request);
        var errors = new List<string>();
        var warnings = new List<string>();
        var tail = new Queue<string>();
        var quiet = Drain(process.StandardError, Hear, cancellationToken);
        try
        {
            await Drain(process.StandardOutput, Hear, cancellationToken);
            await quiet;
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new BuildResult(process.ExitCode, errors, warnings, [.. tail]);

        void Hear(string line)
        {
            lock (tail)
            {
                onLine(line);
                // The summary repeats what was said, with another indentation.
                var text = line.Trim();
                if (ErrorLine().IsMatch(text) && !StackFrame().IsMatch(text) && !errors.Contains(text))
                {
                    errors.Add(text);
                }
                else if (OwnWarningLine().IsMatch(text) && !warnings.Contains(text))
                {
                    warnings.Add(text);
                }

                tail.Enqueue(line);
                if (tail.Count > TailLines)
                {
                    tail.Dequeue();
                }
            }
        }
    }

    private static Process Start(BuildRequest request)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            // The tree's own global.json chooses the SDK.
            WorkingDirectory = Path.GetDirectoryName(request.File)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in Arguments(request))
        {
            start.ArgumentList.Add(argument);
        }

        // An environment variable and not -p: a tree that uses the hook itself keeps its own (and stays without Stoker) rather than break.
        start.Environment["CustomAfterMicrosoftCommonTargets"] = Path.Combine(request.HostDirectory, "build", "Stoker.Injected.targets");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        // Left behind when the CLI itself was started by a build; they would pin another SDK's MSBuild.
        foreach (var pinned in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH" })
        {
            start.Environment.Remove(pinned);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InputException($"dotnet cannot be started: {e.Message}");
        }
    }

    private static IEnumerable<string> Arguments(BuildRequest request)
    {
        yield return "build";
        yield return request.File;
        if (!request.Restores)
        {
            yield return "--no-restore";
        }

        yield return "-nologo";
        yield return "-v:minimal";
        // Nodes that live on would keep this version of the task loaded.
        yield return "-nodeReuse:false";
        yield return "-p:StokerReport=true";
        // The CLI judges all apps together; one app's own gate would end the build before the others are known.
        yield return "-p:StokerGate=false";
        yield return $"-p:StokerCollectDirectory={request.CollectDirectory}";
        if (request.Configuration is not null)
        {
            yield return $"-p:Configuration={request.Configuration}";
        }
    }

    private static async Task Drain(StreamReader output, Action<string> hear, CancellationToken cancellationToken)
    {
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            hear(line);
        }
    }

    [GeneratedRegex(@"(^|\W)error( [A-Za-z]+\d+)?\s*:")]
    private static partial Regex ErrorLine();

    // What MSBuild says of a failure of its own; the first line holds the reason.
    [GeneratedRegex(@"error MSB\d+:\s+(at |---)")]
    private static partial Regex StackFrame();

    [GeneratedRegex(@"warning STK9\d{3}:")]
    private static partial Regex OwnWarningLine();
}
