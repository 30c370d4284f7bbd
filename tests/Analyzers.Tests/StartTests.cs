using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Stoker.Analyzers.Tests;

/// <summary>
/// What a compiler process compiles of us just in time before it has our first finding: that is where the time to it goes, about a microsecond
/// for each byte of code. Times depend on the machine, these numbers do not; a change that needs more may raise a bound, but has to say so.
/// </summary>
public sealed partial class StartTests : IDisposable
{
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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stoker-start-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Little_of_us_is_compiled_before_the_first_finding_and_not_much_more_for_all()
    {
        var all = await CompiledByTheCompiler();

        // STK1001 is the first rule, and nothing speaks for it: it is reported when the second rule is asked.
        var first = all.TakeWhile(static method => !method.Name.StartsWith("Stoker.Analyzers.Rules.NoPriceRule:Check(", StringComparison.Ordinal)).ToList();
        Assert.Contains(first, static method => method.Name.StartsWith("Stoker.Analyzers.Rules.CallCostRule:Message(", StringComparison.Ordinal));
        Assert.InRange(first.Count, 1, 820);
        Assert.InRange(all.Count, first.Count, 1_130);

        // Bytes of a debug build, which has a tenth more of them.
        Assert.InRange(first.Sum(static method => method.Size), 1, 46_000);
        Assert.InRange(all.Sum(static method => method.Size), 1, 78_000);
        Assert.DoesNotContain(all, static method => method.Name.Contains("TeamPriceFile", StringComparison.Ordinal) || method.Name.Contains("SdkCatalogJson", StringComparison.Ordinal));
    }

    /// <summary>Our methods that the SDK's own compiler compiles just in time when it analyzes the code, in their order, with their bytes of IL.</summary>
    private async Task<IReadOnlyList<(string Name, int Size)>> CompiledByTheCompiler()
    {
        var source = Path.Combine(_folder.FullName, "Desk.cs");
        var list = Path.Combine(_folder.FullName, "compiled.txt");
        await File.WriteAllTextAsync(source, Code, TestContext.Current.CancellationToken);
        string[] arguments =
        [
            Compiler(), "/nologo", "/noconfig", "/nostdlib", "/target:library", "/parallel-", $"/out:{Path.Combine(_folder.FullName, "Desk.dll")}",

            // Asks for what is only for information, as an IDE does.
            $"/errorlog:{Path.Combine(_folder.FullName, "log.sarif")},version=2.1",
            .. References().Select(static path => "/reference:" + path),
            .. new[] { "Stoker.Analyzers.dll", "Stoker.Core.dll" }.Select(static name => "/analyzer:" + Path.Combine(AppContext.BaseDirectory, name)),
            source,
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };

        // https://github.com/dotnet/runtime/blob/main/docs/design/coreclr/jit/viewing-jit-dumps.md: also in release builds of the runtime.
        start.Environment["DOTNET_JitStdOutFile"] = list;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("STK1001", output, StringComparison.Ordinal);
        return
        [
            .. (await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken))
                .Select(static line => Compiled().Match(line))
                .Where(static match => match.Success)
                .Select(static match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))),
        ];
    }

    private static string Compiler() => typeof(StartTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Compiler").Value!;

    private static IEnumerable<string> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "OpenAI.dll"));

    // " 466: JIT compiled Stoker.Analyzers.StokerAnalyzer:.ctor() [Tier0, IL size=109, code size=526]"; Tier1 is what is compiled once more for speed.
    [GeneratedRegex(@"^\s*\d+: JIT compiled (Stoker\..*) \[(?!Tier1|Instrumented Tier1)[^\]]*, IL size=(\d+),")]
    private static partial Regex Compiled();
}
