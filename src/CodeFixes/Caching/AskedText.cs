using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Caching;

/// <summary>
/// The texts that make one question of a call differ from another. A cache may be keyed by them only when nothing else that is sent can
/// differ, so anything that is not understood makes the reading fail.
/// </summary>
internal sealed class AskedText(CallInSource call, CancellationToken cancellationToken)
{
    private readonly List<IOperation> _texts = [];

    /// <summary>What the call's arguments ask; <see langword="null"/> when an argument holds more than texts and constants.</summary>
    /// <param name="call">The call.</param>
    /// <param name="facts">What the finding says of its client and model, which are no part of the question.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IReadOnlyList<IOperation>? Of(CallInSource call, ImmutableDictionary<string, string?> facts, CancellationToken cancellationToken)
    {
        facts.TryGetValue(FixProperties.ClientParameter, out var client);
        facts.TryGetValue(FixProperties.CurrentModel, out var model);
        var asked = new AskedText(call, cancellationToken);
        foreach (var argument in call.Operation.Arguments)
        {
            var isClient = (call.Operation.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0) || argument.Parameter?.Name == client;
            if (!isClient && argument.Value.Type?.Name != "CancellationToken" && !asked.Read(argument))
            {
                return null;
            }
        }

        var varying = asked._texts.FindAll(static t => !t.ConstantValue.HasValue);
        var constant = asked._texts.FindAll(t => t.ConstantValue is { HasValue: true, Value: string text } && text != model);
        return varying.Count > 0 ? varying : constant.Count > 0 ? [constant[constant.Count - 1]] : null;
    }

    private bool Read(IArgumentOperation argument) => argument.ArgumentKind == ArgumentKind.DefaultValue || Read(argument.Value);

    private bool Read(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (value.Type?.SpecialType == SpecialType.System_String)
        {
            _texts.Add(value);
            return value.ConstantValue.HasValue || IsPlain(value);
        }

        return value switch
        {
            { ConstantValue.HasValue: true } or IDefaultValueOperation => true,
            IObjectCreationOperation creation => creation.Arguments.All(Read) && (creation.Initializer is null || ReadInitializer(creation.Initializer)),
            ICollectionExpressionOperation items => items.Elements.All(Read),
            IArrayCreationOperation { Initializer: { } items } => items.ElementValues.All(Read),
            IInvocationOperation { TargetMethod: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } factory => factory.Arguments.All(Read),
            IMemberReferenceOperation { Instance: null, Member: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } => true,
            ILocalReferenceOperation { Local: var local } => ReadLocal(local),
            _ => false,
        };
    }

    private bool ReadInitializer(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers.All(member => member switch
    {
        ISimpleAssignmentOperation { Value: var value } => Read(value),
        IInvocationOperation added => added.Arguments.All(Read),
        IMemberInitializerOperation { Initializer: var nested } => ReadInitializer(nested),
        _ => false,
    });

    /// <summary>A local that is made for this call alone and not changed on the way.</summary>
    private bool ReadLocal(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declaration] &&
        declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made } declarator &&
        LocalUse.Of(local, declarator, call.Model, cancellationToken) is [var only] && call.Syntax.Span.Contains(only.Span) &&
        call.Model.GetOperation(made, cancellationToken) is { } operation && Read(operation);

    /// <summary>A text put together from values that can be read twice without effect.</summary>
    private static bool IsPlain(IOperation text) => text.DescendantsAndSelf().All(static o => o
        is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInstanceReferenceOperation or ILiteralOperation or IConversionOperation
        or IBinaryOperation or IParenthesizedOperation
        or IInterpolatedStringOperation or IInterpolatedStringTextOperation or IInterpolationOperation
        or IPropertyReferenceOperation { Arguments.IsEmpty: true });
}
