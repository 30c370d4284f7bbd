using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Reads from what a call's client is wrapped in how many requests one come to the call makes.</summary>
internal static class CallFactors
{
    /// <summary>
    /// Tool rounds to reckon with: the model asks for tools once, and answers with what they gave. A default of ours, the least with which tools are
    /// used at all; the team's traffic file may say better.
    /// </summary>
    public const long ExpectedToolRounds = 2;

    private const long Most = 1_000_000;

    /// <summary>The factors other than one.</summary>
    public static IReadOnlyList<CallFactor> Of(LinkedCall linked) => [.. new[] { ToolRounds(linked), Attempts(linked) }.OfType<CallFactor>()];

    private static CallFactor? ToolRounds(LinkedCall linked)
    {
        var sendsTools = linked.Call.Prompt.Segments.Any(static segment => segment.Kind == SegmentKind.Tools);
        var loop = Layers(linked).FirstOrDefault(layer => layer.Kind == ClientLayer.Functions || (layer.Kind == ClientLayer.Tools && sendsTools));
        if (loop is null)
        {
            return null;
        }

        var cap = loop.Rounds is { } rounds ? Math.Max(1, Math.Min(Most, rounds)) : (long?)null;
        var expected = Math.Max(1, Math.Min(linked.ToolRounds ?? ExpectedToolRounds, cap ?? Most));
        return cap == 1 ? null : new(
            FactorKind.ToolRounds,
            expected,
            cap,
            linked.ToolRounds is null ? Provenance.Assumed : Provenance.Configured,
            cap is { } most ? $"up to {Amounts.Tokens(most)} automatic tool rounds" : "automatic tool rounds with no cap that is seen");
    }

    /// <summary>Each policy around the call multiplies; of the SDK's own retries there is one layer, whoever tells of it.</summary>
    private static CallFactor? Attempts(LinkedCall linked)
    {
        var policies = Layers(linked).Where(static layer => layer.Kind == ClientLayer.Policy).ToList();
        var sdk = Layers(linked).LastOrDefault(static layer => layer.Kind == ClientLayer.Retries);
        List<ClientLayer> layers = [.. policies, .. sdk is null ? Array.Empty<ClientLayer>() : [sdk]];
        var most = layers.Aggregate((long?)1, static (product, layer) => product is { } times && layer.Rounds is { } attempts ? Math.Min(Most, times * Math.Max(1, Math.Min(Most, attempts))) : null);
        var by = (policies.Count > 0, sdk) switch
        {
            (true, not null) => "a retry policy and the SDK's own retries",
            (true, null) => "a retry policy",
            _ => "the SDK's own retries",
        };
        return layers.Count == 0 || most == 1 ? null : new(
            FactorKind.Attempts,
            1,
            most,
            Provenance.Assumed,
            most is { } attempts ? $"up to {Amounts.Tokens(attempts)} attempts by {by}" : $"{by}, with no bound that is seen");
    }

    private static IEnumerable<ClientLayer> Layers(LinkedCall linked) => linked.Call.Layers.Concat(linked.Model.Layers);
}
