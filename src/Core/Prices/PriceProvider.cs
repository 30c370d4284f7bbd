namespace Stoker.Core.Prices;

/// <summary>Who bills, and how this one spells models.</summary>
/// <param name="Id">The name in the OpenTelemetry GenAI conventions where they have one (<c>azure.ai.openai</c>), else one of the same make.</param>
/// <param name="Name">The name people know.</param>
/// <param name="IsVendor">Whether it sells models of its own: without a provider, a vendor's row wins over a reseller's.</param>
/// <param name="SpellingsNameIt">Whether its model ids cannot be taken for another's (Bedrock's <c>anthropic.claude-…</c>).</param>
/// <param name="HasSnapshots">Whether an undated id and its dated snapshots share one price (not at Mistral, where the number is the model).</param>
/// <param name="Aliases">Other names for the provider.</param>
/// <param name="Prefixes">What gateways put before its ids (<c>anthropic/</c>).</param>
/// <param name="Regions">Prefixes of regional endpoints, without the dot (<c>us</c>).</param>
/// <param name="SellsToo">Providers whose rows also hold here, asked when this one has none.</param>
public sealed record PriceProvider(
    string Id,
    string Name,
    bool IsVendor,
    bool SpellingsNameIt,
    bool HasSnapshots,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Prefixes,
    IReadOnlyList<string> Regions,
    IReadOnlyList<string> SellsToo);
