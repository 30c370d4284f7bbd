using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Accounting;

/// <summary>Code with errors: a package is missing, a generator did not run.</summary>
public class UnboundCallTests
{
    private static async Task<IReadOnlyList<LedgerEdge>> EdgesOf(string code)
    {
        var stop = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Code",
            [CSharpSyntaxTree.ParseText("using System.Threading.Tasks; using Microsoft.Extensions.AI;\n" + code, path: "/src/Code.cs", cancellationToken: stop)],
            [.. await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, stop), .. StokerTest.Sdks],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var found = await compilation
            .WithAnalyzers([new StokerAnalyzer()], new AnalyzerOptions(ImmutableArray.Create<AdditionalText>(new InMemoryText("stoker.report", SourceText.From("")))))
            .GetAnalyzerDiagnosticsAsync(stop);
        return [.. LedgerJson.Read(found.Single(d => d.Id == "STK1000").Properties["ledger"]!).Methods.SelectMany(method => method.Callees)];
    }

    [Fact]
    public async Task A_call_whose_argument_has_no_type_leads_to_its_only_candidate()
    {
        var edge = Assert.Single(await EdgesOf("""
            class Desk(IChatClient ai)
            {
                async Task Run(Missing[] items) { foreach (var item in items) { await Ask(item.Text); } }
                Task Ask(string text) => ai.GetResponseAsync(text);
            }
            """));

        Assert.Equal(("M:Desk.Ask(System.String)", 1), (edge.Target, edge.Loops.Count));
    }

    [Fact]
    public async Task A_call_with_several_candidates_leads_nowhere() => Assert.Empty(await EdgesOf("""
        class Desk(IChatClient ai)
        {
            async Task Run(Missing item) => await Ask(item.Text);
            Task Ask(string text) => ai.GetResponseAsync(text);
            Task Ask(int number) => ai.GetResponseAsync("" + number);
        }
        """));
}
