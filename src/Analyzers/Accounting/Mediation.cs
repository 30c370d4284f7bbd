using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Accounting;

/// <summary>
/// Requests that a mediator (MediatR, Mediator) hands to the one handler of their type. Notifications are not followed: all of their handlers run, and a
/// dispatched call runs one.
/// </summary>
internal static class Mediation
{
    private static readonly string[] Namespaces = ["MediatR", "Mediator"];
    private static readonly string[] Mediators = ["IMediator", "ISender", "Mediator"];
    private static readonly string[] Handlers = ["ICommandHandler", "IQueryHandler", "IRequestHandler", "IStreamCommandHandler", "IStreamQueryHandler", "IStreamRequestHandler"];

    /// <summary>Type of the request that a call sends; <see langword="null"/> for another call, or where only the run knows.</summary>
    public static INamedTypeSymbol? RequestOf(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Send" or "CreateStream", ContainingType: { } sender } && IsOneOf(sender, Mediators) &&
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0) is { Value: var sent } &&
        Origin.Unwrap(sent).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } request
            ? request.OriginalDefinition
            : null;

    /// <summary>Identity of what handles a request, for who sends it and for who handles it.</summary>
    public static string HandlerOf(ITypeSymbol request) => $"{request.OriginalDefinition.GetDocumentationCommentId()}#handler";

    /// <summary>Request that an interface's implementation handles; <see langword="null"/> for another interface.</summary>
    public static ITypeSymbol? HandledBy(INamedTypeSymbol handler) => IsOneOf(handler, Handlers) && handler.TypeArguments.Length > 0 ? handler.TypeArguments[0] : null;

    private static bool IsOneOf(INamedTypeSymbol type, string[] names) =>
        names.Contains(type.Name) && type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true, Name: var space } && Namespaces.Contains(space);
}
