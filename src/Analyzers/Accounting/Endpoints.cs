using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Accounting;

/// <summary>Minimal API endpoints: which methods map them, and what they are called.</summary>
internal static class Endpoints
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Map"] = "ANY",
        ["MapDelete"] = "DELETE",
        ["MapFallback"] = "FALLBACK",
        ["MapGet"] = "GET",
        ["MapMethods"] = "ANY",
        ["MapPatch"] = "PATCH",
        ["MapPost"] = "POST",
        ["MapPut"] = "PUT",
    };

    /// <summary>Whether a method maps an endpoint to a handler.</summary>
    public static bool IsMapped(IMethodSymbol method) => Verbs.ContainsKey(method.Name) && method.ContainingType?.Name == "EndpointRouteBuilderExtensions";

    /// <summary>Verb and route of an endpoint.</summary>
    public static string NameOf(IInvocationOperation call, ReadScope scope) => $"{Verb(call, scope)} {Route(call, scope) ?? "(route made at run time)"}";

    private static string Verb(IInvocationOperation call, ReadScope scope) =>
        CallArguments.ArgumentFor(call, "httpMethods") is { } methods && Origin.Of(methods.Value, scope).Value switch
        {
            IArrayCreationOperation { Initializer.ElementValues: [var only] } => TextParts.Known(only, scope),
            ICollectionExpressionOperation { Elements: [var only] } => TextParts.Known(only, scope),
            _ => null,
        } is { } verb ? verb : Verbs[call.TargetMethod.Name];

    /// <summary>The route with the prefixes of the groups it is mapped on.</summary>
    private static string? Route(IInvocationOperation call, ReadScope scope, int depth = 0)
    {
        var parameter = call.TargetMethod.Name == "MapGroup" ? "prefix" : "pattern";
        var own = CallArguments.ArgumentFor(call, parameter) is { } pattern ? TextParts.Known(pattern.Value, scope) : null;
        if (own is null || depth > 4 || CallArguments.ReceiverOf(call) is not { } receiver)
        {
            return own;
        }

        var group = Origin.Of(receiver, scope).Value as IInvocationOperation;
        while (group is not null && group.TargetMethod.Name != "MapGroup" && CallArguments.ReceiverOf(group) is { } inner)
        {
            // group.WithTags("…"), group.RequireAuthorization(): the same group, decorated.
            group = Origin.Of(inner, scope).Value as IInvocationOperation;
        }

        return group is null ? own : Route(group, scope, depth + 1) is { } prefix ? prefix.TrimEnd('/') + "/" + own.TrimStart('/') : own;
    }
}
