// Signatures of Azure.Identity 1.x that call sites name; from the api listing of Azure/azure-sdk-for-net (MIT).
// References: Azure.Core
using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Identity
{
    public class TokenCredentialOptions : ClientOptions { public Uri AuthorityHost { get; set; } = null!; }

    public class DefaultAzureCredentialOptions : TokenCredentialOptions
    {
        public string TenantId { get; set; } = null!;
        public string ManagedIdentityClientId { get; set; } = null!;
        public bool ExcludeEnvironmentCredential { get; set; }
        public bool ExcludeManagedIdentityCredential { get; set; }
        public bool ExcludeVisualStudioCredential { get; set; }
        public bool ExcludeAzureCliCredential { get; set; }
        public bool ExcludeInteractiveBrowserCredential { get; set; }
    }

    public class DefaultAzureCredential : TokenCredential
    {
        public DefaultAzureCredential(bool includeInteractiveCredentials = false) { }
        public DefaultAzureCredential(DefaultAzureCredentialOptions options) { }
        public virtual ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AzureCliCredentialOptions : TokenCredentialOptions { public string TenantId { get; set; } = null!; }
    public class AzureCliCredential : TokenCredential { public AzureCliCredential() { } public AzureCliCredential(AzureCliCredentialOptions options) { } }
    public class AzureDeveloperCliCredential : TokenCredential { }
    public class ChainedTokenCredential : TokenCredential { public ChainedTokenCredential(params TokenCredential[] sources) { } }
    public class ClientSecretCredential : TokenCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret) { } }
    public class EnvironmentCredential : TokenCredential { }
    public class InteractiveBrowserCredential : TokenCredential { }
    public class ManagedIdentityCredential : TokenCredential { public ManagedIdentityCredential(string? clientId = null, TokenCredentialOptions? options = null) { } }
    public class VisualStudioCredential : TokenCredential { }
}
