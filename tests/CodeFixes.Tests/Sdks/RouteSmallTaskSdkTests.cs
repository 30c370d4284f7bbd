using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4001 on every SDK that bounds an answer at a call and whose code names models of a provider with frontier and cheaper ones.</summary>
public class RouteSmallTaskSdkTests : SdkFixTests<RouteSmallTaskFix>
{
    internal override bool IsFor(SdkCatalog sdk) =>
        sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion", Cap.Count: > 0 }) && RoutedCall.IsNamedIn(sdk, static m => m.Tier == ModelTier.Frontier && PriceBook.BuiltIn.CheapestBelow(m) is not null);

    public static TheoryData<string, string, string, string, string?, string> Calls => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["anthropic"] = ("claude-opus-4-8", "claude-haiku-4-5"),
        ["aws.bedrock"] = ("anthropic.claude-opus-4-8", "anthropic.claude-haiku-5-5"),
        ["azure.ai.inference"] = ("claude-opus-4-8", "claude-haiku-4-5"),
        ["azure.ai.openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
        ["openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
    }, "stoker.economy_model = NEW", small: true);

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_model_is_routed(string sdk, string @using, string client, string before, string? after, string options) =>
        Verify(sdk, @using, client, before, after, options);
}
