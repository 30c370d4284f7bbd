namespace SupportDesk.Ai.Tenants;

/// <summary>What a customer organisation has chosen on its settings page.</summary>
/// <param name="TenantId">The organisation.</param>
/// <param name="Tone">How replies should sound, in the organisation's own words.</param>
/// <param name="PreferredModel">The model that drafts its replies, or null for the product's default.</param>
public sealed record TenantSettings(string TenantId, string Tone, string? PreferredModel);
