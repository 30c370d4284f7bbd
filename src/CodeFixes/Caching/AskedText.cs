using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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
    public static IReadOnlyList<IOperation>? Of(CallInSource call, CancellationToken cancellationToken)
    {
        var asked = new AskedText(call, cancellationToken);
        foreach (var argument in call.Operation.Arguments)
        {
            var isClient = call.Operation.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0;
            if (!isClient && argument.Type?.Name != "CancellationToken" && argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value.Type?.Name != "CancellationToken" && !asked.Read(argument.Value))
            {
                return null;
            }
        }

        var varying = asked._texts.FindAll(static t => !t.ConstantValue.HasValue);
        return varying.Count > 0 ? varying : asked._texts.Count > 0 ? [asked._texts[asked._texts.Count - 1]] : null;
    }

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
            IObjectCreationOperation creation => creation.Arguments.All(a => Read(a.Value)) && (creation.Initializer is null || ReadInitializer(creation.Initializer)),
            ICollectionExpressionOperation items => items.Elements.All(Read),
            IArrayCreationOperation { Initializer: { } items } => items.ElementValues.All(Read),
            IInvocationOperation { TargetMethod: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } factory => factory.Arguments.All(a => Read(a.Value)),
            IMemberReferenceOperation { Instance: null, Member: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } => true,
            ILocalReferenceOperation { Local: var local } => ReadLocal(local),
            _ => false,
        };
    }

    private bool ReadInitializer(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers.All(member => member switch
    {
        ISimpleAssignmentOperation { Value: var value } => Read(value),
        IInvocationOperation added => added.Arguments.All(a => Read(a.Value)),
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
