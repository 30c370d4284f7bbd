using Stoker.Core.Comparison;
using Stoker.Core.Reports;

namespace Stoker.EndToEnd.Tests;

/// <summary>Changes to a copy of the sample, each built against the baseline of what it was: the pairs of commits that a merge request is made of.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Desk = "samples/SupportDesk";
    private const string Web = $"{Desk}/SupportDesk.Web";
    private const string Summarizer = $"{Desk}/SupportDesk.Ai/TicketSummarizer.cs";
    private const string Prompts = $"{Desk}/SupportDesk.Ai/Prompts.cs";

    private const string OneCall = "var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);";

    private readonly Sandbox _sandbox = new();

    public BaselineTests() => _sandbox.CopySample().UseStoker();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Each_change_fails_the_gate_with_its_own_rule_and_what_changes_nothing_passes()
    {
        (await BuildAsync("-p:StokerUpdateBaseline=true")).MustSucceed();
        var baseline = BaselineFile.Read(_sandbox.Read($"{Web}/{Baseline.FileName}"));
        Assert.Contains(baseline.Calls, call => call.Id.Contains("TicketSummarizer.SummarizeAsync", StringComparison.Ordinal));

        await A_call_moved_into_a_loop_fails_with_the_shape_and_names_the_loop();
        await A_prompt_grown_ninefold_fails_with_the_cost_and_not_the_shape();
        await A_moved_method_a_renamed_local_and_other_prices_change_nothing_and_a_new_call_is_told();
    }

    private async Task A_call_moved_into_a_loop_fails_with_the_shape_and_names_the_loop()
    {
        var original = Change(Summarizer, OneCall, $$"""
            ChatResponse response = null!;
            foreach (var passage in ticket.Messages)
            {
                messages.Insert(1, new(ChatRole.User, passage.Text));
                {{OneCall["var ".Length..]}}
            }
            """);
        var build = await BuildAsync("-p:StokerGate=true", "-p:StokerMaxIncreasePercent=100000");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.LinesWith("error STK9003"), line => line.Contains("TicketSummarizer.cs(", StringComparison.Ordinal));
        Assert.Contains("because of the loop over 'ticket.Messages' (TicketSummarizer.cs:", error, StringComparison.Ordinal);
        Assert.Contains("; O(1) in the baseline", error, StringComparison.Ordinal);
        Assert.Empty(build.LinesWith("error STK9002"));
        Assert.Equal(4, (await _sandbox.StokerAsync("check", Web, "--no-build")).ExitCode);
        _sandbox.Write(Summarizer, original);
    }

    private async Task A_prompt_grown_ninefold_fails_with_the_cost_and_not_the_shape()
    {
        var original = Change(Prompts, "You summarise support tickets", string.Concat(Enumerable.Repeat("Name what the customer of the marina wants to have done about the booking. ", 600)) + "You summarise support tickets");
        var build = await BuildAsync("-p:StokerGate=true");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("tokens per call +$", Assert.Single(build.LinesWith("error STK9002").Take(1)), StringComparison.Ordinal);
        Assert.Empty(build.LinesWith("STK9003"));
        _sandbox.Write(Prompts, original);
    }

    private async Task A_moved_method_a_renamed_local_and_other_prices_change_nothing_and_a_new_call_is_told()
    {
        var summarizer = _sandbox.Read(Summarizer);
        _sandbox.Write($"{Desk}/SupportDesk.Ai/Moved/TicketSummarizer.cs", "// moved\n\n" + summarizer.Replace("messages", "conversation", StringComparison.Ordinal));
        File.Delete(_sandbox.PathOf(Summarizer));
        _sandbox.Write("stoker.prices.json", """{ "schema": 1, "discounts": [ { "provider": "anthropic", "factor": "3" }, { "provider": "openai", "factor": "2" } ] }""");

        var moved = await BuildAsync("-p:StokerGate=true");
        moved.MustSucceed();
        var change = ReportJson.Read(_sandbox.Read($"{Web}/bin/Debug/net10.0/stoker/report.json")).Apps[0].Change!;
        Assert.Equal(0, change.Total.Change);
        Assert.Empty(change.Calls);

        Change($"{Desk}/SupportDesk.Ai/Moved/TicketSummarizer.cs", "return response.Text;", "return (await chat.GetResponseAsync(\"Is this a good summary? \" + response.Text, new ChatOptions { MaxOutputTokens = 1 }, cancellationToken)).Text;");
        var added = await BuildAsync("-p:StokerGate=true", "-p:StokerMaxIncreaseUsd=1000");
        added.MustSucceed();
        var diff = await _sandbox.StokerAsync("diff", Web, "--no-build");
        Assert.Contains("info     STK9004", diff.Out, StringComparison.Ordinal);
        Assert.Contains("TicketSummarizer.SummarizeAsync#chat#2", diff.Out, StringComparison.Ordinal);
    }

    // The sample holds itself to zero warnings; ours are what this is about.
    private Task<CommandResult> BuildAsync(params string[] arguments) => _sandbox.BuildAsync([Web, "-p:TreatWarningsAsErrors=false", .. arguments]);

    /// <summary>Replaces text of a file; its text as it was.</summary>
    private string Change(string file, string old, string now)
    {
        var text = _sandbox.Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        _sandbox.Write(file, text.Replace(old, now, StringComparison.Ordinal));
        return text;
    }
}
