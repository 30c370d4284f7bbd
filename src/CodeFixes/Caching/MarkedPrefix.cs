using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Caching;

/// <summary>
/// Marks a long system prompt for the provider's cache. A string becomes a text block with <c>CacheControl</c>; where the mark is a block of its own
/// (<c>CachePoint</c>), it goes behind the last one.
/// </summary>
internal static class MarkedPrefix
{
    private const string SystemProperty = "System";
    private const string TextProperty = "Text";
    private const string MarkerProperty = "CacheControl";
    private const string PointProperty = "CachePoint";
    private const string PointType = "Type";
    private const string DefaultPoint = "Default";
    private const string Title = "Mark the system prompt for the provider's cache";

    /// <summary>The plan; <see langword="null"/> where the system prompt is no string at the call.</summary>
    public static async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Repeats, out var repeats) || repeats != FixProperties.SharedPrefix ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call)
        {
            return null;
        }

        if (LastBlock(call.Operation) is { } last)
        {
            if (call.Model.GetTypeInfo(last, cancellationToken).Type is not { } made)
            {
                return null;
            }

            return Point(made, call) is { } point ? new(Title, [SourceEdit.Insert(call.Document.Id, last.Span.End, $", {point}")])
                : OptionsType.Settable(made, MarkerProperty) is { Type: var control } &&
                MadeObject.Set(new(call.Document, call.Model, await call.Document.GetTextAsync(cancellationToken).ConfigureAwait(false), last.SpanStart), last, new OptionPath([MarkerProperty], (_, site) => $"new {OptionsType.Name(control, site)}()"), cancellationToken) is { } mark
                    ? new(Title, mark)
                    : null;
        }

        if (SystemPrompt(call.Operation) is not { } prompt ||
            prompt.Target.Type is not INamedTypeSymbol type || Block(type) is not { } block || Marker(block) is not { } marker ||
            call.Model.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")?.Construct(block) is not { } list)
        {
            return null;
        }

        string Name(ITypeSymbol symbol) => symbol.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(call.Model, call.Syntax.SpanStart);
        var text = prompt.Value.Syntax.Span;
        return new(
            Title,
            [
                SourceEdit.Insert(call.Document.Id, text.Start, $"new {Name(list)} {{ new {Name(block)} {{ {TextProperty} = "),
                SourceEdit.Insert(call.Document.Id, text.End, $", {MarkerProperty} = new {Name(marker)}() }} }}"),
            ]);
    }

    /// <summary>A block that is a mark, where that is how blocks are marked.</summary>
    private static string? Point(ITypeSymbol block, CallInSource call) =>
        OptionsType.Settable(block, PointProperty) is { Type: var point } && OptionsType.Settable(point, PointType) is { Type: var kind } && kind.GetMembers(DefaultPoint).Any(static m => m.IsStatic)
            ? $"new {OptionsType.Name(block, call)} {{ {PointProperty} = new {OptionsType.Name(point, call)} {{ {PointType} = {OptionsType.Name(kind, call)}.{DefaultPoint} }} }}"
            : null;

    /// <summary>The last of the text blocks that the system prompt is made of, where the request is made at the call: a mark there covers those before it.</summary>
    private static BaseObjectCreationExpressionSyntax? LastBlock(IInvocationOperation call) => call.Descendants()
        .OfType<ISimpleAssignmentOperation>()
        .Where(static a => a.Target is IPropertyReferenceOperation { Property.Name: SystemProperty } && a.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Parent: IArgumentOperation or IConversionOperation } })
        .Select(static a => Blocks(a.Value.Syntax) as BaseObjectCreationExpressionSyntax)
        .FirstOrDefault(static block => block is not null);

    private static ExpressionSyntax? Blocks(SyntaxNode system) => system switch
    {
        CollectionExpressionSyntax { Elements: [.., ExpressionElementSyntax { Expression: var last }] } => last,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Expressions: [.., var last] } } => last,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var blocks }], Initializer: null } => Blocks(blocks),
        ArrayCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => last,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => last,
        _ => null,
    };

    /// <summary>The assignment of a string to the system prompt, where the request is made at the call.</summary>
    private static ISimpleAssignmentOperation? SystemPrompt(IInvocationOperation call) => call.Descendants()
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(static a =>
            a is { Target: IPropertyReferenceOperation { Property.Name: SystemProperty }, Value: IConversionOperation { Operand.Type.SpecialType: SpecialType.System_String }, Value.Syntax: ExpressionSyntax } &&
            a.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Parent: IArgumentOperation or IConversionOperation } });

    /// <summary>The text block of the list that the property also takes.</summary>
    private static ITypeSymbol? Block(INamedTypeSymbol system)
    {
        var type = system.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? (INamedTypeSymbol)system.TypeArguments[0] : system;
        return type.GetMembers(WellKnownMemberNames.ImplicitConversionName)
            .OfType<IMethodSymbol>()
            .Select(static m => m.Parameters[0].Type is INamedTypeSymbol { Name: "List", TypeArguments: [var block] } ? block : null)
            .FirstOrDefault(static block => block is not null);
    }

    private static ITypeSymbol? Marker(ITypeSymbol block) => block.GetMembers(MarkerProperty).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
}
