using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Tests;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001: a long prefix is marked on every SDK that has marks for the provider's cache.</summary>
public class MarkPrefixSdkTests : SdkFixTests<MarkPrefixFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.CacheMarkers.Count > 0;

    public static TheoryData<string, string, string, string, string> Prefixes => LongPrefix.Marked;

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task A_prefix_is_marked(string sdk, string @using, string client, string before, string after)
    {
        // The call still runs once per item, with a cheap prefix.
        var test = new FixTest<MarkPrefixFix>(Code(SameQuestions.Found(before)), Code(after.Replace("‹", "{|#0:", StringComparison.Ordinal).Replace("›", "|}", StringComparison.Ordinal)));
        await (await test.InformingAfter().WithAsync([.. sdk.Split(' ').Where(ReferenceSources.Names.Contains)])).RunAsync();

        string Code(string call) => LongPrefix.Code(@using, client, "string[] texts", $"foreach (var t in texts) await {call};");
    }
}
