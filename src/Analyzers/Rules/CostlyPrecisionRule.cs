using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Hardware;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4005: a self-hosted model runs with 16-bit weights where the accelerator takes 8-bit or 4-bit ones.</summary>
internal sealed class CostlyPrecisionRule : Rule
{
    /// <summary>Least saving worth a retest of the model's answers, in percent: the throughput model errs by more below it. Our choice.</summary>
    private const int LeastSaving = 20;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CostlyPrecision,
        title: "Self-hosted model runs at a costlier precision than it needs",
        messageFormat: "{0} in {1} on {2} costs ≈ {3} per 1M tokens ({4}); in {5} it would cost ≈ {6} ({7}), −{8} %",
        RuleCategories.Models,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Decoding is bound by reading the weights: half the bytes are nearly twice the tokens. 8-bit weights keep nearly all of a model's quality; test your task before you go further down.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CostlyPrecision));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        call.Options.Hardware is { } hardware && call.LiveModel is { Model: { } model, Provider: { } provider } && HardwareOptions.IsOwn(provider)
            ? Check(call, context, hardware, model, provider)
            : null;

    private static Diagnostic? Check(CallSite call, RuleContext context, HardwareOptions hardware, string model, string provider)
    {
        var book = HardwareBook.BuiltIn;
        var request = new RequestSize(context.Cost.Input.Expected, Math.Max(1, context.Cost.Output.Expected));
        if (hardware.Estimate(model, provider, request, book).Cost is not { Precision.BytesPerParameter: 2 } now)
        {
            return null;
        }

        // The least lossy step that saves; a next one is the team's to try.
        var cheaper = new SelfHosting(book).ComparePrecisions(now.Model, now.Deployment, request)
            .Where(cost => cost.Precision.BytesPerParameter < now.Precision.BytesPerParameter && TakesAsItIs(now.Deployment.Accelerator, cost.Precision))
            .OrderByDescending(static cost => cost.Precision.BytesPerParameter)
            .FirstOrDefault();
        if (cheaper is null)
        {
            return null;
        }

        var (before, after) = (now.Blended, cheaper.Blended);
        var saving = before.Expected == 0 ? 0 : (int)Math.Round((1 - (after.Expected / before.Expected)) * 100);
        return saving < LeastSaving ? null : Diagnostic.Create(
            Rule,
            call.Location,
            model,
            now.Precision.Name,
            $"{now.Deployment.Count.ToString(CultureInfo.InvariantCulture)} × {now.Deployment.Accelerator.Id}",
            Amounts.Usd(before.Expected),
            Amounts.Ends(before),
            cheaper.Precision.Name,
            Amounts.Usd(after.Expected),
            Amounts.Ends(after),
            saving.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the accelerator multiplies such weights without widening them first; 4-bit integers and GGUF files are widened everywhere, which costs little.</summary>
    private static bool TakesAsItIs(Accelerator accelerator, Precision precision) => precision.Name switch
    {
        "fp8" => accelerator.TflopsFp8 is not null,
        "int8" => accelerator.TopsInt8 is not null,
        "fp4" or "mxfp4" => accelerator.TflopsFp4 is not null,
        _ => true,
    };
}
