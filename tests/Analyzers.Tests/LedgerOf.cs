using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests;

/// <summary>Runs the analyzer as a report build does and reads the ledger back: what reading code found, rules aside.</summary>
internal static class LedgerOf
{
    /// <summary>What SDKs mark as experimental and real code uses all the same.</summary>
    public static IReadOnlyList<string> Experimental => SdkAssemblies.Experimental;

    private const string PlainUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private const string Usings = PlainUsings + """
        global using Anthropic;
        global using Anthropic.Models.Messages;
        global using Microsoft.Extensions.AI;
        global using OpenAI;
        global using OpenAI.Embeddings;
        global using OpenAI.Responses;
        """;

    /// <summary>The ledger of one source file; a class or top-level statements.</summary>
    public static async Task<ProjectLedger> Code(string code, params (string Path, string Text)[] additionalFiles)
    {
        var carrier = (await Diagnostics(code, asReport: true, additionalFiles)).SingleOrDefault(d => d.Id == "STK1000");
        return carrier is null ? new ProjectLedger { Assembly = "Code" } : LedgerJson.Read(carrier.Properties["ledger"]!);
    }

    /// <summary>The ledger of one source file under an <c>.editorconfig</c> that the targets hand over as they do.</summary>
    public static async Task<ProjectLedger> Configured(string code, string options)
    {
        var config = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(options, "/src/.editorconfig") });
        var carrier = (await Diagnostics(code, asReport: true, Usings, StokerTest.Sdks, [("/src/.editorconfig", options)], config)).Single(d => d.Id == "STK1000");
        return LedgerJson.Read(carrier.Properties["ledger"]!);
    }

    /// <summary>The ledger of code that uses SDKs of <see cref="ReferenceSources"/>; nothing but <c>System</c> is imported for it.</summary>
    public static async Task<ProjectLedger> Code(IEnumerable<string> sdks, string code, params (string Path, string Text)[] additionalFiles)
    {
        var carrier = (await Diagnostics(code, asReport: true, PlainUsings, [.. ReferenceSources.PackagesBeside(sdks), .. await ReferenceSources.Get(sdks)], additionalFiles, null)).SingleOrDefault(d => d.Id == "STK1000");
        return carrier is null ? new ProjectLedger { Assembly = "Code" } : LedgerJson.Read(carrier.Properties["ledger"]!);
    }

    /// <summary>Everything the analyzer reports on one source file, as in a report build or as in a plain one.</summary>
    public static Task<ImmutableArray<Diagnostic>> Diagnostics(string code, bool asReport, params (string Path, string Text)[] additionalFiles) =>
        Diagnostics(code, asReport, Usings, StokerTest.Sdks, additionalFiles, null);

    /// <summary>Ids that the analyzer reports, as in a plain build, on code that uses SDKs of <see cref="ReferenceSources"/>.</summary>
    public static async Task<IReadOnlyList<string>> Findings(IEnumerable<string> sdks, string code, string options = "")
    {
        var config = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse($"root = true\n[*.cs]\n{options}", "/src/.editorconfig") });
        var diagnostics = await Diagnostics(code, asReport: false, PlainUsings, [.. ReferenceSources.PackagesBeside(sdks), .. await ReferenceSources.Get(sdks)], [], config);
        return [.. diagnostics.OrderBy(static d => d.Location.SourceSpan.Start).Select(static d => d.Id)];
    }

    private static async Task<ImmutableArray<Diagnostic>> Diagnostics(string code, bool asReport, string usings, IReadOnlyList<MetadataReference> sdks, (string Path, string Text)[] additionalFiles, AnalyzerConfigSet? config)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var references = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        var tree = CSharpSyntaxTree.ParseText(code, parse, "/src/Code.cs");
        var isProgram = tree.GetRoot().ChildNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Code",
            [tree, CSharpSyntaxTree.ParseText(usings, parse, "Usings.cs")],
            [.. references, .. sdks],
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(Experimental, ReportDiagnostic.Suppress));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        ImmutableArray<AdditionalText> files = [.. additionalFiles.Select(f => new InMemoryText(f.Path, SourceText.From(f.Text)))];
        var diagnostics = await compilation
            .WithAnalyzers([new StokerAnalyzer()], new AnalyzerOptions(asReport ? files.Add(new InMemoryText("stoker.report", SourceText.From(""))) : files, new Configuration(config)))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return diagnostics;
    }

    /// <summary>The one call site of a method body in which <c>chat</c> is an OpenAI chat client and <c>ai</c> an injected <c>IChatClient</c>.</summary>
    public static async Task<LedgerCall> Body(string body, params (string Path, string Text)[] additionalFiles)
    {
        var ledger = await Code(
            $$"""
            class Desk(IChatClient ai, AnthropicClient anthropic)
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

                async Task Run(string text, string[] texts)
                {
                    {{body}}
                }
            }
            """,
            additionalFiles);
        return Assert.Single(ledger.Calls);
    }

    private sealed class Configuration(AnalyzerConfigSet? config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => Of(config?.GlobalConfigOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(config?.GetOptionsForSourcePath(tree.FilePath));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(config?.GetOptionsForSourcePath(textFile.Path));

        private static AnalyzerConfigOptions Of(AnalyzerConfigOptionsResult? result) => new Options(result?.AnalyzerOptions ?? ImmutableDictionary<string, string>.Empty);

        private sealed class Options(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => options.TryGetValue(key, out value);
        }
    }
}
