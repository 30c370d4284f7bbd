using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;
using Stoker.Core.Tests.Ledger;
using Stoker.Core.Tests.Reports;

namespace Stoker.Core.Tests.Prices;

public sealed class TeamPricesTests
{
    private const string Full = """
        {
          "$schema": "stoker.prices.schema.json",
          "schema": 1,
          "models": [
            { "provider": "openai", "id": "gpt-4.1", "input": "1.60", "cached_input": "0.40", "cache_write": "1.7", "cache_write_1h": "1.8", "output": "6.40",
              "batch_input": "0.8", "batch_output": "3.2", "long_context": [ { "above": 200000, "input": "3.2", "output": "9" } ] },
            { "provider": "self_hosted", "id": "llama3:8b", "aliases": ["llama"], "kind": "chat", "input": "0.05", "output": "0.08",
              "tier": "small", "tokenizer": "o200k_base", "context": 8192, "max_output": 4096 }
          ],
          "discounts": [
            { "provider": "anthropic", "factor": "0.8" },
            { "provider": "anthropic", "model": "claude-opus-4-8", "factor": "0.5" },
            { "model": "gpt-4.1-mini", "factor": "0.9" }
          ],
          "deployments": { "prod-chat": "gpt-4.1", "local": "llama3:8b" },
          "tokenizers": { "claude-2026": { "prose": "1.42", "code": "1.5", "json": "1.3", "cjk": "1" }, "Qwen": { "cjk": "1.01" } }
        }
        """;

    private static readonly PriceBook Book = PriceBook.BuiltIn.With(TeamPriceFile.Read(Full));

    private static StrictJsonException Fault(string json) => Assert.Throws<StrictJsonException>(() => PriceBook.BuiltIn.With(TeamPriceFile.Read(json)));

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "an object is expected here")]
    [InlineData("{}", "\"schema\" is missing")]
    [InlineData("""{"schema":2,"models":"later"}""", "schema 2 is newer than this version reads (1)")]
    [InlineData("""{"schema":0}""", "\"schema\" must be 1")]
    [InlineData("""{"schema":1,"model":[]}""", "unknown key \"model\"")]
    [InlineData("""{"schema":1,"models":[{"id":"m","input":"1"}]}""", "\"provider\" is missing")]
    [InlineData("""{"schema":1,"models":[{"provider":"p","id":" ","input":"1"}]}""", "\"id\" is empty")]
    [InlineData("""{"schema":1,"models":[{"provider":"p","id":"m"}]}""", "\"input\" is missing")]
    [InlineData("""{"schema":1,"models":[{"provider":"p","id":"m","input":"$1"}]}""", "decimal string")]
    [InlineData("""{"schema":1,"models":[{"provider":"p","id":"m","input":"1","kind":"talk"}]}""", "\"kind\" is one of")]
    [InlineData("""{"schema":1,"models":[{"provider":"opnai","id":"m","input":"1"}]}""", "did you mean 'openai'")]
    [InlineData("""{"schema":1,"models":[{"provider":"p","id":"m","input":"1","tokenizer":"o300k"}]}""", "the tokenizer 'o300k' of 'm' is not known: it is one of ")]
    [InlineData("""{"schema":1,"discounts":[{"factor":"0.9"}]}""", "a discount names a \"provider\", a \"model\" or both")]
    [InlineData("""{"schema":1,"discounts":[{"provider":"openai","factor":"0"}]}""", "over 0 and up to 10")]
    [InlineData("""{"schema":1,"discounts":[{"provider":"openai","factor":"15"}]}""", "over 0 and up to 10")]
    [InlineData("""{"schema":1,"discounts":[{"provider":"nobody","factor":"0.9"}]}""", "the price book has no provider 'nobody'")]
    [InlineData("""{"schema":1,"discounts":[{"model":"gpt-4.11","factor":"0.9"}]}""", "no price for 'gpt-4.11'")]
    [InlineData("""{"schema":1,"deployments":{"prod":"gpt-4.11"}}""", "no price for 'gpt-4.11'")]
    [InlineData("""{"schema":1,"deployments":{"prod":""}}""", "names no model")]
    [InlineData("""{"schema":1,"deployments":{"prod":"gpt-4.1","Prod":"gpt-4.1"}}""", "named twice")]
    [InlineData("""{"schema":1,"deployments":{"prod":"other","other":"gpt-4.1"}}""", "no price for 'other'")]
    [InlineData("""{"schema":1,"tokenizers":{"klingon":{"prose":"1.2"}}}""", "there is no tokenizer family 'klingon': it is one of amazon-nova, claude-2026, ")]
    [InlineData("""{"schema":1,"tokenizers":{"o200k_base":{"prose":"1.2"}}}""", "'o200k_base' is counted exactly and takes no ratio")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":{"prose":"0"}}}""", "\"prose\" is a decimal string over 0 and up to 10")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":{"prose":1.2}}}""", "\"prose\" is a string")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":{"poetry":"1.2"}}}""", "unknown key \"poetry\"")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":{}}}""", "'qwen' has no ratio")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":"1.2"}}""", "an object is expected here")]
    [InlineData("""{"schema":1,"tokenizers":{"qwen":{"code":"1.2"},"QWEN":{"code":"1.3"}}}""", "is named twice")]
    public void A_file_that_cannot_be_used_is_refused_with_a_reason(string json, string reason) => Assert.Contains(reason, Fault(json).Message);

    [Fact]
    public void A_fault_is_at_its_line_and_column()
    {
        var unknown = Fault("{\n  \"schema\": 1,\n  \"deployments\": { \"prod\": \"gpt-4.11\" }\n}");
        var broken = Fault("{\n  \"schema\": 1,\n  \"models\": [ }\n}");

        Assert.Equal((3, 37), (unknown.Line, unknown.Column));
        Assert.Equal((3, 15), (broken.Line, broken.Column));
    }

    [Fact]
    public void The_built_in_book_stays_as_it_was() => Assert.Equal(2, PriceBook.BuiltIn.Find("gpt-4.1").Model!.Rates.Input);

    [Fact]
    public void A_contract_price_takes_the_place_of_every_listed_price()
    {
        var listed = PriceBook.BuiltIn.Find("gpt-4.1", "openai").Model!;
        var own = Book.Find("gpt-4.1-2025-04-14", "openai").Model!;

        Assert.Equal(new RateCard(1.6m, 0.4m, 1.7m, 1.8m, 6.4m, 0.8m, 3.2m), own.Rates);
        Assert.Equal(new LongContextTier(200_000, new(3.2m, Output: 9)), Assert.Single(own.LongContext));
        Assert.Equal((listed.Tier, listed.Tokenizer, listed.ContextWindow, listed.MaxOutputTokens), (own.Tier, own.Tokenizer, own.ContextWindow, own.MaxOutputTokens));
        Assert.Equal(listed.Rates, Book.Find("gpt-4.1", "azure.ai.openai").Model!.Rates);
    }

    [Fact]
    public void Announced_changes_do_not_touch_a_contract_price()
    {
        var listed = PriceBook.BuiltIn.Models.First(model => model.Dated.Count > 0);
        var own = PriceBook.BuiltIn.With(new([new TeamModel { Provider = listed.Provider, Id = listed.Id, Rates = new(7) }], [], [], [])).Find(listed.Id, listed.Provider).Model!;

        Assert.Equal(7, own.RatesAt(DateTime.UtcNow.AddYears(5), 1_000_000).Input);
    }

    [Theory]
    [InlineData("llama3:8b", null)]
    [InlineData("LLAMA", null)]
    [InlineData("llama3:8b", "self_hosted")]
    [InlineData("llama3:8b", "openai")] // An OpenAI client that is pointed at a gateway.
    [InlineData("local", "openai")]
    public void A_private_model_is_found_whatever_the_sdk_says_of_the_provider(string spelling, string? provider)
    {
        var model = Book.Find(spelling, provider).Model!;

        Assert.Equal(("self_hosted", "llama3:8b", 0.05m, 8192), (model.Provider, model.Id, model.Rates.Input, model.ContextWindow));
    }

    [Fact]
    public void What_another_provider_sells_is_still_not_this_providers() => Assert.Null(Book.Find("claude-opus-4-8", "openai").Model);

    [Fact]
    public void The_discount_of_a_model_goes_before_that_of_its_provider()
    {
        Assert.Equal(2.5m, Book.Find("claude-opus-4-8").Model!.Rates.Input);
        Assert.Equal(0.8m * PriceBook.BuiltIn.Find("claude-sonnet-4-5").Model!.Rates.Output!.Value, Book.Find("claude-sonnet-4-5").Model!.Rates.Output);
        Assert.Equal(0.36m, Book.Find("gpt-4.1-mini").Model!.Rates.Input);
        Assert.Equal(0.4m, Book.Find("gpt-4.1-mini", "azure.ai.openai").Model!.Rates.Input);
    }

    [Fact]
    public void A_discount_does_not_touch_a_contract_price() => Assert.Equal(
        1.6m,
        PriceBook.BuiltIn.With(TeamPriceFile.Read(Full.Replace("\"discounts\": [", "\"discounts\": [ { \"provider\": \"openai\", \"factor\": \"0.1\" },"))).Find("gpt-4.1").Model!.Rates.Input);

    [Fact]
    public void A_discount_of_a_seller_without_rows_holds_for_what_it_sells()
    {
        var book = PriceBook.BuiltIn.With(TeamPriceFile.Read("""{"schema":1,"discounts":[{"provider":"gcp.vertex_ai","factor":"0.9"}]}"""));

        Assert.Equal(4.5m, book.Find("claude-opus-4-8", "gcp.vertex_ai").Model!.Rates.Input);
        Assert.Equal(5, book.Find("claude-opus-4-8", "anthropic").Model!.Rates.Input);
        Assert.Equal(5, book.Find("claude-opus-4-8").Model!.Rates.Input);
    }

    [Theory]
    [InlineData("prod-chat", null, 1.6)]
    [InlineData("Prod-Chat", "openai", 1.6)]
    [InlineData("prod-chat", "azure.ai.openai", 2)]
    public void A_deployment_is_priced_as_its_model_where_it_runs(string name, string? provider, decimal input) =>
        Assert.Equal(input, Book.Find(name, provider).Model!.Rates.Input);

    [Fact]
    public void Nearest_lower_tiers_are_asked_when_a_tier_has_no_allowed_model()
    {
        var sol = PriceBook.BuiltIn.Find("gpt-6.1-sol", "openai").Model!;
        var opus = PriceBook.BuiltIn.Find("claude-opus-5-5", "anthropic").Model!;

        Assert.Equal("gpt-5.4-mini", PriceBook.BuiltIn.CheapestInsteadOf(sol, model => model.Id is "gpt-5.4-mini" or "gpt-5.4-nano")!.Id);
        Assert.Equal("claude-haiku-5-5", PriceBook.BuiltIn.CheapestInsteadOf(opus, model => model.Id.Contains("haiku"))!.Id);
        Assert.Null(PriceBook.BuiltIn.CheapestInsteadOf(sol, model => model.Id == "gpt-4.1-mini"));
        Assert.Null(PriceBook.BuiltIn.CheapestInsteadOf(sol, _ => false));
        Assert.Equal("openai", PriceBook.BuiltIn.CheapestInsteadOf(PriceBook.BuiltIn.Find("text-embedding-3-large").Model!, _ => true)!.Provider);
    }

    [Fact]
    public void A_full_file_follows_the_schema_and_the_schema_knows_no_other_key()
    {
        var schema = Parse(PriceTableFile.TeamSchema);
        var file = Parse(Full);

        Assert.Empty(JsonSchema.Errors(file, schema));
        Assert.Equal(
            schema.SelectTokens("$..properties").OfType<JObject>().SelectMany(properties => properties.Properties()).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal),
            file.DescendantsAndSelf().OfType<JObject>().SelectMany(o => o.Properties()).Select(p => p.Name).Except(["prod-chat", "local", "claude-2026", "Qwen"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Damaged_files_are_refused_or_give_a_book() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(Mutations.Of(Full), text =>
        {
            try
            {
                // A row under another seller's name may leave two prices for one id: then the answer is a reason, never neither.
                var found = PriceBook.BuiltIn.With(TeamPriceFile.Read(text)).Find("gpt-4.1");
                return found.Model is not null || found.Reason is { Length: > 0 };
            }
            catch (StrictJsonException)
            {
                return true;
            }
        }));

    private static JObject Parse(string json) => JsonConvert.DeserializeObject<JObject>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
}
