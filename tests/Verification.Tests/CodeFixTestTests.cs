using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Verification.Tests.Toys;

namespace Stoker.Verification.Tests;

public class CodeFixTestTests
{
    private const string Burning = """
        class C
        {
            int M() => [|Stove.Burn()|];
            int N() => [|Stove.Burn()|];
        }
        """;

    private const string Warm = """
        class C
        {
            int M() => Stove.Warm();
            int N() => Stove.Warm();
        }
        """;

    [Fact]
    public async Task Other_code_than_declared_fails_with_a_line_diff()
    {
        var failure = await Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm.Replace("int N", "int  N")).FailureAsync();

        Assert.Contains("-     int  N() => Stove.Warm();", failure);
        Assert.Contains("+     int N() => Stove.Warm();", failure);
        Assert.Contains("      int M() => Stove.Warm();", failure);
        Assert.Contains("Fixes offered: 'Warm instead' (equivalence key warm).", failure);
    }

    [Fact]
    public async Task A_fix_that_is_not_offered_fails()
    {
        var failure = await Stove.Fix<BurnAnalyzer, EmptyCodeFixProvider>(Burning, Warm).FailureAsync();

        Assert.Contains("No fix was offered.", failure);
    }

    [Fact]
    public async Task A_fix_that_is_offered_again_fails()
    {
        var code = "class C { int M() => [|Stove.Burn()|]; }";
        var failure = await Stove.Fix<BurnAnalyzer, FaultyFixes.Endless>(code, code.Replace("|];", "|]/* warmer */;")).FailureAsync();

        Assert.Contains("After 1 of at most 1 times the fix 'Warm instead' is still offered", failure);
    }

    [Fact]
    public async Task A_fix_that_changes_nothing_fails() =>
        Assert.Contains("is offered but changes nothing", await Stove.Fix<BurnAnalyzer, FaultyFixes.NoChange>(Burning, Burning).FailureAsync());

    [Fact]
    public async Task A_fix_that_is_offered_where_none_is_declared_fails() =>
        Assert.Contains("is not the declared code", await Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Burning).FailureAsync());

    [Fact]
    public async Task Fixed_code_that_does_not_compile_fails()
    {
        var failure = await Stove.Fix<BurnAnalyzer, FaultyFixes.DoesNotCompile>(Burning, Warm.Replace("Warm", "Missing")).FailureAsync();

        Assert.Contains("In the fixed state", failure);
        Assert.Contains("CS0117", failure);
    }

    [Fact]
    public async Task Fixed_code_that_is_still_reported_fails()
    {
        var failure = await Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm.Replace("N() => Stove.Warm", "N() => Stove.Burn")).FailureAsync();

        Assert.Contains("In the fixed state", failure);
        Assert.Contains("+ unexpected: TOY001", failure);
    }

    [Fact]
    public async Task A_tree_that_its_text_does_not_parse_to_fails()
    {
        var failure = await Stove.Fix<BurnAnalyzer, FaultyFixes.TreeUnlikeText>(
            "class C { object M() => [|Stove.Burn()|]; }",
            "class C { object M() => Stove.Warm().ToString(); }").FailureAsync();

        Assert.Contains("builds a tree that its own text does not parse to", failure);
    }

    [Fact]
    public async Task Another_title_fails()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Cool instead", action.Title);

        Assert.Contains("expected: Cool instead", await test.FailureAsync());
    }

    [Fact]
    public async Task Another_equivalence_key_fails()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.CodeActionEquivalenceKey = "cool";

        Assert.Contains("Fixes offered: 'Warm instead' (equivalence key warm).", await test.FailureAsync());
    }

    [Fact]
    public async Task An_index_beyond_the_offered_actions_fails()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.CodeActionIndex = 1;

        Assert.Contains("is not the declared code", await test.FailureAsync());
    }

    [Fact]
    public async Task Another_number_of_iterations_fails()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.NumberOfIncrementalIterations = 3;

        Assert.Contains("The fix was applied 2 times, not 3.", await test.FailureAsync());
    }

    [Fact]
    public async Task Fix_all_that_leaves_something_fails()
    {
        var failure = await Stove.Fix<BurnAnalyzer, FaultyFixes.FixAllDoesOne>(Burning, Warm).FailureAsync();

        Assert.Contains("In Fix All in Document", failure);
        Assert.Contains("is still offered", failure);
    }

    [Fact]
    public async Task Fix_all_needs_an_equivalence_key() =>
        Assert.Contains("has no equivalence key", await Stove.Fix<BurnAnalyzer, FaultyFixes.NoKey>(Burning, Warm).FailureAsync());

    [Fact]
    public async Task Fix_all_in_other_scopes_than_declared_fails()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.ExpectedFixAllScopes = [FixAllScope.Document, FixAllScope.Project];

        Assert.Contains("WarmFix offers Fix All in other scopes", await test.FailureAsync());
    }

    [Fact]
    public async Task Fix_all_is_compared_with_the_batch_fixed_code()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.BatchFixedCode = Warm.Replace("int N", "long N");

        Assert.Contains("In Fix All in Document", await test.FailureAsync());
    }

    [Fact]
    public Task A_scope_that_the_provider_does_not_support_is_not_asked_for()
    {
        var test = Stove.Fix<BurnAnalyzer, FaultyFixes.DocumentOnly>(Burning, Warm);
        test.ExpectedFixAllScopes = [FixAllScope.Document];
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck;

        return test.PassAsync();
    }

    [Fact]
    public Task Declared_fixes_pass()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.CodeActionEquivalenceKey = WarmFix.Key;
        test.CodeActionIndex = 0;
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Warm instead", action.Title);
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;

        return test.PassAsync();
    }

    [Fact]
    public Task One_fix_alone_leaves_the_rest()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Burning.Replace("M() => [|Stove.Burn()|]", "M() => Stove.Warm()"));
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;

        return test.PassAsync();
    }

    [Fact]
    public Task Fixes_reach_every_project_of_the_solution()
    {
        var test = Stove.Fix<BurnAnalyzer, WarmFix>(Burning, Warm);
        test.TestState.AdditionalProjects["Library"].Sources.Add(Stove.File);
        test.TestState.AdditionalProjects["Library"].Sources.Add("class L { int M() => [|Stove.Burn()|]; }");
        test.FixedState.AdditionalProjects["Library"].Sources.Add(Stove.File);
        test.FixedState.AdditionalProjects["Library"].Sources.Add("class L { int M() => Stove.Warm(); }");

        return test.PassAsync();
    }

    [Fact]
    public Task Without_fixed_code_only_the_diagnostics_are_checked() =>
        new Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixTest<BurnAnalyzer, WarmFix, DefaultVerifier>
        {
            TestCode = Burning,
            OtherFiles = { Stove.File },
        }.PassAsync();
}
