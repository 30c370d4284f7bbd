using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;

namespace Stoker.Core.Reports;

/// <summary>Which option, file or line of code settles what a report does not know. A sentence each.</summary>
internal static class Settling
{
    /// <summary>For a call.</summary>
    public static IReadOnlyList<string> Of(CallReport call)
    {
        var sentences = new List<string>();
        if (call.Model is null)
        {
            sentences.Add("The model: name it where the client is made, in appsettings.json where the code reads it from settings, or reckon with one: stoker.default_model in .editorconfig.");
        }
        else if (call.UsdPerCall is null && Operations.WhyNotByToken(call.Operation) is null)
        {
            sentences.Add($"The price of {Plain.Text(call.Model)}: \"models\" or \"deployments\" in stoker.prices.json; stoker.hardware in .editorconfig where the team runs it.");
        }

        foreach (var hole in call.Parts
            .Where(static part => part is { Kind: SegmentKind.Hole, Name: not null, Tokens.Provenance: Provenance.Assumed or Provenance.Unbounded })
            .Select(static part => Plain.Text(part.Name!))
            .Distinct())
        {
            sentences.Add($"The length of '{hole}': \"texts\" in {TeamTraffic.FileName}, or stoker.expected_text_tokens in .editorconfig for all texts of a folder.");
        }

        if (call.Output.Provenance is Provenance.Assumed or Provenance.Unbounded && Operations.HasTextOutput(call.Operation))
        {
            var limit = call.Output.High is null ? " A limit in the call's options bounds it." : "";
            sentences.Add($"The output: \"calls\" in {TeamTraffic.FileName} (output_tokens), or stoker.expected_output_tokens in .editorconfig.{limit}");
        }

        if (call.Factors.Any(static factor => factor is { Kind: FactorKind.ToolRounds, From: Provenance.Assumed }))
        {
            sentences.Add($"The tool rounds: \"calls\" in {TeamTraffic.FileName} (tool_rounds).");
        }

        foreach (var loop in call.Loops.Where(static loop => loop.Iterations is null && loop.Symbol.Length > 0).Select(static loop => Plain.Text(loop.Symbol)).Distinct())
        {
            sentences.Add(Loop(loop));
        }

        return sentences;
    }

    /// <summary>For an entry point.</summary>
    public static IReadOnlyList<string> Of(EntryPointReport entry)
    {
        var sentences = entry.Symbols.Where(static symbol => symbol.Value is null).Select(static symbol => Loop(Plain.Text(symbol.Name))).Distinct().ToList();
        if (entry.Traffic is null)
        {
            sentences.Add($"The requests of {Plain.Text(entry.Name)}: \"entry_points\" in {TeamTraffic.FileName}, or stoker.requests_per_month in .editorconfig.");
        }

        return sentences;
    }

    private static string Loop(string name) => $"The rounds of '{name}': \"loops\" in {TeamTraffic.FileName}, or stoker.expected_iterations in .editorconfig.";
}
