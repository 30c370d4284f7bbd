using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Calls;

/// <summary>An IDE references other projects as compilations, whose symbols have source files; a build references their assemblies.</summary>
public class ReferencedProjectTests
{
    private const string Library = """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public static class Prompts { public static string Greeting(string name) => "Greet " + name; }

        public class Gateway(IChatClient chat)
        {
            public static readonly string Model = "gpt-4.1";
            public string System { get; } = "Be brief.";
            public Task Ask(string text) => chat.GetResponseAsync(text);
        }
        """;

    private const string App = """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, Gateway gateway)
        {
            async Task Run(string[] names)
            {
                foreach (var name in names)
                {
                    await chat.GetResponseAsync(Prompts.Greeting(name) + gateway.System, new ChatOptions { ModelId = Gateway.Model });
                    await gateway.Ask(name);
                }
            }
        }
        """;

    [Fact]
    public async Task Code_of_another_project_is_not_read_whichever_way_it_is_referenced()
    {
        var framework = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var library = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(Library, path: "/lib/Gateway.cs", cancellationToken: TestContext.Current.CancellationToken)], [.. framework, .. SdkAssemblies.All], options);
        var app = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(App, path: "/app/Desk.cs", cancellationToken: TestContext.Current.CancellationToken)], [.. framework, .. SdkAssemblies.All], options);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        var asProject = await Findings(app.AddReferences(library.ToMetadataReference()));
        var asAssembly = await Findings(app.AddReferences(MetadataReference.CreateFromImage(image.ToArray())));

        Assert.NotEmpty(asProject);
        Assert.Equal(asAssembly, asProject);
    }

    private static async Task<IReadOnlyList<string>> Findings(CSharpCompilation compilation) =>
    [
        .. (await compilation.WithAnalyzers([new StokerAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(static d => d.ToString()).Order(StringComparer.Ordinal),
    ];
}
