using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Hardware;

public sealed class SelfHostCostTests
{
    private static readonly RequestSize Even = new(1_024, 1_024);

    [Theory]
    [InlineData("meta-llama/Llama-3.3-70B", "rtx4090", "fp8", "does not fit on 1 × rtx4090: 70.6 GB of weights")]
    [InlineData("deepseek-r1:671b", "h100", "fp8", "does not fit")]
    [InlineData("Kimi-K3", "h200", "int4", "the size of the KV cache")]
    [InlineData("qwen3:8b", "m4_max", "q4_k_m", "no price per hour of apple_m4_max")]
    public void What_cannot_be_priced_is_told_with_a_reason(string model, string hardware, string precision, string reason)
    {
        var answer = Estimate(model, On(hardware, 1, precision));

        Assert.Null(answer.Cost);
        Assert.Contains(reason, answer.Reason);
    }

    [Fact]
    public void Several_accelerators_without_a_known_link_have_no_cost() =>
        Assert.Contains("link between several tpu_v6e is not known", Estimate("qwen3:8b", On("tpu_v6e", 4, "bf16")).Reason);

    [Theory]
    [InlineData(0, 8, 0.5, 1, 100)]
    [InlineData(1, 0, 0.5, 1, 100)]
    [InlineData(1, 8, 0.0, 1, 100)]
    [InlineData(1, 8, 1.1, 1, 100)]
    [InlineData(1, 8, double.NaN, 1, 100)]
    [InlineData(1, 8, 0.5, -1, 100)]
    [InlineData(1, 8, 0.5, 1, 0)]
    [InlineData(1, 8, 0.5, 1, double.NaN)]
    public void Impossible_settings_are_refused(int count, int concurrency, double utilization, int usd, double measured) =>
        Assert.NotNull(Estimate("qwen3:8b", new(Accelerator("h100"), count, null, concurrency, utilization, usd, new(measured))).Reason);

    /// <summary>Concurrency moves the cost more than any choice of hardware: 39 times from one request to 64.</summary>
    [Theory]
    [InlineData(1, 27.4)]
    [InlineData(16, 1.97)]
    [InlineData(64, 0.70)]
    public void Llama_70B_in_FP8_on_two_H200_costs_by_its_concurrency(int concurrency, double usd)
    {
        var cost = Cost("meta-llama/Llama-3.3-70B", On("h200", 2, "fp8", concurrency) with { UsdPerAcceleratorHour = 3.50m, Utilization = 1 });

        Assert.InRange((double)cost.AllOnOutput.Expected, usd * 0.8, usd * 1.25);
        Assert.Equal((concurrency, Provenance.Configured), (cost.Concurrency, cost.ConcurrencyFrom));
    }

    [Fact]
    public void Gpt_oss_120b_is_cheaper_on_one_B200_than_on_one_H100_though_the_hour_costs_twice_as_much()
    {
        var hopper = Cost("gpt-oss-120b", On("h100", 1, "mxfp4", 64) with { Utilization = 1 });
        var blackwell = Cost("gpt-oss-120b", On("b200", 1, "mxfp4", 64) with { Utilization = 1 });

        Assert.True(blackwell.Expected.UsdPerAcceleratorHour > 1.9m * hopper.Expected.UsdPerAcceleratorHour);
        Assert.InRange(blackwell.Throughput.OutputTokensPerSecond / hopper.Throughput.OutputTokensPerSecond, 1.2, 4);
        Assert.True(blackwell.Levels.Count == 4 && hopper.Levels[0].Name == "owned");

        // TensorRT-LLM's own figures at maximum load: 25,943 against 4,685 tokens/s, $0.064 against $0.177 at median rents.
        var measured = (SelfHostCost.UsdPerMillionTokens(hopper.Expected.UsdPerAcceleratorHour, 4_685), SelfHostCost.UsdPerMillionTokens(blackwell.Expected.UsdPerAcceleratorHour, 25_943));
        Assert.Equal((0.177m, 0.064m), (decimal.Round(measured.Item1, 3), decimal.Round(measured.Item2, 3)));
    }

    /// <summary>
    /// NVIDIA, 2026-02-16: "up to 50x higher throughput per megawatt, resulting in 35x lower cost per token". Owned hours, 4-bit weights, multi-token prediction and
    /// 72 GPUs against an 8-bit Hopper deployment without multi-token prediction, one model, about 91 tokens/s per user.
    /// </summary>
    [Fact]
    public void Thirty_five_times_cheaper_holds_under_its_stated_conditions_only()
    {
        var hopper = SelfHostCost.UsdPerMillionTokens(1.41m, 93);
        var blackwell = SelfHostCost.UsdPerMillionTokens(2.65m, 6_000);
        Assert.Equal((4.2m, 0.12m), (decimal.Round(hopper, 1), decimal.Round(blackwell, 2)));
        Assert.InRange(hopper / blackwell, 33, 36);

        // InferenceX, DeepSeek-R1 8k/1k at about 91 tokens/s per user, the best recipe on either side: 620 against 10,200 tokens/s per GPU.
        Assert.InRange(SelfHostCost.UsdPerMillionTokens(1.41m, 620) / SelfHostCost.UsdPerMillionTokens(2.65m, 10_200), 8, 10);

        // At today's median rents instead of owners' costs, and at 30 tokens/s per user (2,094 against 16,821).
        Assert.InRange(SelfHostCost.UsdPerMillionTokens(3.50m, 2_094) / SelfHostCost.UsdPerMillionTokens(7.95m, 16_821), 3, 4);
    }

    [Fact]
    public void DeepSeek_R1_gains_a_single_digit_factor_from_Hopper_to_Blackwell_like_for_like()
    {
        var hopper = Cost("DeepSeek-R1", On("h200", 8, "fp8", 64) with { Utilization = 1 }, new(8_192, 1_024));
        var same = Cost("DeepSeek-R1", On("b200", 8, "fp8", 64) with { Utilization = 1 }, new(8_192, 1_024));
        var narrow = Cost("DeepSeek-R1", On("b200", 8, "fp4", 64) with { Utilization = 1 }, new(8_192, 1_024));

        // Measured, FP8 on one node of 8: B200 over H200 1.8 to 2.6 times.
        Assert.InRange(same.Throughput.OutputTokensPerSecond / hopper.Throughput.OutputTokensPerSecond, 1.2, 2.6);
        Assert.InRange(narrow.Throughput.OutputTokensPerSecond / hopper.Throughput.OutputTokensPerSecond, 1.3, 4.5);
        Assert.True(hopper.Blended.Expected / narrow.Blended.Expected < 4);
    }

    [Fact]
    public void DeepSeek_R1_on_rented_H200_breaks_even_with_an_API_at_about_half_use()
    {
        // InferenceX: 8 × H200, FP8, MTP, 8k/1k: 8,104 tokens/s of input and output together, that is 900.4 of output.
        var deployment = On("h200", 8, "fp8", 16) with { UsdPerAcceleratorHour = 3.50m, Utilization = 1, Calibration = new(8_104.0 / 9) };
        var cost = Cost("DeepSeek-R1", deployment, new(8_192, 1_024));

        var even = cost.BreakEvenWith(new RateCard(1.35m, Output: 5.40m));

        Assert.Equal(0.96m, decimal.Round(cost.Expected.Blended.Expected, 2));
        Assert.Equal(1.80m, decimal.Round(even.ApiUsdPerMillion, 2));
        Assert.InRange(even.Utilization!.Value, 0.52, 0.54);
        Assert.InRange(even.MillionTokensPerDay!.Value, 371, 375);
    }

    [Fact]
    public void A_free_API_is_never_beaten() =>
        Assert.Equal(new BreakEven(0, null, null), Cost("qwen3:8b", On("h100", 1, "fp8")).BreakEvenWith(new RateCard(0, Output: 0)));

    [Fact]
    public void Break_even_does_not_depend_on_the_utilization_it_is_compared_with()
    {
        var api = new RateCard(0.5m, Output: 1.5m);
        var idle = Cost("qwen3:8b", On("h100", 1, "fp8", 8) with { Utilization = 0.1 });
        var busy = Cost("qwen3:8b", On("h100", 1, "fp8", 8) with { Utilization = 1 });

        Assert.Equal(busy.BreakEvenWith(api).Utilization!.Value, idle.BreakEvenWith(api).Utilization!.Value, 6);
        Assert.Equal(10m * busy.Blended.Expected, idle.Blended.Expected, 6);
    }

    [Fact]
    public void A_bought_RTX_5090_costs_a_dollar_per_million_at_a_fifth_of_its_time() =>
        Assert.Equal(1.02m, decimal.Round(SelfHostCost.UsdPerMillionTokens(SelfHostCost.OwnedUsdPerHour(4_300m, 3), 221.7, 0.2), 2), 1);

    [Fact]
    public void Power_adds_to_the_owned_hour() => Assert.Equal(0.15m, SelfHostCost.OwnedUsdPerHour(0, 1, 1_000, 0.15m));

    [Fact]
    public void What_the_team_does_not_say_is_assumed_and_told()
    {
        var cost = Cost("llama3.1:8b", On("h100", 1, "fp8"));

        Assert.Equal((8, Provenance.Assumed, 0.3, Provenance.Assumed), (cost.Concurrency, cost.ConcurrencyFrom, cost.Utilization, cost.UtilizationFrom));
        Assert.Equal("1 × h100_sxm, fp8, 8 requests in flight (assumed), 30 % utilization (assumed)", cost.Settings);
        Assert.Equal((cost.Expected.Output.Expected / 2, cost.Expected.Output.Expected * 2), (cost.Expected.Output.Low, cost.Expected.Output.High!.Value));
    }

    [Fact]
    public void The_range_spans_from_owning_to_the_dearest_rent()
    {
        var cost = Cost("llama3.1:8b", On("h100", 1, "fp8", 8));

        Assert.Equal(["owned", "cheapest rent", "median rent", "dearest rent"], cost.Levels.Select(level => level.Name));
        Assert.Equal("median rent", cost.Expected.Name);
        Assert.Equal((cost.Levels[0].Output.Low, cost.Levels[3].Output.High), (cost.Output.Low, cost.Output.High));
    }

    [Fact]
    public void A_stated_hour_is_the_only_level() =>
        Assert.Equal("stated", Assert.Single(Cost("llama3.1:8b", On("h100", 1, "fp8", 8) with { UsdPerAcceleratorHour = 2m }).Levels).Name);

    [Fact]
    public void The_parts_of_a_request_add_up_to_its_cost()
    {
        var cost = Cost("llama3.1:8b", On("h100", 1, "fp8", 32), new(3_000, 500));
        var level = cost.Expected;

        var parts = ((level.Input.Expected * 3_000) + (level.Output.Expected * 500)) / 1_000_000m;
        Assert.Equal(parts, level.Blended.Expected * 3_500 / 1_000_000m, 12);
        Assert.Equal(parts, level.AllOnOutput.Expected * 500 / 1_000_000m, 12);

        // What the rate of the whole deployment says, too.
        var byRate = SelfHostCost.UsdPerMillionTokens(level.UsdPerAcceleratorHour, cost.Throughput.OutputTokensPerSecond, cost.Utilization);
        Assert.Equal((double)byRate, (double)level.AllOnOutput.Expected, 6);
    }

    [Fact]
    public void Input_is_far_cheaper_than_output()
    {
        var cost = Cost("llama3.1:8b", On("h100", 1, "fp8", 8));

        Assert.True(cost.Output.Expected > 5 * cost.Input.Expected);
    }

    [Fact]
    public void One_measurement_moves_the_curve_through_itself()
    {
        var deployment = On("h100", 1, "fp8", 16);
        var predicted = Cost("llama3.1:8b", deployment).Throughput.OutputTokensPerSecond;
        var measured = deployment with { Calibration = new(predicted / 2, 16), Utilization = 0.5 };

        var at16 = Cost("llama3.1:8b", measured);
        var at64 = Cost("llama3.1:8b", measured with { Concurrency = 64 });

        Assert.Equal(predicted / 2, at16.Throughput.OutputTokensPerSecond, 3);
        Assert.Equal(Cost("llama3.1:8b", deployment with { Concurrency = 64 }).Throughput.OutputTokensPerSecond / 2, at64.Throughput.OutputTokensPerSecond, 3);
        Assert.Equal(Provenance.Measured, at16.Output.Provenance);
    }

    [Fact]
    public void Quantized_weights_make_cheaper_tokens_and_leave_room_for_more_requests()
    {
        var costs = new SelfHosting(HardwareBook.BuiltIn).ComparePrecisions(Model("meta-llama/Llama-3.3-70B"), On("b200", 2, "bf16", 16), Even);

        var names = costs.Select(cost => cost.Precision.Name).ToList();
        Assert.True(names.IndexOf("fp4") < names.IndexOf("fp8") && names.IndexOf("fp8") < names.IndexOf("bf16"));
        Assert.DoesNotContain("q4_k_m", names);
        Assert.True(costs.Single(cost => cost.Precision.Name == "fp8").Fit.LargestConcurrency > costs.Single(cost => cost.Precision.Name == "bf16").Fit.LargestConcurrency);
    }

    [Fact]
    public void A_model_published_in_eight_bits_is_not_compared_with_sixteen() =>
        Assert.DoesNotContain("bf16", new SelfHosting(HardwareBook.BuiltIn).ComparePrecisions(Model("DeepSeek-R1"), On("b200", 8, "fp8", 16), Even).Select(cost => cost.Precision.Name));

    [Fact]
    public void More_requests_than_fit_wait()
    {
        var cost = Cost("meta-llama/Llama-3.3-70B", On("h100", 1, "fp4", 900) with { Utilization = 1 }, new(8_000, 1_000));

        Assert.Equal(cost.Fit.LargestConcurrency, cost.Concurrency);
        Assert.Contains(cost.Notes, note => note.StartsWith("only ", StringComparison.Ordinal));
    }

    [Fact]
    public void Energy_is_shown_for_the_board_and_with_its_surroundings()
    {
        var cost = Cost("meta-llama/Llama-3.1-8B", On("h100", 1, "bf16", 64));

        // ML.ENERGY measured 0.119 J at 64 sequences; a board at its limit of 700 W is an upper bound.
        Assert.InRange(cost.JoulesPerOutputToken!.Value, 0.119, 0.35);
        Assert.Equal(1_370.0 / 700, cost.JoulesPerOutputTokenAllIn!.Value / cost.JoulesPerOutputToken.Value, 6);
    }

    [Fact]
    public void A_GGUF_model_on_two_cards_gains_memory_but_no_speed()
    {
        var answer = Cost("meta-llama/Llama-3.3-70B", On("rtx4090", 2, "q4_k_m", 1));

        // Measured with llama.cpp on two RTX 4090: 19.06 tokens/s.
        Assert.InRange(answer.TokensPerSecondPerUser, 19.06 * 0.7, 19.06 * 1.3);
    }

    private static Deployment On(string hardware, int count, string precision, int? concurrency = null) => new(Accelerator(hardware), count, Precision.Find(precision), concurrency);

    private static Accelerator Accelerator(string spelling) => HardwareBook.BuiltIn.FindAccelerator(spelling)!;

    private static OpenModel Model(string spelling) => HardwareBook.BuiltIn.FindModel(spelling)!;

    private static SelfHostAnswer Estimate(string model, Deployment deployment, RequestSize? request = null) =>
        new SelfHosting(HardwareBook.BuiltIn).Estimate(Model(model), deployment, request ?? Even);

    private static SelfHostCost Cost(string model, Deployment deployment, RequestSize? request = null)
    {
        var answer = Estimate(model, deployment, request);
        Assert.Null(answer.Reason);
        return answer.Cost!;
    }
}
