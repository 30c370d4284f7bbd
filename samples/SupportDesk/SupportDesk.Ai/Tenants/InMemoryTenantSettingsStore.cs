using System.Collections.Concurrent;

namespace SupportDesk.Ai.Tenants;

/// <summary>A settings store for local runs.</summary>
public sealed class InMemoryTenantSettingsStore : ITenantSettingsStore
{
    private readonly ConcurrentDictionary<string, TenantSettings> _settings = new();

    public Task<TenantSettings> GetAsync(string tenantId, CancellationToken cancellationToken = default) =>
        Task.FromResult(_settings.GetOrAdd(tenantId, static id => new TenantSettings(id, "friendly and short", PreferredModel: null)));

    public Task SaveAsync(TenantSettings settings, CancellationToken cancellationToken = default)
    {
        _settings[settings.TenantId] = settings;
        return Task.CompletedTask;
    }
}
