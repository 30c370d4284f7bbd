using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2003: a call is hoisted on every SDK that gives its answer whole. Runs of agents act, so the rule takes no two for the same question.</summary>
public class HoistCallSdkTests : SdkFixTests<HoistCallFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion" });

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["LLamaSharp"] = "every answer is a stream, which asks anew each time it is read",
    };

    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.ToModels;

    [Theory]
    [MemberData(nameof(Questions))]
    public Task A_question_is_asked_once(string sdk, string @using, string client, string call, string _) => Verify(sdk, @using, client,
        Indented($$"""
        foreach (var t in texts)
        {
            var answer = await {{SameQuestions.Found(call)}};
            Console.WriteLine(t + answer);
        }
        """),
        Indented($$"""
        var answer = await {{SameQuestions.Written(call)}};
        foreach (var t in texts)
        {
            Console.WriteLine(t + answer);
        }
        """));

    [Theory]
    [InlineData("LLamaSharp", "using LLama;", "StatelessExecutor llama", """llama.[|InferAsync|]("Name a colour.")""", null)]
    [InlineData("OllamaSharp@3", "using OllamaSharp.Models.Chat;", "OllamaSharp.IOllamaApiClient ollama", """ollama.[|Chat|](new ChatRequest { Model = "llama3", Messages = [new(OllamaSharp.Models.Chat.ChatRole.User, "Name a colour.")] })""", null)]
    [InlineData("OllamaSharp", "using OllamaSharp;", "IOllamaApiClient ollama", """ollama.[|GenerateAsync|]("Name a colour.")""", null)]
    public Task A_stream_asks_anew_each_time_it_is_read(string sdk, string @using, string client, string call, string? after) =>
        Verify(sdk, @using, client, $$"""foreach (var t in texts) await foreach (var part in {{call}}) { }""", after);

    [Fact]
    public Task A_task_that_is_not_awaited_there_stays() => Verify("Mscc.GenerativeAI", "using Mscc.GenerativeAI;", "GenerativeModel gemini", """foreach (var t in texts) _ = gemini.[|GenerateContent|]("Name a colour.");""", null);
}
