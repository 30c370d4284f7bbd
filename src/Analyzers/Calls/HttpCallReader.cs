using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
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

        var body = request.Content is { } content ? RequestBody.Of(content, scope) : null;
        var json = body is { Type.SpecialType: SpecialType.System_String } ? JsonText.Of(body, scope) : null;
        var isPathSeen = false;
        foreach (var url in HttpUrl.Of(request.Url, scope).Select(u => UnderBase(u, invocation, scope)))
        {
            isPathSeen |= url.IsPathSeen;
            if (url.Endpoint() is var (endpoint, hole, named) && (endpoint.IsTelling || url.IsModelHost || SaysModel(endpoint, body, json, scope)))
            {
                var provider = url.Provider ?? endpoint.Provider;
                var model = named is not null ? new ModelBinding(BindingKind.Literal, named, provider, Place: SourcePlaces.Of(request.Url))
                    : hole is not null ? ModelReader.Read(hole, provider, scope)
                    : Model(body, json, provider, scope);
                return Asked(endpoint, model, invocation, body, json, scope);
            }
        }

        // Where the URL comes from settings the body decides. A path that is seen and is no endpoint's is a service of its own, which asks for itself.
        return !isPathSeen && body is not null && HttpEndpoint.SaidByBody.FirstOrDefault(said => Array.TrueForAll(said.Members, path => Has(path, body, json, scope))).Endpoint is { } unseen
            ? Asked(unseen, Model(body, json, unseen.Provider, scope), invocation, body, json, scope)
            : null;
    }

    private static (SdkCall Call, CallInputs Inputs) Asked(HttpEndpoint endpoint, ModelBinding model, IInvocationOperation invocation, IOperation? body, JsonText? json, ReadScope scope)
    {
        var call = endpoint.Call with { Methods = [invocation.TargetMethod.Name] };
        var (output, unseen) = Cap(call, body, json, scope);
        return (call, new(model, Prompt(call, invocation, body, json, scope), output, unseen));
    }

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
    private static bool SaysModel(HttpEndpoint endpoint, IOperation? body, JsonText? json, ReadScope scope) =>
        body is not null && (Has("model", body, json, scope) || endpoint.Path.Contains("{model}:")) && endpoint.Call.Prompt.Any(entry => Has(PathIn(entry), body, json, scope));

    private static bool Has(string path, IOperation body, JsonText? json, ReadScope scope) => json is not null ? json.At(path).IsSet : RequestBody.Has(body, path, scope);

    private static ModelBinding Model(IOperation? body, JsonText? json, string? provider, ReadScope scope)
    {
        if (json is not null)
        {
            var (isSet, text, hole) = json.At("model");
            return hole is not null ? ModelReader.Read(hole, provider, scope)
                : text is not null ? new(BindingKind.Literal, text, provider)
                : ModelBinding.Unknown(isSet ? "it is put together at run time" : "nothing in the request names a model", provider);
        }

        if (body is null)
        {
            return ModelBinding.Unknown("the body of the request cannot be seen", provider);
        }

        var state = RequestBody.At(body, "model", scope);
        return state.Value is { } value ? ModelReader.Read(value, provider, scope)
            : ModelBinding.Unknown(state.Reason is { } reason ? $"the body of the request cannot be seen: {reason}" : "nothing in the request names a model", provider);
    }

    private static PromptShape Prompt(SdkCall call, IInvocationOperation invocation, IOperation? body, JsonText? json, ReadScope scope)
    {
        var reader = new PromptReader(scope, invocation);
        string? unseen = null;
        if (json is not null)
        {
            // What surrounds the words is a small part of a body that is written out: it counts as a prompt.
            reader.Read(body!, "user");
        }
        else if (body is not null)
        {
            var messages = new BodyPrompt(reader, invocation, scope);
            foreach (var entry in call.Prompt)
            {
                var state = RequestBody.At(body, PathIn(entry), scope);
                if (state.Value is { } value)
                {
                    var role = entry.IndexOf(" as ", StringComparison.Ordinal);
                    messages.Read(value, role < 0 ? null : entry.Substring(role + 4));
                }

                unseen ??= state.Reason;
            }
        }

        if (reader.Shape is { Segments.Count: > 0 } shape)
        {
            return shape;
        }

        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return PromptShape.Unseen(new TokenRange(0, tokens, null, from, unseen ?? "the body of the request cannot be seen"), unseen ?? "body");
    }

    private static (TokenRange? Output, bool Unseen) Cap(SdkCall call, IOperation? body, JsonText? json, ReadScope scope)
    {
        var unseen = body is null;
        foreach (var path in call.Cap.Select(PathIn))
        {
            if (json is not null)
            {
                var (isSet, text, _) = json.At(path);
                if (isSet)
                {
                    return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? (CallReader.Capped(limit, "output limit", scope), false) : (null, true);
                }
            }
            else if (body is not null)
            {
                var state = RequestBody.At(body, path, scope);
                if (state.Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } })
                {
                    return Origin.Of(value, scope).Value is { ConstantValue: { HasValue: true, Value: int or long or short or byte } number }
                        ? (CallReader.Capped(Convert.ToInt64(number.Value, CultureInfo.InvariantCulture), "output limit", scope), false)
                        : (null, true);
                }

                unseen |= state.IsSet is null;
            }
        }

        return (null, unseen);
    }

    private static string PathIn(string entry)
    {
        var role = entry.IndexOf(" as ", StringComparison.Ordinal);
        return (role < 0 ? entry : entry.Substring(0, role)).Substring(HttpEndpoint.Body.Length);
    }
}
