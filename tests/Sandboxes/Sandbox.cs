using System.Diagnostics;

namespace Stoker.Sandboxes;

/// <summary>A source tree of one test's own, outside the repository, that inherits nothing from it or from the machine.</summary>
internal sealed class Sandbox : IDisposable
{
    private static readonly string[] NotInherited =
    [
        "CI", "ContinuousIntegrationBuild", "TF_BUILD", "GITHUB_ACTIONS", "StokerReport", "StokerMode", "CustomAfterMicrosoftCommonTargets",
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "NO_COLOR",
    ];

    private readonly Dictionary<string, string> _environment = [];

    public Sandbox()
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        // A third of each build otherwise; MSBuild takes properties from the environment.
        Set("EnableNETAnalyzers", "false");
    }

    /// <summary>Directory beside the tests that holds the analyzers, the task and the targets, as the CLI ships them.</summary>
    public static string Host { get; } = Path.Combine(AppContext.BaseDirectory, "injected");

    public string Root { get; } = Directory.CreateTempSubdirectory("stoker-e2e-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public bool Has(string name) => File.Exists(PathOf(name));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public DateTime TimeOf(string name) => File.GetLastWriteTimeUtc(PathOf(name));

    public Sandbox Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Sets an environment variable of every command that is run here.</summary>
    public Sandbox Set(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Makes every project below use Stoker, as a source checkout does.</summary>
    public Sandbox UseStoker() =>
        Write("Directory.Build.targets", $"<Project><Import Project=\"{Path.Combine(Host, "build", "Stoker.targets")}\" /></Project>");

    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        RunAsync("dotnet", ["build", "-nologo", "-v:minimal", "-m:1", .. arguments]);

    public Task<CommandResult> StokerAsync(params string[] arguments) =>
        RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "stoker.dll"), .. arguments]);

    public Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in NotInherited)
        {
            start.Environment.Remove(name);
        }

        foreach (var (variable, value) in _environment)
        {
            start.Environment[variable] = value;
        }

        return BuildServer.UseAsync(start, RunAsync);
    }

    /// <summary>All files but those below <c>bin</c> and <c>obj</c>, with what is in them.</summary>
    public IReadOnlyDictionary<string, string> Sources() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
        .ToDictionary(file => file, Read);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
