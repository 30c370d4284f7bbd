using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    [Fact]
    public Task Markup_in_an_additional_file_declares_a_diagnostic()
    {
        var test = Stove.Test<FileAnalyzer>("class C { }");
        test.TestState.AdditionalFiles.Add(("grate.txt", "coal\n[|ash|]\n"));

        return test.PassAsync();
    }

    [Fact]
    public async Task A_diagnostic_in_an_additional_file_must_be_declared()
    {
        var test = Stove.Test<FileAnalyzer>("class C { }");
        test.TestState.AdditionalFiles.Add(("grate.txt", "ash"));

        Assert.Contains("+ unexpected: TOY003 (warning) at /0/grate.txt(1,1)-(1,4)", await test.FailureAsync());
    }

    [Fact]
    public Task A_configuration_file_can_be_an_additional_file_too()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>("class C { int M() => [|Stove.Burn()|]; }", "class C { int M() => Stove.Warm(); }");
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", "root = true"));
        test.TestState.AdditionalFiles.Add((".editorconfig", "root = true"));

        return test.PassAsync();
    }

    [Fact]
    public async Task An_assembly_brings_those_it_needs()
    {
        const string Code = "class C { Microsoft.CodeAnalysis.SyntaxNode M() => Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression(\"1\"); }";
        var alone = Stove.Test<BurnAnalyzer>(Code);
        alone.TestState.AdditionalReferences.Add(typeof(Microsoft.CodeAnalysis.CSharp.SyntaxFactory).Assembly);
        Assert.Contains("CS0234", await alone.FailureAsync());

        var whole = Stove.Test<BurnAnalyzer>(Code);
        whole.TestState.AdditionalReferences.AddWithDependencies(typeof(Microsoft.CodeAnalysis.CSharp.SyntaxFactory).Assembly);
        await whole.PassAsync();
    }

    [Fact]
    public Task A_named_file_is_expected_by_the_name_it_was_given()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { }");
        test.OtherFiles.Add(("Boiler/D.cs", "class D { int M() => Stove.Burn(); }"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithSpan("Boiler/D.cs", 1, 22, 1, 34));

        return test.PassAsync();
    }

    [Fact]
    public async Task Of_two_references_to_one_assembly_the_newer_wins()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var test = Stove.Test<BurnAnalyzer>("class C { int M() => Furnace.New; }");
            test.TestState.AdditionalReferences.Add(Emit(folder, "1.0.0.0", "public class Furnace { public const int Old = 1; }"));
            test.TestState.AdditionalReferences.Add(Emit(folder, "2.0.0.0", "public class Furnace { public const int New = 2; }"));

            await test.PassAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Emit(DirectoryInfo folder, string version, string code)
    {
        var path = Path.Combine(folder.CreateSubdirectory(version).FullName, "Furnace.dll");
        var result = CSharpCompilation.Create(
            "Furnace",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] {code}")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success);
        return path;
    }
}
