using System.Reflection;
using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>Every fix is tried on every SDK that it is for, as the catalogues say it: a new catalogue without rows fails here.</summary>
public class SdkMatrixTests
{
    private static readonly IReadOnlyList<SdkFixTests> All =
        [.. typeof(SdkFixTests).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(SdkFixTests)) && !t.IsAbstract).Select(static t => (SdkFixTests)Activator.CreateInstance(t)!)];

    private static readonly IReadOnlyList<SdkCatalog> Catalogs = [.. BuiltInCatalogs.Assemblies.Select(static a => BuiltInCatalogs.Find(a)!)];

    public static TheoryData<string> Fixes => [.. All.Select(static t => t.Fix.Name)];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_tried_on_every_SDK_that_it_is_for(string fix)
    {
        var tests = Tests(fix);
        var offered = Rows(tests, isOffered: true);

        AssertNone(For(tests).Where(sdk => !offered.Contains(sdk) && !tests.NotOffered.ContainsKey(sdk)), "neither a row where it is offered nor a reason why it is not");
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Where_nothing_is_offered_a_row_shows_it(string fix)
    {
        var tests = Tests(fix);
        var offered = Rows(tests, isOffered: true);
        var notOffered = Rows(tests, isOffered: false);

        AssertNone(tests.NotOffered.Keys.Where(sdk => !notOffered.Contains(sdk)), "a reason, but no row where nothing is offered");
        AssertNone(tests.NotOffered.Keys.Where(offered.Contains), "a reason why it is not offered, and a row where it is");
        AssertNone(tests.NotOffered.Keys.Except(For(tests)), "a reason, though the fix is not for it");
    }

    [Fact]
    public void Every_fix_is_tried_on_SDKs() =>
        AssertNone(typeof(PlannedFix).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(PlannedFix)) && !t.IsAbstract).Select(static t => t.Name).Except(All.Select(static t => t.Fix.Name)), "a fix without a class of rows");

    private static SdkFixTests Tests(string fix) => All.Single(t => t.Fix.Name == fix);

    private static IEnumerable<string> For(SdkFixTests tests) => Catalogs.Where(tests.IsFor).Select(static c => c.Assembly);

    /// <summary>The assemblies that have a row; a generation of an assembly (<c>Name@version</c>) is a row of it.</summary>
    private static HashSet<string> Rows(SdkFixTests tests, bool isOffered) =>
    [
        .. from method in tests.GetType().GetMethods()
           let names = method.GetParameters().Select(static p => p.Name).ToList()
           let after = names.IndexOf("after")
           where names.Contains("sdk")
           from row in Data(tests, method)
           where (after < 0 || row[after] is not null) == isOffered
           from sdk in ((string)row[names.IndexOf("sdk")]!).Split(' ')
           select sdk.Split('@')[0],
    ];

    private static IEnumerable<object?[]> Data(SdkFixTests tests, MethodInfo method) =>
    [
        .. method.GetCustomAttributes<InlineDataAttribute>().Select(static inline => inline.Data),
        .. from member in method.GetCustomAttributes<MemberDataAttribute>()
           from row in (IEnumerable<ITheoryDataRow>)tests.GetType().GetProperty(member.MemberName)!.GetValue(null)!
           select row.GetData(),
    ];

    private static void AssertNone(IEnumerable<string> sdks, string problem)
    {
        var lines = string.Join('\n', sdks.Order(StringComparer.Ordinal));
        Assert.True(lines.Length == 0, $"{problem}:\n{lines}");
    }
}
