using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Sets one more member where an object is made, in the way the making there is written.</summary>
internal static class MadeObject
{
    /// <summary>The edits; <see langword="null"/> when the member is already set to something or cannot be set there.</summary>
    /// <param name="site">Where the object is made.</param>
    /// <param name="made">The expression that makes it.</param>
    /// <param name="option">What is set.</param>
    /// <param name="cancellationToken">Cancels the planning.</param>
    public static IReadOnlyList<SourceEdit>? Set(OptionSite site, ExpressionSyntax made, OptionPath option, CancellationToken cancellationToken)
    {
        if (site.Model.GetTypeInfo(made, cancellationToken).Type is not INamedTypeSymbol type)
        {
            return null;
        }

        if (Initializer(made) is { } initializer && Set(initializer, option.Member) is { } now)
        {
            return InPlaceOf(site, now, OptionsType.Settable(type, option.Member), option, cancellationToken);
        }

        var maker = made is BaseObjectCreationExpressionSyntax ? ArgumentsInSource.Of(site, made, cancellationToken) : null;
        var argument = maker?.Given.FirstOrDefault(a => string.Equals(a.Parameter?.Name, option.Member, StringComparison.OrdinalIgnoreCase));
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax { Expression: var given } })
        {
            return InPlaceOf(site, given, argument.Parameter!, option, cancellationToken);
        }

        // What a constructor puts into the member on the way would be lost.
        var mayBeFilled = option.Inner is not null && made is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or WithExpressionSyntax;
        if (!mayBeFilled && OptionsType.Assignment(type, option, site) is { } assignment)
        {
            return Assign(site, made, assignment);
        }

        return argument is { Parameter: { } parameter } && OptionsType.Value(parameter, option, site) is { } value ? AddedArgument.Plan(maker!, parameter, value)
            : maker is { Given: [] or [{ ArgumentKind: not ArgumentKind.Explicit }, ..] } ? ByOtherConstructor(maker, type, option)
            : null;
    }

    /// <summary>In place of <see langword="null"/>, or in the object that is given there.</summary>
    private static IReadOnlyList<SourceEdit>? InPlaceOf(OptionSite site, ExpressionSyntax now, ISymbol? member, OptionPath option, CancellationToken cancellationToken) =>
        now.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression
            ? member is not null && OptionsType.Value(member, option, site) is { } value ? [SourceEdit.Replace(site.Document.Id, now.Span, value)] : null
            : option.Inner is { } inner ? Set(site, now, inner, cancellationToken)
            : null;

    private static InitializerExpressionSyntax? Initializer(ExpressionSyntax made) => made switch
    {
        WithExpressionSyntax { Initializer: var changes } => changes,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer,
        _ => null,
    };

    private static ExpressionSyntax? Set(InitializerExpressionSyntax initializer, string member) => initializer.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(a => a.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member)?.Right;

    private static IReadOnlyList<SourceEdit>? Assign(OptionSite site, ExpressionSyntax made, string assignment) => made switch
    {
        _ when Initializer(made) is { } initializer => Into(site, initializer, assignment),
        ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty } => [SourceEdit.Replace(site.Document.Id, empty.Span, $" {{ {assignment} }}")],
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => [SourceEdit.Insert(site.Document.Id, arguments.Span.End, $" {{ {assignment} }}")],
        _ => null,
    };

    private static IReadOnlyList<SourceEdit>? ByOtherConstructor(ArgumentsInSource maker, INamedTypeSymbol type, OptionPath option)
    {
        foreach (var parameter in OptionsType.Taking(type, option.Member))
        {
            if (OptionsType.Value(parameter, option, maker.Site) is { } value)
            {
                return maker.List is null && maker.Expression is ObjectCreationExpressionSyntax { Type: var name }
                    ? [SourceEdit.Insert(maker.Site.Document.Id, name.Span.End, $"({value})")]
                    : AddedArgument.Plan(maker, parameter, value);
            }
        }

        return null;
    }

    private static IReadOnlyList<SourceEdit>? Into(OptionSite site, InitializerExpressionSyntax initializer, string assignment)
    {
        if (initializer.Kind() is not (SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression))
        {
            return null;
        }

        var (document, text) = (site.Document.Id, site.Text);
        if (initializer.Expressions.Count == 0)
        {
            return [SourceEdit.Replace(document, TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {assignment} ")];
        }

        var last = initializer.Expressions[initializer.Expressions.Count - 1];
        var trailing = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = trailing ? initializer.Expressions.GetSeparator(initializer.Expressions.SeparatorCount - 1).Span.End : last.Span.End;
        if (!Layout.StartsLine(last.SpanStart, text) || !Layout.StartsLine(initializer.CloseBraceToken.SpanStart, text))
        {
            return [SourceEdit.Insert(document, end, trailing ? $" {assignment}," : $", {assignment}")];
        }

        // One member a line: the new one gets a line of its own, behind any comment on the last one's.
        var line = text.Lines.GetLineFromPosition(end);
        var next = $"{Layout.NewLine(text)}{Layout.Indentation(last.SpanStart, text)}{assignment}{(trailing ? "," : "")}";
        return trailing || line.End == end
            ? [SourceEdit.Insert(document, trailing ? line.End : end, trailing ? next : "," + next)]
            : [SourceEdit.Insert(document, end, ","), SourceEdit.Insert(document, line.End, next)];
    }
}
