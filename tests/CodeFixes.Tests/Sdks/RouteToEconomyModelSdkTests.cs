using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2002 on every SDK whose code names models of a provider with frontier and cheaper ones.</summary>
public class RouteToEconomyModelSdkTests : SdkFixTests<RouteToEconomyModelFix>
{
    internal override bool IsFor(SdkCatalog sdk) => RoutedCall.IsNamedIn(sdk, static m => m.Tier == ModelTier.Frontier && PriceBook.BuiltIn.CheapestBelow(m) is not null);

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["AWSSDK.Bedrock"] = "a job's prompts are in a file, so that what another model would save is not known",
    };

    public static TheoryData<string, string, string, string, string?, string> Calls => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["anthropic"] = ("claude-opus-4-8", "claude-haiku-4-5"),
        ["aws.bedrock"] = ("anthropic.claude-opus-4-8", "anthropic.claude-haiku-5-5"),
        ["azure.ai.inference"] = ("claude-opus-4-8", "claude-haiku-4-5"),
        ["azure.ai.openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
        ["openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
    }, "stoker.economy_model = NEW");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_model_is_routed(string sdk, string @using, string client, string before, string? after, string options) =>
        Verify(sdk, @using, client, $"foreach (var t in texts) {{ {before} }}", $"foreach (var t in texts) {{ {after} }}", options);

    [Theory]
    [InlineData("AWSSDK.Bedrock", "using Amazon.Bedrock; using Amazon.Bedrock.Model;", "IAmazonBedrock bedrock",
        """foreach (var t in texts) await bedrock.[|CreateModelInvocationJobAsync|](new CreateModelInvocationJobRequest { ModelId = "anthropic.claude-opus-4-8" });""", null)]
    public Task What_saves_nothing_known_is_left_alone(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
