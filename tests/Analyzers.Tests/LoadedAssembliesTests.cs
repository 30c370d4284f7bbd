using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests;

/// <summary>What an ordinary analysis makes the compiler load: a JSON parser costs more than the rest of the start.</summary>
public class LoadedAssembliesTests
{
    [Fact]
    public async Task An_ordinary_analysis_loads_no_JSON_parser()
    {
        var plugins = new RecordingContext();
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(plugins.LoadFromAssemblyPath(typeof(StokerAnalyzer).Assembly.Location).GetType(typeof(StokerAnalyzer).FullName!)!)!;
        var references = await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        const string Code = """
            using System.ComponentModel;
            class Desk
            {
                static readonly OpenAI.Chat.ChatClient Chat = new("gpt-4.1", "key");

                [Description("Adds.")]
                void Run(string[] texts)
                {
                    var options = new OpenAI.Chat.ChatCompletionOptions
                    {
                        Tools = { OpenAI.Chat.ChatTool.CreateFunctionTool("lookup", "Finds.", System.BinaryData.FromString("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}")) },
                    };
                    foreach (var text in texts)
                    {
                        Chat.CompleteChat([new OpenAI.Chat.UserChatMessage(string.Format("Summarize {0:F2}: {1}", 1.5, text))], options);
                    }
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Code",
            [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)],
            [.. references, .. StokerTest.Sdks],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var findings = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Contains(findings, d => d.Id == "STK1001");
        Assert.Contains("Stoker.Core", plugins.Asked);
        Assert.DoesNotContain(plugins.Asked, name => name.Contains("Json", StringComparison.Ordinal) || name.Contains("RegularExpressions", StringComparison.Ordinal));
    }

    /// <summary>Loads the analyzer and what lies beside it afresh, as a compiler does, and writes down every assembly that is asked for.</summary>
    private sealed class RecordingContext() : AssemblyLoadContext(nameof(RecordingContext))
    {
        public HashSet<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName name)
        {
            lock (Asked)
            {
                Asked.Add(name.Name!);
            }

            return name.Name == "Stoker.Core" ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Stoker.Core.dll")) : null;
        }
    }
}
