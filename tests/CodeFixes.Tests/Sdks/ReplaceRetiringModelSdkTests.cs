using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK1004 on every SDK whose code names models of a provider that names successors.</summary>
public class ReplaceRetiringModelSdkTests : SdkFixTests<ReplaceRetiringModelFix>
{
    internal override bool IsFor(SdkCatalog sdk) => RoutedCall.IsNamedIn(sdk, static m => m.Retires is not null && RetirementNotice.SuccessorOf(m, PriceBook.BuiltIn) is not null);

    public static TheoryData<string, string, string, string, string?, string> Calls => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["anthropic"] = ("claude-opus-4-0", "claude-opus-4-8"),
        ["gcp.gemini"] = ("gemini-2.5-flash", "gemini-3.5-flash-lite"),
        ["openai"] = ("gpt-5", "gpt-6.1-sol"),
    });

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_successor_takes_its_place(string sdk, string @using, string client, string before, string? after, string options) => Verify(sdk, @using, client, before, after, options);
}
