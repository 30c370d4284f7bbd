using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Hardware;

public sealed class OwnHardwareProjectionTests
{
    private static readonly HardwareOptions TwoH200 = new("h200", 2, "fp8", Concurrency: 16, Utilization: 0.5);

    [Fact]
    public void An_own_endpoint_without_stated_hardware_has_no_price()
    {
        var call = Cost("llama3.3:70b", "ollama", null);

        Assert.Null(call.UsdPerCall);
        Assert.Contains("no provider 'ollama'", call.NoPrice);
    }

    [Theory]
    [InlineData("my-own-model", "h200", "fp8", "'my-own-model' is not in the table of open-weight models")]
    [InlineData("llama3.3:70b", "h900", "fp8", "no accelerator 'h900' in the hardware table")]
    [InlineData("llama3.3:70b", "h200", "fp7", "no precision 'fp7'")]
    [InlineData("deepseek-r1:671b", "h200", "fp8", "does not fit on 2 × h200_sxm")]
    public void What_the_tables_do_not_know_is_told_in_place_of_a_price(string model, string hardware, string precision, string reason) =>
        Assert.Contains(reason, Cost(model, "self_hosted", TwoH200 with { Hardware = hardware, Precision = precision }).NoPrice);

    [Fact]
    public void An_API_call_is_never_priced_on_the_team_s_hardware() =>
        Assert.Equal(Cost("gpt-4o", "openai", null).UsdPerCall, Cost("gpt-4o", "openai", TwoH200).UsdPerCall);

    [Theory]
    [InlineData("self_hosted")]
    [InlineData("vllm")]
    [InlineData("ollama")]
    public void A_call_to_the_team_s_own_model_is_priced_by_its_hardware(string provider)
    {
        var call = Cost("llama3.3:70b", provider, TwoH200);

        Assert.Null(call.NoPrice);
        Assert.True(call.UsdPerCall is { Low: > 0 } usd && usd.Low < usd.Expected && usd.Expected < usd.High);
        Assert.True(call.UsdPerCall.Provenance >= Provenance.Assumed);
        Assert.Contains("16 requests in flight (stated), 50 % utilization (stated)", call.UsdPerCall.Cause);
    }

    [Fact]
    public void The_price_is_that_of_the_expected_tokens()
    {
        var call = Cost("llama3.3:70b", "vllm", TwoH200);
        var cost = TwoH200.Estimate("llama3.3:70b", "vllm", new(call.Input.Expected, call.Output.Expected), HardwareBook.BuiltIn).Cost!;

        Assert.Equal(
            ((call.Input.Expected * cost.Input.Expected) + (call.Output.Expected * cost.Output.Expected)) / 1_000_000m,
            call.UsdPerCall!.Expected);
    }

    [Theory]
    [InlineData("llama3.1:8b", "ollama", "q4_k_m")]
    [InlineData("llama3.1:8b-instruct-q8_0", "ollama", "q8_0")]
    [InlineData("llama3.1:8b-instruct-fp16", "ollama", "f16")]
    [InlineData("gpt-oss:20b", "ollama", "mxfp4")]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", "vllm", "bf16")]
    [InlineData("RedHatAI/Llama-3.1-8B-Instruct-FP8", "vllm", "fp8")]
    public void A_precision_that_nobody_states_is_that_of_the_name_or_the_endpoint(string model, string provider, string precision) =>
        Assert.Equal(precision, new HardwareOptions("rtx_pro_6000").Estimate(model, provider, new(500, 200), HardwareBook.BuiltIn).Cost!.Precision.Name);

    [Fact]
    public void A_report_counts_such_calls_as_priced()
    {
        var app = Projector.Project(Linker.Link(App(), [Library("Desk.Ai", CallOf("llama3.3:70b", "ollama") with { Hardware = TwoH200 })], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);

        Assert.Equal(new Coverage(1, 1, 0, 0), app.Coverage);
        Assert.NotNull(app.UsdPer1000Requests);
    }

    private static CallReport Cost(string model, string provider, HardwareOptions? hardware) =>
        new CallCosting(PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Cost(LinkedCall.Unlinked(CallOf(model, provider) with { Hardware = hardware }, "Desk.Ai"));

    private static LedgerCall CallOf(string model, string provider) =>
        Call(Literal(model, provider)) with { Output = new TokenRange(0, 300, 300, Provenance.Exact) };
}
