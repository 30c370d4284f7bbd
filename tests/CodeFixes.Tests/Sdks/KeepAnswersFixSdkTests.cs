namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001 with each SDK: keep answers in memory.</summary>
public class KeepAnswersFixSdkTests
{
    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.ToModels;

    public static TheoryData<string, string, string, string, string> Runs => SameQuestions.ToAgents;

    [Theory]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(Runs))]
    public async Task An_answer_is_kept_under_its_question(string sdk, string @using, string client, string call, string answer)
    {
        var before = SdkFix.Desk(@using, client, $"foreach (var t in texts) await {SameQuestions.Found(call)};");
        var asked = SameQuestions.Written(call).Replace("\"Name a colour.\"", "prompt", StringComparison.Ordinal) + (call.Contains("‹EvaluateAsync›", StringComparison.Ordinal) ? ".AsTask()" : "");
        var after = $$"""
            using System.Collections.Concurrent;
            {{@using.Replace("; ", ";\n", StringComparison.Ordinal)}}
            class Desk({{client}})
            {
                private readonly ConcurrentDictionary<string, Task<{{answer}}>> _runAnswers = new();

                async Task Run(string text, string[] texts)
                {
                    foreach (var t in texts) await GetOrAskAsync(_runAnswers, "Name a colour.", prompt => {{asked}});
                }

                private static async Task<T> GetOrAskAsync<T>(ConcurrentDictionary<string, Task<T>> answers, string prompt, Func<string, Task<T>> ask)
                {
                    var answer = answers.GetOrAdd(prompt, ask);
                    try
                    {
                        return await answer.ConfigureAwait(false);
                    }
                    catch
                    {
                        // A failure is not an answer: the next call asks again.
                        answers.TryRemove(new KeyValuePair<string, Task<T>>(prompt, answer));
                        throw;
                    }
                }
            }
            """;
        await SdkFix.VerifyCode<KeepAnswersFix>(sdk, before, after);
    }
}
