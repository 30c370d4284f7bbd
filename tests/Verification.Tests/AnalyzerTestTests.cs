using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Verification.Tests.Toys;

namespace Stoker.Verification.Tests;

public class AnalyzerTestTests
{
    private const string Burning = """
        class C
        {
            int M() => [|Stove.Burn()|];
        }
        """;

    [Fact]
    public async Task A_diagnostic_that_is_not_reported_fails()
    {
        var failure = await Stove.Test<BurnAnalyzer>("class C { int M() => [|Stove.Warm()|]; }").FailureAsync();

        Assert.Contains("Expected 1 diagnostics, found 0.", failure);
        Assert.Contains("- missing:    TOY001 (warning) at /0/Test0.cs(1,22)-(1,34)", failure);
    }

    [Fact]
    public async Task A_diagnostic_that_is_not_declared_fails_and_shows_its_line()
    {
        var failure = await Stove.Test<BurnAnalyzer>("class C { int M() => Stove.Burn(); }").FailureAsync();

        Assert.Contains("+ unexpected: TOY001 (warning) at /0/Test0.cs(1,22)-(1,34): 'Burn' burns in 'M'", failure);
        Assert.Contains("        class C { int M() => Stove.Burn(); }", failure);
        Assert.Contains("                             ~~~~~~~~~~~~", failure);
    }

    [Fact]
    public async Task A_diagnostic_elsewhere_than_declared_fails()
    {
        var failure = await Stove.Test<BurnAnalyzer>("class C { int M() => [|Stove|].Burn(); }").FailureAsync();

        Assert.Contains("- missing:    TOY001 (warning) at /0/Test0.cs(1,22)-(1,27)", failure);
        Assert.Contains("+ unexpected: TOY001 (warning) at /0/Test0.cs(1,22)-(1,34)", failure);
    }

    [Fact]
    public async Task A_diagnostic_with_another_message_fails()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => {|#0:Stove.Burn()|}; }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(0).WithArguments("Burn", "N"));

        Assert.Contains("'Burn' burns in 'N'", await test.FailureAsync());
    }

    [Fact]
    public async Task A_diagnostic_of_another_severity_fails()
    {
        var test = Stove.Test<BurnAnalyzer>("class C { int M() => {|#0:Stove.Burn()|}; }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TOY001", DiagnosticSeverity.Info).WithLocation(0));

        Assert.Contains("- missing:    TOY001 (info)", await test.FailureAsync());
    }

    [Fact]
    public async Task Source_that_does_not_compile_fails() =>
        Assert.Contains("CS0246", await Stove.Test<BurnAnalyzer>("class C { Nowhere M() => null; }").FailureAsync());

    [Fact]
    public async Task An_exception_of_the_analyzer_fails_and_is_shown()
    {
        var failure = await Stove.Test<ThrowingAnalyzer>("class C { int M() => Stove.Burn(); }").FailureAsync();

        Assert.Contains("AD0001", failure);
        Assert.Contains("the grate is stuck", failure);
    }

    [Fact]
    public async Task An_exception_of_the_analyzer_fails_even_when_its_id_is_switched_off()
    {
        var test = Stove.Test<ThrowingAnalyzer>("class C { int M() => Stove.Burn(); }");
        test.DisabledDiagnostics.Add("AD0001");

        Assert.Contains("the grate is stuck", await test.FailureAsync());
    }

    [Fact]
    public async Task An_open_document_that_shows_less_than_the_build_fails()
    {
        var failure = await Stove.Test<WholeBuildAnalyzer>(Burning).FailureAsync();

        Assert.Contains("the open document does not show what the build shows", failure);
        Assert.Contains("- only in the build:         TOY001", failure);
    }

    [Fact]
    public Task An_open_document_need_not_show_what_a_build_finds_at_its_end() =>
        Stove.Test<TaggedWholeBuildAnalyzer>(Burning).PassAsync();

    [Fact]
    public Task The_open_document_can_be_left_out()
    {
        var test = Stove.Test<WholeBuildAnalyzer>(Burning);
        test.CompareOpenDocument = false;

        return test.PassAsync();
    }

    [Fact]
    public async Task A_diagnostic_in_generated_code_fails()
    {
        var test = Stove.Test<GeneratedCodeBurnAnalyzer>(Burning);

        Assert.Contains("Reported in generated code: TOY001", await test.FailureAsync());
    }

    [Fact]
    public async Task A_missing_markup_key_fails()
    {
        var test = Stove.Test<BurnAnalyzer>(Burning);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(7));

        var failure = await Assert.ThrowsAsync<FormatException>(() => test.PassAsync());
        Assert.Contains("no file has {|#7:…|}", failure.Message);
    }

    [Fact]
    public async Task Bare_markup_of_an_analyzer_with_several_ids_fails()
    {
        var failure = await Assert.ThrowsAsync<FormatException>(() => Stove.Test<TwoRulesAnalyzer>(Burning).PassAsync());

        Assert.Contains("TOY001, TOY002", failure.Message);
    }

    [Fact]
    public Task Bare_markup_takes_the_declared_default_id()
    {
        var test = Stove.Test<TwoRulesAnalyzer>("class C { int M() => [|{|TOY002:Stove.Burn()|}|]; }");
        test.DefaultDiagnosticId = "TOY001";

        return test.PassAsync();
    }

    [Fact]
    public Task Only_the_named_ids_are_on()
    {
        var test = Stove.Test<TwoRulesAnalyzer>(Burning);
        test.OnlyDiagnostics.Add("TOY001");

        return test.PassAsync();
    }

    [Fact]
    public Task A_disabled_id_is_off()
    {
        var test = Stove.Test<TwoRulesAnalyzer>("class C { int M() => {|TOY001:Stove.Burn()|}; }");
        test.DisabledDiagnostics.Add("TOY002");

        return test.PassAsync();
    }

    [Fact]
    public Task Declared_diagnostics_pass() => Stove.Test<BurnAnalyzer>(Burning).PassAsync();

    [Fact]
    public Task A_declared_compiler_error_passes() =>
        Stove.Test<BurnAnalyzer>("class C { {|CS0246:Nowhere|} M() => null!; }").PassAsync();

    [Fact]
    public Task A_diagnostic_suppressed_in_source_is_not_reported() =>
        Stove.Test<BurnAnalyzer>("""
            class C
            {
            #pragma warning disable TOY001
                int M() => Stove.Burn();
            }
            """).PassAsync();

    [Fact]
    public async Task A_suppressed_diagnostic_is_not_one_that_is_merely_expected()
    {
        var test = Stove.Test<BurnAnalyzer>("""
            class C
            {
            #pragma warning disable TOY001
                int M() => {|#0:Stove.Burn()|};
                int N() => {|#1:Stove.Burn()|};
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(0).WithIsSuppressed(true));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(1));

        Assert.Contains("- missing:    TOY001 (warning) at /0/Test0.cs(5,16)", await test.FailureAsync());
    }

    [Fact]
    public Task A_suppressed_diagnostic_can_be_asked_for()
    {
        var test = Stove.Test<BurnAnalyzer>("""
            class C
            {
            #pragma warning disable TOY001
                int M() => {|#0:Stove.Burn()|};
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithLocation(0).WithIsSuppressed(true));

        return test.PassAsync();
    }

    [Fact]
    public Task A_place_mapped_by_a_line_directive_is_expected_where_it_is_mapped_to()
    {
        var test = Stove.Test<MappedBurnAnalyzer>("class C { }");
        test.OtherFiles.Add(("Page.razor.g.cs", """
            class Page
            {
                int Unmapped() => Stove.Burn();
            #line 7 "Page.razor"
                int M() => Stove.Burn();
            #line default
            }
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BurnAnalyzer.Rule).WithSpan("Page.razor", 7, 16, 7, 28).WithArguments("Burn", "M"));

        return test.PassAsync();
    }
}
