using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3003: the answer of a repeatable call is kept on every SDK whose options, beside the output limit, say how free an answer is.</summary>
public class KeepRepeatableAnswerSdkTests : SdkFixTests<KeepRepeatableAnswerFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion" } && c.Cap.Any(static path => path.Contains('.')));

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["Anthropic"] = "a request has neither temperature nor seed",
        ["LLamaSharp"] = "a sampling pipeline says how free an answer is, and every answer is a stream",
        ["OllamaSharp"] = "every answer is a stream, which can be read once only",
    };

    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.Repeatable;

    [Theory]
    [MemberData(nameof(Questions))]
    public Task An_answer_is_kept(string sdk, string @using, string client, string call, string answer) =>
        VerifyFile(sdk, Desk(@using, client, $"await {SameQuestions.Found(call)};"), SameQuestions.Kept(@using, client, "", call, answer));

    [Theory]
    [InlineData("Anthropic", "using System.Text;", "AnthropicClient claude", """await claude.Messages.Create(new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam("Name a colour.")] });""", null)]
    [InlineData("LLamaSharp", "using LLama; using LLama.Common;", "StatelessExecutor llama", """await foreach (var part in llama.InferAsync("Name a colour.", new InferenceParams { MaxTokens = 9 })) { }""", null)]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models;", "IOllamaApiClient ollama",
        """await foreach (var part in ollama.[|GenerateAsync|](new GenerateRequest { Model = "llama3", Prompt = "Name a colour.", Options = new RequestOptions { Temperature = 0 } })) { }""", null)]
    public Task An_answer_that_may_differ_or_comes_bit_by_bit_is_not_kept(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
