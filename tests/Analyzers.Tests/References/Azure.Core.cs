// Signatures of Azure.Core that the Azure SDKs show to their callers; from the api listings of Azure/azure-sdk-for-net (MIT).
namespace Azure
{
    public class AzureKeyCredential
    {
        public AzureKeyCredential(string key) { }
    }

    public abstract class Response<T>
    {
        public abstract T Value { get; }
        public static implicit operator T(Response<T> response) => throw null!;
    }
}

namespace Azure.Core
{
    public abstract class TokenCredential : System.ClientModel.AuthenticationTokenProvider
    {
        public override System.ClientModel.Primitives.GetTokenOptions? CreateTokenOptions(System.Collections.Generic.IReadOnlyDictionary<string, object> properties) => throw null!;
        public override System.ClientModel.Primitives.AuthenticationToken GetToken(System.ClientModel.Primitives.GetTokenOptions options, System.Threading.CancellationToken cancellationToken) => throw null!;
        public override System.Threading.Tasks.ValueTask<System.ClientModel.Primitives.AuthenticationToken> GetTokenAsync(System.ClientModel.Primitives.GetTokenOptions options, System.Threading.CancellationToken cancellationToken) => throw null!;
    }
}
