namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2003 with each SDK: ask once before the loop.</summary>
public class HoistCallFixSdkTests
{
    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.ToModels;

    [Theory]
    [MemberData(nameof(Questions))]
    public Task A_question_is_asked_once(string sdk, string @using, string client, string call, string _) => SdkFix.Verify<HoistCallFix>(sdk, @using, client,
        $$"""
        foreach (var t in texts)
        {
            var answer = await {{SameQuestions.Found(call)}};
            Console.WriteLine(t + answer);
        }
        """,
        $$"""
        var answer = await {{SameQuestions.Written(call)}};
        foreach (var t in texts)
        {
            Console.WriteLine(t + answer);
        }
        """);

    [Theory]
    [InlineData("LLamaSharp", "using LLama;", "StatelessExecutor llama", """llama.[|InferAsync|]("Name a colour.")""")]
    [InlineData("OllamaSharp@3", "using OllamaSharp.Models.Chat;", "OllamaSharp.IOllamaApiClient ollama", """ollama.[|Chat|](new ChatRequest { Model = "llama3", Messages = [new(OllamaSharp.Models.Chat.ChatRole.User, "Name a colour.")] })""")]
    [InlineData("OllamaSharp", "using OllamaSharp;", "IOllamaApiClient ollama", """ollama.[|GenerateAsync|]("Name a colour.")""")]
    public Task A_stream_asks_anew_each_time_it_is_read(string sdk, string @using, string client, string call) =>
        SdkFix.Verify<HoistCallFix>(sdk, @using, client, $$"""foreach (var t in texts) await foreach (var part in {{call}}) { }""", null);
}
