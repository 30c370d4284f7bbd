using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Stoker.CodeFixes.Tests;

/// <summary>What holds for every fix.</summary>
public class GovernanceTests
{
    private static readonly IReadOnlyList<Type> Fixes = [.. typeof(PlannedFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)];

    private static readonly IReadOnlyList<string> Mechanical = [nameof(CacheOutsideToolLoopFix), nameof(CompactJsonFix)];

    public static TheoryData<string> Names => [.. Fixes.Select(f => f.Name)];

    [Fact]
    public void Equivalence_keys_are_unique() => Assert.Equal(Fixes.Count, Fixes.Select(Key).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fix_is_found_by_a_host(string name)
    {
        var export = Fix(name).GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();

        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(name, export.Name);
    }

    /// <summary>A host's fix of a whole solution, as <c>dotnet format</c> runs it, asks for this scope: only what keeps the answers as they are gives it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Only_mechanical_fixes_can_be_applied_to_a_solution(string name) => Assert.Equal(
        Mechanical.Contains(name) ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Document, FixAllScope.Project],
        Fix(name).GetFixAllProvider()!.GetSupportedFixAllScopes());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fix_is_on_the_page_of_its_rule(string name)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", Fix(name).FixableDiagnosticIds.Single() + ".md"));

        Assert.Contains("## Code fix", page);
        Assert.DoesNotContain("(planned)", page);
    }

    private static string Key(Type fix) => (string)fix.GetField("EquivalenceKey", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;

    private static CodeFixProvider Fix(string name) => (CodeFixProvider)Activator.CreateInstance(Fixes.Single(f => f.Name == name))!;

    private static string Root()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Linter.sln")))
        {
            directory = Path.GetDirectoryName(directory)!;
        }

        return directory;
    }
}
