using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>What repeats the request of one come to a call: tool loops and retries, as the ledger keeps them. Its client's own layers are among them.</summary>
internal static class CallLayers
{
    /// <summary>The layers, outermost first.</summary>
    public static IReadOnlyList<ClientLayer> Of(CallSite call, ReadScope scope)
    {
        var layers = new List<ClientLayer>();
        if (RetryFactors.OfPolicy(call, scope) is { } attempts)
        {
            layers.Add(new(ClientLayer.Policy, attempts > 0 ? attempts : null));
        }

        if (KernelFunctions.RunThemselves(call, scope))
        {
            layers.Add(new(ClientLayer.Functions, KernelFunctions.MaxRounds));
        }

        layers.AddRange(call.OwnLayers);

        // A client whose making is seen says so itself; of one that is registered the registration does.
        if (call.OwnLayers.All(static layer => layer.Kind != ClientLayer.Retries) && call.Model.Kind != BindingKind.Registration && SdkRetries.Of(call, scope) is { } retries)
        {
            layers.Add(new(ClientLayer.Retries, retries));
        }

        return layers;
    }

    /// <summary>What the tools of one automatic round answer, where the call sends any.</summary>
    public static TokenRange? ToolResults(CallSite call, IReadOnlyList<ClientLayer> layers, ReadScope scope) =>
        call.Prompt.Segments.Any(static segment => segment.Kind == SegmentKind.Tools) || layers.Any(static layer => layer.Kind == ClientLayer.Functions)
            ? HoleEstimate.OfText(scope, "what the tools answer")
            : null;
}
