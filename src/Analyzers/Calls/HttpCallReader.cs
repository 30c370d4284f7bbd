using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Reads requests that code without an SDK posts to a model endpoint. What is known is the URL's path, its host and the body's members; where
/// they do not say that a model is asked, it is no call.
/// </summary>
internal static class HttpCallReader
{
    /// <summary>Names of the methods that post.</summary>
    public static readonly IReadOnlyList<string> Methods = ["PostAsync", "PostAsJsonAsync", "Send", "SendAsync"];

    /// <summary>What a request asks; <see langword="null"/> where it asks no model, or that cannot be seen.</summary>
    public static (SdkCall Call, CallInputs Inputs)? Read(IInvocationOperation invocation, ReadScope scope)
    {
        if (!MayPost(invocation.TargetMethod) || RequestOf(invocation, scope) is not { } request)
        {
            return null;
        }

        var body = request.Content is { } content ? BodyInputs.Of(content, scope) : null;
        var isPathSeen = false;
        foreach (var url in HttpUrl.Of(request.Url, scope).Select(u => UnderBase(u, invocation, scope)))
        {
            isPathSeen |= url.IsPathSeen;
            if (url.Endpoint() is var (endpoint, hole, named) && (endpoint.IsTelling || url.IsModelHost || SaysModel(endpoint, body)))
            {
                var provider = url.Provider ?? endpoint.Provider;
                var model = named is not null ? new ModelBinding(BindingKind.Literal, named, provider, Place: SourcePlaces.Of(request.Url))
                    : hole is not null ? ModelReader.Read(hole, provider, scope)
                    : Model(body, provider);
                return Asked(endpoint, model, invocation, body, scope);
            }
        }

        // Where the URL comes from settings the body decides. A path that is seen and is no endpoint's is a service of its own, which asks for itself.
        return !isPathSeen && body is not null && HttpEndpoint.SaidByBody.FirstOrDefault(said => Array.TrueForAll(said.Members, body.Has)).Endpoint is { } unseen
            ? Asked(unseen, Model(body, unseen.Provider), invocation, body, scope)
            : null;
    }

    private static (SdkCall Call, CallInputs Inputs) Asked(HttpEndpoint endpoint, ModelBinding model, IInvocationOperation invocation, BodyInputs? body, ReadScope scope)
    {
        var call = endpoint.Call with { Methods = [invocation.TargetMethod.Name] };
        var (output, unseen) = body?.Cap(call) ?? (null, true);
        return (call, new(model, body?.Prompt(call, invocation) ?? BodyInputs.UnseenPrompt(null, scope), output, unseen));
    }

    private static ModelBinding Model(BodyInputs? body, string? provider) => body?.Model("model", provider) ?? ModelBinding.Unknown("the body of the request cannot be seen", provider);

    /// <summary>Whether a method may post a request: the base library's own, never a look-alike.</summary>
    public static bool MayPost(IMethodSymbol method) => Methods.Contains(method.Name) && method.ContainingType is
    {
        Name: "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions",
        ContainingNamespace: { Name: "Http" or "Json" } space,
    } && space.ToDisplayString() is "System.Net.Http" or "System.Net.Http.Json";

    private static (IOperation Url, IOperation? Content)? RequestOf(IInvocationOperation invocation, ReadScope scope)
    {
        if (CallArguments.ArgumentFor(invocation, "requestUri") is { } uri)
        {
            return (uri.Value, (CallArguments.ArgumentFor(invocation, "content") ?? CallArguments.ArgumentFor(invocation, "value"))?.Value);
        }

        if (CallArguments.ArgumentFor(invocation, "request")?.Value is not { } request || Origin.Of(request, scope).Value is not IObjectCreationOperation made)
        {
            return null;
        }

        var method = ObjectReader.Property(request, "Method", scope).Value;
        return method is not null && IsPost(method, scope) &&
            (CallArguments.ArgumentFor(made, "requestUri")?.Value ?? ObjectReader.Property(request, "RequestUri", scope).Value) is { } url
                ? (url, ObjectReader.Property(request, "Content", scope).Value)
                : null;
    }

    private static bool IsPost(IOperation method, ReadScope scope) => Origin.Of(method, scope).Value switch
    {
        IMemberReferenceOperation { Member: { Name: "Post", ContainingType.Name: "HttpMethod" } } => true,
        IObjectCreationOperation { Arguments: [var name] } => "POST".Equals(TextParts.Known(name.Value, scope), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static HttpUrl UnderBase(HttpUrl url, IInvocationOperation invocation, ReadScope scope) =>
        !url.HasRoot && CallArguments.ReceiverOf(invocation) is { } client && ObjectReader.Property(client, "BaseAddress", scope).Value is { } root &&
        HttpUrl.Of(root, scope).FirstOrDefault() is { } address ? url.Behind(address) : url;

    /// <summary>Whether the body itself says that a model is asked: it names one and has a prompt.</summary>
    private static bool SaysModel(HttpEndpoint endpoint, BodyInputs? body) =>
        body is not null && (body.Has("model") || endpoint.Path.Contains("{model}:")) && endpoint.Call.Prompt.Any(entry => body.Has(BodyInputs.PathIn(entry)));
}
