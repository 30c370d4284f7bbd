using SupportDesk.Ai.Tenants;

namespace SupportDesk.Web;

/// <summary>The API under <c>/tenants</c>.</summary>
public static class TenantEndpoints
{
    public static void MapTenants(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tenants/{tenantId}/settings", (string tenantId, ITenantSettingsStore tenants) => tenants.GetAsync(tenantId));

        routes.MapPut("/tenants/{tenantId}/settings", async (string tenantId, TenantSettings settings, ITenantSettingsStore tenants) =>
        {
            await tenants.SaveAsync(settings with { TenantId = tenantId });
            return TypedResults.NoContent();
        });
    }
}
