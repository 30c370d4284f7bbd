using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Verification.Tests.Toys;

namespace Stoker.Verification.Tests;

public class FilesTests
{
    [Fact]
    public Task An_editorconfig_reaches_the_files_of_its_section_only()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => [|Stove.Burn()|]; }");
        test.OtherFiles.Add(("Boiler/D.cs", "class D { int M() => Stove.Burn(); }"));
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", """
            root = true
            [Boiler/*.cs]
            toy.allowed = M
            """));

        return test.PassAsync();
    }

    [Fact]
    public Task An_editorconfig_sets_severities()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => {|#0:Stove.Burn()|}; }");
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.TOY001.severity = error
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(0).WithSeverity(DiagnosticSeverity.Error));

        return test.PassAsync();
    }

    [Fact]
    public Task A_global_config_reaches_the_global_options()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => Stove.Burn(); }");
        test.TestState.AnalyzerConfigFiles.Add((".globalconfig", """
            is_global = true
            toy.allowed = M
            """));

        return test.PassAsync();
    }

    [Fact]
    public Task An_additional_file_reaches_the_analyzer()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => Stove.Burn(); int N() => [|Stove.Burn()|]; }");
        test.TestState.AdditionalFiles.Add(("allowed.txt", "M"));

        return test.PassAsync();
    }

    [Fact]
    public async Task Without_implicit_usings_a_snippet_imports_for_itself()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { List<int>? M() => null; }");
        test.ImplicitUsings.Clear();

        Assert.Contains("CS0246", await test.FailureAsync());
    }

    [Fact]
    public Task Implicit_usings_keep_snippets_short() =>
        Stove.Test<BurnAnalyzer>("class C { async Task<int> M(HttpClient c, CancellationToken t) => (await c.GetStringAsync(File.ReadAllText(\"\"), t)).First(); }").PassAsync();

    [Fact]
    public async Task AspNetCore_is_there_only_when_asked_for()
    {
        const string Code = "class C { Microsoft.AspNetCore.Builder.WebApplication M() => Microsoft.AspNetCore.Builder.WebApplication.Create(); }";
        Assert.Contains("CS0234", await Stove.Test<BurnAnalyzer>(Code).FailureAsync());

        var test = Stove.Test<BurnAnalyzer>(Code);
        test.ReferenceAssemblies = ReferenceAssemblies.Net.Net100AspNetCore;
        await test.PassAsync();
    }

    [Fact]
    public Task Another_project_can_be_referenced()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => Furnace.Load(); }");
        test.TestState.AdditionalProjectReferences.Add("Library");
        test.TestState.AdditionalProjects["Library"].Sources.Add("public static class Furnace { public static int Load() => 1; }");

        return test.PassAsync();
    }

    [Fact]
    public Task Top_level_statements_need_a_program()
    {
        var test = Stove.Test<BurnAnalyzer>("return [|Stove.Burn()|];");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;

        return test.PassAsync();
    }
}
