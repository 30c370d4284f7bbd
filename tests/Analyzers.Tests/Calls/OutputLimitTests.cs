using Stoker.Core.Costs;

namespace Stoker.Analyzers.Tests.Calls;

public class OutputLimitTests
{
    private static async Task<TokenRange?> OutputOf(string options) => (await LedgerOf.Code(
        $$"""
        class Settings { public int Limit { get; set; } }
        class Desk(IChatClient ai, Settings settings)
        {
            Task Run(ChatOptions given) { var options = {{options}}; return ai.GetResponseAsync("hi", options); }
        }
        """)).Calls.Single().Output;

    [Fact]
    public async Task Options_without_a_limit_set_none() => Assert.Null(await OutputOf("new ChatOptions { Temperature = 0 }"));

    [Fact]
    public async Task A_number_is_the_limit() => Assert.Equal(200, (await OutputOf("new ChatOptions { MaxOutputTokens = 200 }"))!.High);

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    public async Task A_number_that_bounds_nothing_is_no_limit(string number) => Assert.Null(await OutputOf($"new ChatOptions {{ MaxOutputTokens = {number} }}"));

    [Fact]
    public async Task A_limit_that_only_the_run_knows_is_a_limit_without_a_number()
    {
        var output = await OutputOf("new ChatOptions { MaxOutputTokens = settings.Limit }");

        Assert.Null(output!.High);
        Assert.Equal("an output limit that only the run knows", output.Cause);
    }

    [Fact]
    public async Task A_limit_copied_from_other_options_may_be_none() => Assert.Null(await OutputOf("new ChatOptions { MaxOutputTokens = given.MaxOutputTokens }"));
}
