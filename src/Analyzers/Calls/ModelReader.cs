using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>Reads the model binding from the expression that gives a model id.</summary>
internal static class ModelReader
{
    /// <summary>Start of a path that states the SDK's own default model.</summary>
    private const string Default = "is: ";

    /// <summary>Start of a path to the model of whatever is registered for a service.</summary>
    private const string Service = "service: ";

    /// <summary>The binding an expression gives.</summary>
    /// <param name="operation">The expression for the model id.</param>
    /// <param name="provider">Provider word of the SDK, or of the endpoint; <see langword="null"/> when it serves several.</param>
    /// <param name="scope">What may be read.</param>
    /// <param name="depth">Callers and fallbacks followed so far.</param>
    public static ModelBinding Read(IOperation operation, string? provider, ReadScope scope, int depth = 0)
    {
        var binding = ReadMain(operation, provider, scope, depth);
        return binding.Model is null && depth <= ReadScope.MaxDepth && FallbackOf(operation, scope) is { } otherwise && Read(otherwise, provider, scope, depth + 1) is { Model: { } model }
            ? binding with { Fallback = binding.Fallback ?? model }
            : binding;
    }

    /// <summary>What a variable gets where nothing gave it a value: <c>if (string.IsNullOrEmpty(model)) model = "x";</c>.</summary>
    private static IOperation? FallbackOf(IOperation operation, ReadScope scope) =>
        Origin.Unwrap(operation) is ILocalReferenceOperation or IParameterReferenceOperation && BodyFacts.Variable(Origin.Unwrap(operation)) is { } variable &&
        scope.Bodies.FactsAround(operation).WritesTo(variable).Where(static w => w.IsFallback).ToList() is [{ Value: var value }] ? value : null;

    private static ModelBinding ReadMain(IOperation operation, string? provider, ReadScope scope, int depth)
    {
        var place = SourcePlaces.Of(operation);
        var written = Origin.Unwrap(operation);
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            // `model ??= model`: what a variable is made from may be itself.
            return ModelBinding.Unknown("it is put together at run time", provider);
        }

        if (written is ICoalesceOperation choice)
        {
            return ReadWithFallback(choice, provider, place, scope, depth);
        }

        if (OptionsKeys.Read(operation, provider, scope) is { } options)
        {
            return options;
        }

        var origin = Origin.Of(operation, scope);
        if (origin.Parameter is { } parameter)
        {
            return OfParameter(parameter, provider, scope, depth);
        }

        using var frame = scope.In(origin.Frame);
        switch (origin.Value)
        {
            case null:
                return ModelBinding.Unknown(origin.Reason!, provider);
            case IMemberReferenceOperation { Member: var constant } when scope.Sdks.ModelOf(constant) is { } model:
                return new(BindingKind.Constant, model, provider, Place: place);
            case ICoalesceOperation coalesce:
                return ReadWithFallback(coalesce, provider, place, scope, depth);
            case { ConstantValue: { HasValue: true, Value: string { Length: > 0 } model } }:
                return new(written is ILiteralOperation ? BindingKind.Literal : BindingKind.Constant, model, provider, Place: SourcePlaces.Of(origin.Value));
            default:
                return OfOther(origin.Value, provider, place, scope);
        }
    }

    /// <summary>What is no constant: a setting, or a text that is put together or comes from elsewhere.</summary>
    private static ModelBinding OfOther(IOperation value, string? provider, SourcePlace place, ReadScope scope)
    {
        switch (value)
        {
            case var setting when ConfigurationKeys.Read(setting, scope) is { } key:
                return new(BindingKind.Configuration, Provider: provider, Key: key, Place: SourcePlaces.Of(setting));
            case IConditionalOperation:
                return ModelBinding.Unknown("it is chosen at run time", provider);
            case IMemberReferenceOperation member:
                return ModelBinding.Unknown($"it comes from {SymbolName(member.Member)}, which is filled at run time", provider);
            case IInvocationOperation invocation:
                return ModelBinding.Unknown($"it comes from {SymbolName(invocation.TargetMethod)}, which runs elsewhere", provider);
            default:
                return TextParts.Known(value, scope) is { Length: > 0 } text
                    ? new(BindingKind.Constant, text, provider, Place: place)
                    : ModelBinding.Unknown("it is put together at run time", provider);
        }
    }

    /// <summary>What every caller in this compilation passes, when they agree; else the parameter's default where none passes anything.</summary>
    private static ModelBinding OfParameter(IParameterSymbol parameter, string? provider, ReadScope scope, int depth)
    {
        var unknown = ModelBinding.Unknown($"it comes in by parameter '{parameter.Name}' of {parameter.ContainingSymbol.Name}", provider);
        if (depth > ReadScope.MaxDepth)
        {
            return unknown;
        }

        using var frame = scope.In(null);
        var passed = CallerArguments.For(parameter, scope).Select(argument => Read(argument, provider, scope, depth + 1)).ToList();
        if (passed.Count == 0)
        {
            return parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string { Length: > 0 } model } && parameter.ContainingSymbol.DeclaredAccessibility == Accessibility.Private
                ? new(BindingKind.Constant, model, provider)
                : unknown;
        }

        return passed.TrueForAll(p => p with { Place = null } == passed[0] with { Place = null }) ? passed[0]
            : passed.Exists(static p => p.Kind == BindingKind.Unknown) ? unknown
            : new(BindingKind.Callers, Provider: provider, Reason: $"callers of {parameter.ContainingSymbol.Name} pass different models by parameter '{parameter.Name}'");
    }

    /// <summary>The binding that a path itself states: kept at the provider, the SDK's default, or a registered service.</summary>
    public static ModelBinding? Stated(string path, string? provider)
    {
        if (path.StartsWith(CallArguments.Remote, StringComparison.Ordinal))
        {
            return ModelBinding.Unknown(path.Substring(CallArguments.Remote.Length), provider);
        }

        if (path.StartsWith(Default, StringComparison.Ordinal))
        {
            return new(BindingKind.SdkDefault, path.Substring(Default.Length), provider);
        }

        return path.StartsWith(Service, StringComparison.Ordinal)
            ? new(BindingKind.Registration, Provider: provider, Service: "T:" + path.Substring(Service.Length), ServiceKey: ModelBinding.AnyKey)
            : null;
    }

    private static ModelBinding ReadWithFallback(ICoalesceOperation choice, string? provider, SourcePlace place, ReadScope scope, int depth)
    {
        var first = Read(choice.Value, provider, scope, depth + 1);
        if (first.Model is not null)
        {
            return first;
        }

        // What stands behind the last ?? is what runs where nobody says otherwise.
        var last = Read(choice.WhenNull, provider, scope, depth + 1);
        return first with { Fallback = last.Model ?? last.Fallback ?? first.Fallback, Place = first.Place ?? place };
    }

    private static string SymbolName(ISymbol symbol) => Sdks.SymbolNames.Short(symbol);
}
