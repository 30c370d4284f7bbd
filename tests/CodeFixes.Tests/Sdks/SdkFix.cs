namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>Tests of a fix with an SDK.</summary>
internal static class SdkFix
{
    /// <summary>A method that has a client, a text and texts.</summary>
    public static string Desk(string @using, string client, string body) => $$"""
        {{@using.Replace("; ", ";\n", StringComparison.Ordinal)}}
        class Desk({{client}})
        {
            async Task Run(string text, string[] texts)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    /// <summary>Fixes the body of such a method; nothing is offered where there is no body after.</summary>
    public static Task Verify<TFix>(string sdks, string @using, string client, string before, string? after)
        where TFix : PlannedFix, new() =>
        VerifyCode<TFix>(sdks, Desk(@using, client, before), after is null ? null : Desk(@using, client, after));

    /// <summary>Fixes code that references SDKs, parted by spaces.</summary>
    public static async Task VerifyCode<TFix>(string sdks, string before, string? after)
        where TFix : PlannedFix, new() =>
        await (await new FixTest<TFix>(before, after).WithAsync(sdks.Split(' '))).RunAsync();
}
