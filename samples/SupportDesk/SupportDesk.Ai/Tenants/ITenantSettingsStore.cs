namespace SupportDesk.Ai.Tenants;

/// <summary>Where the settings of organisations are kept.</summary>
public interface ITenantSettingsStore
{
    Task<TenantSettings> GetAsync(string tenantId, CancellationToken cancellationToken = default);

    Task SaveAsync(TenantSettings settings, CancellationToken cancellationToken = default);
}
