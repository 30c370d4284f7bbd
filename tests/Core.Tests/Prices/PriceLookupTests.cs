using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

public sealed class PriceLookupTests
{
    [Theory]
    [InlineData("gpt-5-minix", null, "nearest are gpt-5-mini")]
    [InlineData("gpt-5-mini-x", "openai", "nearest are gpt-5-mini")]
    [InlineData("gpt-3.5-turbo-0301", "openai", "gpt-3.5-turbo-0613")]
    [InlineData("mistral-large-2407", "mistral_ai", "nearest are mistral-large-2411")]
    [InlineData("claude-sonnet-9", null, "nearest are claude-sonnet-5")]
    [InlineData("gemini-2.5-flash-image", "gcp.gemini", "no price for 'gemini-2.5-flash-image' at gcp.gemini")]
    [InlineData("my-deployment", "azure.ai.openai", "no price for 'my-deployment' at azure.ai.openai")]
    [InlineData("deepseek-flash", "openai", "nearest are deepseek: deepseek-flash")]
    [InlineData("gpt-6.1-terra", "azure.ai.openai", "nearest are openai: gpt-6.1-terra")]
    [InlineData("llama3:8b", "ollama", "no provider 'ollama'")]
    [InlineData("ft:gpt-4o-mini-2024-07-18:acme::abc", "openai", "fine-tuned")]
    [InlineData("openai/gpt-oss-120b", null, "without its provider: the price book has it from groq, together_ai")]
    [InlineData("gpt-oss-120b", null, "without its provider: the price book has it from cerebras")]
    [InlineData("sa.openai.gpt-6-sol", null, "no price for 'sa.openai.gpt-6-sol'")]
    [InlineData("in.openai.gpt-6-sol", null, "'in' is not known")]
    [InlineData("openai/gpt-4o:extended", null, "no price for")]
    [InlineData("models/", "gcp.gemini", "no price for")]
    [InlineData("openai/", null, "no price for")]
    [InlineData("-latest", null, "no price for")]
    [InlineData("gpt-", "openai", "no price for")]
    [InlineData("   ", null, "name is empty")]
    public void What_has_no_price_is_told_with_a_reason(string spelling, string? provider, string reason)
    {
        var answer = PriceBook.BuiltIn.Find(spelling, provider);

        Assert.Null(answer.Model);
        Assert.Contains(reason, answer.Reason);
    }

    [Fact]
    public void A_name_of_any_length_is_answered() =>
        Assert.Null(PriceBook.BuiltIn.Find(new string('x', 100_000), "openai").Model);

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_finds_its_row(string spelling, string? provider, string expectedProvider, string expectedId, string input)
    {
        var answer = PriceBook.BuiltIn.Find(spelling, provider);

        Assert.Null(answer.Reason);
        Assert.Equal((expectedProvider, expectedId, decimal.Parse(input)), (answer.Model!.Provider, answer.Model.Id, answer.Model.Rates.Input));
    }

    [Fact]
    public void The_table_of_spellings_holds_two_hundred_different_ones() =>
        Assert.True(PriceLookupSpellings.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('|', line.Split('|').Take(2)).Trim()).Distinct().Count() >= 200);

    [Fact]
    public void Every_priced_model_that_an_sdk_names_in_a_constant_is_found()
    {
        var ids = PriceTableFile.SdkModelIds.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();

        Assert.True(ids.Count > 150);
        Assert.Empty(ids.Where(id => PriceBook.BuiltIn.Find(id[1], provider: id[0]).Model is null).Select(id => id[1]));
    }

    public static TheoryData<string, string?, string, string, string> Spellings()
    {
        var data = new TheoryData<string, string?, string, string, string>();
        foreach (var line in PriceLookupSpellings.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[0], cells[1].Length == 0 ? null : cells[1], cells[2], cells[3], cells[4]);
        }

        return data;
    }
}
