using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3003: the answer of a repeatable call is kept on every SDK whose options, beside the output limit, say how free an answer is.</summary>
public class KeepRepeatableAnswerSdkTests : SdkFixTests<KeepRepeatableAnswerFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion" } && c.Cap.Any(static path => path.Contains('.')));

    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.Repeatable;

    [Theory]
    [MemberData(nameof(Questions))]
    public Task An_answer_is_kept(string sdk, string @using, string client, string call, string answer) =>
        VerifyFile(sdk, Desk(@using, client, $"await {SameQuestions.Found(call)};"), SameQuestions.Kept(@using, client, "", call, answer));
}
