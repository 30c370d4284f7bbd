using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>
/// Sets an option of a call or of a client, named by a path of the catalogue (<c>options.MaxOutputTokens</c>, <c>request.InferenceConfig.MaxTokens</c>, <c>maxTokens</c>), wherever
/// the options are made. Objects on the way that are not there yet are made.
/// </summary>
internal static class CallOption
{
    private const string Receiver = "receiver";

    /// <summary>The edits for the first path that fits; <see langword="null"/> when the options cannot be seen or changing them is not safe.</summary>
    public static async Task<OptionSetting?> SetAsync(CallInSource call, IEnumerable<string> paths, string value, CancellationToken cancellationToken) =>
        await SetAsync(await ArgumentsInSource.OfAsync(call, cancellationToken).ConfigureAwait(false), paths, (_, _) => value, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="SetAsync(CallInSource, IEnumerable{string}, string, CancellationToken)"/>
    public static async Task<OptionSetting?> SetAsync(ArgumentsInSource call, IEnumerable<string> paths, Func<ISymbol, OptionSite, string?> write, CancellationToken cancellationToken)
    {
        var all = paths.Select(static path => path.Split('.')).ToList();
        foreach (var path in all)
        {
            var setting = path is [var parameter]
                ? SetParameter(call, parameter, write)
                : await SetAsync(call, path[0], new OptionPath(path.Skip(1), write, all.Where(other => other[0] == path[0]).Select(static other => other.Skip(1).ToList())), cancellationToken).ConfigureAwait(false);
            if (setting is not null)
            {
                return setting;
            }
        }

        return null;
    }

    /// <summary>The option is a parameter of its own.</summary>
    private static OptionSetting? SetParameter(ArgumentsInSource call, string parameter, Func<ISymbol, OptionSite, string?> write) =>
        call.Given.FirstOrDefault(a => a.Parameter?.Name == parameter) is not { Parameter: { } taken } argument || write(taken, call.Site) is not { } value ? null
            : argument.ArgumentKind == ArgumentKind.DefaultValue ? OptionSetting.Of(AddedArgument.Plan(call, taken, value))
            : IsNull(Unconverted(argument.Value)) ? new([SourceEdit.Replace(call.Site.Document.Id, Unconverted(argument.Value).Syntax.Span, value)], null)
            : null;

    private static async Task<OptionSetting?> SetAsync(ArgumentsInSource call, string parameter, OptionPath option, CancellationToken cancellationToken)
    {
        if (parameter == Receiver)
        {
            return call.Receiver is { } receiver ? await SetInAsync(call, receiver, option, cancellationToken).ConfigureAwait(false) : null;
        }

        foreach (var argument in call.Given)
        {
            if (argument.Parameter?.Name == parameter)
            {
                var given = Unconverted(argument.Value);
                return argument.ArgumentKind == ArgumentKind.Explicit && !IsNull(given) ? await SetInAsync(call, given, option, cancellationToken).ConfigureAwait(false)
                    : OptionsType.Creation(argument.Parameter.Type, option, call.Site) is not { } creation ? null
                    : argument.ArgumentKind == ArgumentKind.Explicit ? new([SourceEdit.Replace(call.Site.Document.Id, given.Syntax.Span, creation)], null)
                    : OptionSetting.Of(AddedArgument.Plan(call, argument.Parameter, creation));
            }
        }

        return OtherOverload.Plan(call, parameter, option);
    }

    private static async Task<OptionSetting?> SetInAsync(ArgumentsInSource call, IOperation given, OptionPath option, CancellationToken cancellationToken)
    {
        switch (given)
        {
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

    private static async Task<OptionSetting?> SetInLocalAsync(ArgumentsInSource call, ILocalSymbol local, OptionPath option, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences is not [var declaration] ||
            await declaration.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not VariableDeclaratorSyntax { Initializer.Value: var made } declarator)
        {
            return null;
        }

        var uses = LocalUse.Of(local, declarator, call.Site.Model, cancellationToken);
        if (uses.Any(use => LocalUse.IsWritten(use) || LocalUse.AssignedMember(use) == option.Member))
        {
            return null;
        }

        var shared = uses.Count(static use => LocalUse.AssignedMember(use) is null) > 1 ? local.Name : null;
        return await SetWhereMadeAsync(call, made, option, shared, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<OptionSetting?> SetWhereMadeAsync(ArgumentsInSource call, ExpressionSyntax made, OptionPath option, string? shared, CancellationToken cancellationToken) =>
        call.Site.Document.Project.Solution.GetDocument(made.SyntaxTree) is { } document && await OptionSite.AtAsync(document, made, cancellationToken).ConfigureAwait(false) is { } site
            ? OptionSetting.Of(MadeObject.Set(site, made, option, cancellationToken), shared)
            : null;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static bool IsNull(IOperation value) => value is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;
}
