using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Source;
using Stoker.Core.Ledger;

namespace Stoker.CodeFixes.Options;

/// <summary>What is given arguments: a call, or the making of a client.</summary>
/// <param name="Site">Where it stands.</param>
/// <param name="Expression">The call or creation.</param>
/// <param name="Target">The method or constructor.</param>
/// <param name="Given">The arguments, those left out included.</param>
/// <param name="Receiver">What a method is called on.</param>
internal sealed record ArgumentsInSource(OptionSite Site, ExpressionSyntax Expression, IMethodSymbol Target, ImmutableArray<IArgumentOperation> Given, IOperation? Receiver)
{
    /// <summary>The arguments as written; <see langword="null"/> for <c>new T { … }</c>.</summary>
    public ArgumentListSyntax? List => Expression switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>Those of a call.</summary>
    public static async Task<ArgumentsInSource> OfAsync(CallInSource call, CancellationToken cancellationToken) => new(
        new(call.Document, call.Model, await call.Document.GetTextAsync(cancellationToken).ConfigureAwait(false), call.Syntax.SpanStart),
        call.Syntax,
        call.Operation.TargetMethod,
        call.Operation.Arguments,
        call.Operation.Instance);

    /// <summary>Those of the call or creation that an expression is.</summary>
    public static ArgumentsInSource? Of(OptionSite site, ExpressionSyntax expression, CancellationToken cancellationToken) => site.Model.GetOperation(expression, cancellationToken) switch
    {
        IInvocationOperation { TargetMethod: var method } invocation => new(site, expression, method, invocation.Arguments, invocation.Instance),
        IObjectCreationOperation { Constructor: { } constructor } creation => new(site, expression, constructor, creation.Arguments, null),
        _ => null,
    };

    /// <summary>Those of what makes a client, at the place that the analyzer named: a method's name, or <c>new</c>.</summary>
    public static async Task<ArgumentsInSource?> AtAsync(Project project, SourcePlace place, CancellationToken cancellationToken) =>
        await SourceToken.FindAsync(project, place, cancellationToken).ConfigureAwait(false) is { Document: var document, Token: { Parent: { } parent } token } &&
        parent.FirstAncestorOrSelf<ExpressionSyntax>(e => e is InvocationExpressionSyntax || (e is BaseObjectCreationExpressionSyntax && e.SpanStart == token.SpanStart)) is { } maker &&
        await OptionSite.AtAsync(document, maker, cancellationToken).ConfigureAwait(false) is { } site
            ? Of(site, maker, cancellationToken)
            : null;
}
