using System.Text.Json;

namespace Stoker.Package.Tests;

/// <summary>What a design-time build, as an IDE runs it, hands to the compiler.</summary>
internal sealed class CompilerArguments
{
    private readonly string[] _all;

    private CompilerArguments(string[] all) => _all = all;

    /// <summary>File names of the analyzers.</summary>
    public IReadOnlyList<string> Analyzers => [.. Values("analyzer").Select(path => Path.GetFileName(path))];

    /// <summary>Paths of the additional files.</summary>
    public IReadOnlyList<string> AdditionalFiles => Values("additionalfile");

    /// <summary>Paths of the analyzer configs.</summary>
    public IReadOnlyList<string> Configs => Values("analyzerconfig");

    /// <summary>Paths of logs.</summary>
    public IReadOnlyList<string> Logs => Values("errorlog");

    public static async Task<CompilerArguments> OfAsync(Sandbox sandbox, params string[] arguments)
    {
        var build = await sandbox.BuildAsync(
            [.. arguments, "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs"]);
        build.MustSucceed();
        using var json = JsonDocument.Parse(build.Out);
        var items = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs");
        return new CompilerArguments([.. items.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)]);
    }

    private string[] Values(string option)
    {
        var start = $"/{option}:";
        return [.. _all.Where(argument => argument.StartsWith(start, StringComparison.Ordinal)).Select(argument => argument[start.Length..].Trim('"'))];
    }
}
