// Signatures of Azure.Core that the Azure SDKs show to their callers; from the api listings of Azure/azure-sdk-for-net (MIT).
namespace Azure
{
    public class AzureKeyCredential
    {
        public AzureKeyCredential(string key) { }
        public string Key => throw null!;
    }

    public abstract class Response
    {
        public abstract int Status { get; }
    }

    public class RequestFailedException : System.Exception
    {
        public RequestFailedException(string message) { }
        public int Status => throw null!;
        public string? ErrorCode => throw null!;
    }

    public abstract class Response<T>
    {
        public abstract Response GetRawResponse();
        public abstract T Value { get; }
        public static implicit operator T(Response<T> response) => throw null!;
    }
}

namespace Azure.Core
{
    public abstract class ClientOptions
    {
    }

    public struct TokenRequestContext
    {
        public TokenRequestContext(string[] scopes, string? parentRequestId = null, string? claims = null) { }
    }

    public struct AccessToken
    {
        public string Token => throw null!;
    }

    public abstract class TokenCredential : System.ClientModel.AuthenticationTokenProvider
    {
        public override System.ClientModel.Primitives.GetTokenOptions? CreateTokenOptions(System.Collections.Generic.IReadOnlyDictionary<string, object> properties) => throw null!;
        public override System.ClientModel.Primitives.AuthenticationToken GetToken(System.ClientModel.Primitives.GetTokenOptions options, System.Threading.CancellationToken cancellationToken) => throw null!;
        public override System.Threading.Tasks.ValueTask<System.ClientModel.Primitives.AuthenticationToken> GetTokenAsync(System.ClientModel.Primitives.GetTokenOptions options, System.Threading.CancellationToken cancellationToken) => throw null!;
    }
}
