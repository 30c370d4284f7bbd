using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Stoker.Package.Tests;

/// <summary>
/// The analyzers compiled ahead for single runtimes, and which builds take them. Where the feed lacks what makes them the package has none;
/// then these tests hold that every build takes the portable ones.
/// </summary>
public sealed partial class PrecompiledTests(PackageFeed feed) : IDisposable
{
    private static readonly string Runtime = PackageFeed.Metadata("Runtime");

    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void They_are_the_portable_ones_compiled()
    {
        var package = feed.Unpack();
        var portable = Path.Combine(package, "analyzers", "dotnet", "cs");

        Assert.All(Runtimes(package), folder =>
        {
            Assert.Equal(Names(portable), Names(folder));
            Assert.All(Names(portable), name => Assert.Equal(Image(portable, name).Version, Image(folder, name).Version));
            Assert.All(["Stoker.Analyzers.dll", "Stoker.Core.dll"], name => Assert.Equal((false, true), (Image(portable, name).IsCompiled, Image(folder, name).IsCompiled)));
        });

        static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Fixes_beside_them_load()
    {
        if (Runtimes(feed.Unpack()).SingleOrDefault(folder => Path.GetFileName(folder) == Runtime) is { } folder)
        {
            var loader = new FolderLoader(folder);

            var types = loader.LoadFromPath(Path.Combine(folder, "Stoker.CodeFixes.dll")).GetTypes();

            Assert.NotEmpty(types);
            Assert.Equal(folder, Path.GetDirectoryName(loader.LoadFromAssemblyName(new AssemblyName("Stoker.Core")).Location));
        }
    }

    [Fact]
    public async Task The_compiler_takes_those_for_its_runtime_and_compiles_next_to_nothing_of_them_itself()
    {
        // One project, prepared for four compiles, each of which leaves its arguments in a file.
        _shop.App(Code.FrontierInLoop)
            .Write("Directory.Build.targets", """
                <Project>
                  <Target Name="NoteArguments" AfterTargets="CoreCompile">
                    <WriteLinesToFile File="$(Arguments)" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                  </Target>
                </Project>
                """)
            .Write("compiles.proj", """
                <Project DefaultTargets="Build">
                  <ItemGroup>
                    <Compile Include="build" />
                    <Compile Include="off" Of="StokerPrecompiled=false" />
                    <Compile Include="elsewhere" Of="NETCoreSdkPortableRuntimeIdentifier=haiku-x64" />
                    <Compile Include="ide" Of="DesignTimeBuild=true;BuildingProject=false" />
                  </ItemGroup>
                  <Target Name="Restore">
                    <MSBuild Projects="App/App.csproj" Targets="Restore" />
                  </Target>
                  <Target Name="Build">
                    <MSBuild Projects="App/App.csproj" Targets="Compile" Properties="SkipCompilerExecution=true;ProvideCommandLineArgs=true;Arguments=%(Compile.Identity).rsp;%(Compile.Of)" />
                  </Target>
                </Project>
                """);
        (await _shop.Sandbox.BuildAsync("compiles.proj")).MustSucceed();

        var package = Path.Combine(feed.Packages, "stoker", PackageFeed.Version);
        var portable = Path.Combine(package, "analyzers", "dotnet", "cs");
        var precompiled = Path.Combine(package, "precompiled", Runtime);
        var taken = Directory.Exists(precompiled) ? precompiled : portable;
        Assert.Equal([taken], FoldersOfAnalyzers("build"));
        Assert.Equal([portable], FoldersOfAnalyzers("off"));
        Assert.Equal([portable], FoldersOfAnalyzers("elsewhere"));
        Assert.Equal([portable], FoldersOfAnalyzers("ide"));

        var (output, compiled) = await CompileAsync("build");
        Assert.Contains("warning STK2002", output, StringComparison.Ordinal);
        Assert.InRange(compiled, 0, taken == precompiled ? 20 : int.MaxValue);
    }

    private static IEnumerable<string> Runtimes(string package) =>
        Path.Combine(package, "precompiled") is var folder && Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [];

    private static (Guid Version, bool IsCompiled) Image(string folder, string name)
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(folder, name)));
        var metadata = image.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    /// <summary>Where a compile finds what is ours, all four files of it.</summary>
    private IEnumerable<string> FoldersOfAnalyzers(string compile)
    {
        var ours = _shop.Sandbox.Read($"App/{compile}.rsp").Split('\n')
            .Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal))
            .Select(argument => Path.GetFullPath(argument["/analyzer:".Length..].Trim().Trim('"')))
            .Where(path => path.StartsWith(Path.Combine(feed.Packages, "stoker"), StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["Newtonsoft.Json.dll", "Stoker.Analyzers.dll", "Stoker.CodeFixes.dll", "Stoker.Core.dll"], ours.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        return ours.Select(path => Path.GetDirectoryName(path)!).Distinct();
    }

    /// <summary>Runs the compiler, with no server that loads analyzers its own way: what it says, and how many of our methods it compiled just in time.</summary>
    private async Task<(string Output, int Compiled)> CompileAsync(string compile)
    {
        var list = _shop.Sandbox.PathOf("compiled.txt");
        var start = new ProcessStartInfo("dotnet", [PackageFeed.Metadata("Compiler"), "/noconfig", $"@{compile}.rsp"]) { WorkingDirectory = _shop.Sandbox.PathOf("App"), RedirectStandardOutput = true };

        // https://github.com/dotnet/runtime/blob/main/docs/design/coreclr/jit/viewing-jit-dumps.md: also in release builds of the runtime.
        start.Environment["DOTNET_JitStdOutFile"] = list;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, JitCompiled().Count(await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken)));
    }

    // " 466: JIT compiled Stoker.Analyzers.StokerAnalyzer:.ctor() [Tier0, IL size=109, code size=526]"; Tier1 is what is compiled once more for speed.
    [GeneratedRegex(@"^\s*\d+: JIT compiled Stoker\..* \[(?!Tier1|Instrumented Tier1)", RegexOptions.Multiline)]
    private static partial Regex JitCompiled();
}
