using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>
/// Sets an option of a call, named by a path of the catalogue (<c>options.MaxOutputTokens</c>, <c>request.InferenceConfig.MaxTokens</c>), wherever
/// the options are made. Objects on the way that are not there yet are made.
/// </summary>
internal static class CallOption
{
    /// <summary>The edits for the first path that fits; <see langword="null"/> when the options cannot be seen or changing them is not safe.</summary>
    public static async Task<OptionSetting?> SetAsync(CallInSource call, IEnumerable<string> paths, string value, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            var steps = path.Split('.');
            if (steps.Length > 1 && await SetAsync(call, steps[0], new OptionPath(steps.Skip(1), value), cancellationToken).ConfigureAwait(false) is { } setting)
            {
                return setting;
            }
        }

        return null;
    }

    private static async Task<OptionSetting?> SetAsync(CallInSource call, string parameter, OptionPath option, CancellationToken cancellationToken)
    {
        foreach (var argument in call.Operation.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.Explicit
                    ? await SetInAsync(call, argument, option, cancellationToken).ConfigureAwait(false)
                    : await AddedArgument.PlanAsync(call, argument.Parameter, option, cancellationToken).ConfigureAwait(false);
            }
        }

        return await OtherOverload.PlanAsync(call, parameter, option, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<OptionSetting?> SetInAsync(CallInSource call, IArgumentOperation argument, OptionPath option, CancellationToken cancellationToken)
    {
        var given = argument.Value;
        while (given is IConversionOperation conversion)
        {
            given = conversion.Operand;
        }

        switch (given)
        {
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return OptionsType.Creation(argument.Parameter!.Type, option, call) is { } creation
                    ? new([SourceEdit.Replace(call.Document.Id, given.Syntax.Span, creation)], null)
                    : null;
            case ILocalReferenceOperation { Local: var local }:
                return await SetInLocalAsync(call, local, option, cancellationToken).ConfigureAwait(false);
            case IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: [var declaration] } field }:
                return (await declaration.GetSyntaxAsync(cancellationToken).ConfigureAwait(false)) is VariableDeclaratorSyntax { Initializer.Value: var made }
                    ? await SetWhereMadeAsync(call, made, option, field.Name, cancellationToken).ConfigureAwait(false)
                    : null;
            default:
                return given.Syntax is ExpressionSyntax expression ? await SetWhereMadeAsync(call, expression, option, null, cancellationToken).ConfigureAwait(false) : null;
        }
    }

    private static async Task<OptionSetting?> SetInLocalAsync(CallInSource call, ILocalSymbol local, OptionPath option, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences is not [var declaration] ||
            await declaration.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not VariableDeclaratorSyntax { Initializer.Value: var made } declarator)
        {
            return null;
        }

        var uses = LocalUse.Of(local, declarator, call.Model, cancellationToken);
        if (uses.Any(use => LocalUse.IsWritten(use) || LocalUse.AssignedMember(use) == option.Member))
        {
            return null;
        }

        var shared = uses.Count(static use => LocalUse.AssignedMember(use) is null) > 1 ? local.Name : null;
        return await SetWhereMadeAsync(call, made, option, shared, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<OptionSetting?> SetWhereMadeAsync(CallInSource call, ExpressionSyntax made, OptionPath option, string? shared, CancellationToken cancellationToken)
    {
        if (call.Document.Project.Solution.GetDocument(made.SyntaxTree) is not { } document)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetTypeInfo(made, cancellationToken).Type is { } type && OptionsType.Settable(type, option.Member) is { Type: var member } &&
            MadeObject.Set(document.Id, made, option, member, text) is { } edits
                ? new(edits, shared)
                : null;
    }
}
