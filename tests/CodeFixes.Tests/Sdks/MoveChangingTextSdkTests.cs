using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3002 on every SDK whose code names a model and the text that it sends, where the model's provider caches what comes first by itself.</summary>
public class MoveChangingTextSdkTests : SdkFixTests<MoveChangingTextFix>
{
    private static readonly string Policy = string.Join(' ', Enumerable.Repeat("Refunds are given within thirty days of purchase.", 600));

    internal override bool IsFor(SdkCatalog sdk) =>
        sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion", Prompt.Count: > 0 }) &&
        RoutedCall.IsNamedIn(sdk, static m => m.Caching is { MinimumPrefixTokens: not null, Mode: not CachingMode.Explicit });

    public static TheoryData<string, string, string, string, string?> Calls
    {
        get
        {
            var (before, after) = ($"$\"It is {{DateTime.Now}}. {Policy}\"", $"$\"{Policy} It is {{DateTime.Now}}.\"");
            var rows = RoutedCall.Rows(new Dictionary<string, string> { ["azure.ai.openai"] = "gpt-4.1", ["gcp.gemini"] = "gemini-3.8-flash", ["openai"] = "gpt-4.1" }, before, after);

            // The other calls of these assemblies are on models whose provider wants marks.
            rows.Add("Microsoft.Extensions.AI", "", "IChatClient ai", Ask("[|GetResponseAsync<int[]>|]", before), Ask("GetResponseAsync<int[]>", after));
            rows.Add("Microsoft.Extensions.AI.Abstractions", "", "IChatClient ai", Ask("[|GetResponseAsync|]", before), Ask("GetResponseAsync", after));
            return rows;

            static string Ask(string method, string text) => $$"""await ai.{{method}}({{text}}, new ChatOptions { ModelId = "gpt-4.1" });""";
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_changing_sentence_moves_to_the_end(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
