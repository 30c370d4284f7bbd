using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4003 on every SDK whose code names models of a provider that sells a newer one of their line for less.</summary>
public class UseCheaperSuccessorSdkTests : SdkFixTests<UseCheaperSuccessorFix>
{
    private const string Resold = "a cloud calls its models by names and deployments of its own, so that how the newer one is called there is not known";

    internal override bool IsFor(SdkCatalog sdk) => RoutedCall.IsNamedIn(sdk, static m => PriceBook.BuiltIn.CheaperSuccessor(m) is not null);

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["AWSSDK.Bedrock"] = "a job's prompts are in a file, so that what another model would save is not known",
        ["AWSSDK.BedrockAgentRuntime"] = Resold,
        ["AWSSDK.BedrockRuntime"] = Resold,
        ["AWSSDK.Extensions.Bedrock.MEAI"] = Resold,
        ["Aspire.Azure.AI.Inference"] = Resold,
        ["Azure.AI.Agents.Persistent"] = Resold,
        ["Azure.AI.Extensions.OpenAI"] = Resold,
        ["Azure.AI.Inference"] = Resold,
        ["Azure.AI.Projects"] = Resold,
        ["Microsoft.Agents.AI.Foundry"] = Resold,
        ["Microsoft.Extensions.AI.AzureAIInference"] = Resold,
        ["Microsoft.KernelMemory.AI.AzureOpenAI"] = Resold,
        ["Microsoft.SemanticKernel.Connectors.Amazon"] = Resold,
        ["Microsoft.SemanticKernel.Connectors.AzureAIInference"] = Resold,
        ["Microsoft.SemanticKernel.Connectors.AzureOpenAI"] = Resold,
    };

    public static TheoryData<string, string, string, string, string?, string> Calls => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["anthropic"] = ("claude-opus-4-8", "claude-opus-5-5"),
        ["openai"] = ("gpt-5.6-sol", "gpt-6.1-sol"),
    });

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_newer_model_takes_its_place(string sdk, string @using, string client, string before, string? after, string options) => Verify(sdk, @using, client, before, after, options);

    public static TheoryData<string, string, string, string, string?, string> ResoldModels => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["aws.bedrock"] = ("anthropic.claude-opus-4-8", "anthropic.claude-opus-5-5"),
        ["azure.ai.inference"] = ("claude-sonnet-4-6", "claude-sonnet-5"),
        ["azure.ai.openai"] = ("gpt-5.6-sol", "gpt-6-sol"),
    }, offered: false);

    [Theory]
    [MemberData(nameof(ResoldModels))]
    public Task A_model_that_a_cloud_sells_is_left_alone(string sdk, string @using, string client, string before, string? after, string options) => Verify(sdk, @using, client, before, after, options);

    [Theory]
    [InlineData("AWSSDK.Bedrock", "using Amazon.Bedrock; using Amazon.Bedrock.Model;", "IAmazonBedrock bedrock",
        """await bedrock.CreateModelInvocationJobAsync(new CreateModelInvocationJobRequest { ModelId = "anthropic.claude-opus-4-8" });""", null)]
    public Task What_saves_nothing_known_is_left_alone(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
