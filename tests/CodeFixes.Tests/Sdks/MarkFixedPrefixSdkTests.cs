using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3001: a long prefix is marked on every SDK that has marks for the provider's cache.</summary>
public class MarkFixedPrefixSdkTests : SdkFixTests<MarkFixedPrefixFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.CacheMarkers.Count > 0;

    public static TheoryData<string, string, string, string, string> Prefixes => LongPrefix.Marked;

    [Theory]
    [MemberData(nameof(Prefixes))]
    public Task A_prefix_is_marked(string sdk, string @using, string client, string before, string after) =>
        VerifyFile(sdk, LongPrefix.Code(@using, client, "string t", $"await {SameQuestions.Found(before)};"), LongPrefix.Code(@using, client, "string t", $"await {SameQuestions.Written(after)};"));
}
