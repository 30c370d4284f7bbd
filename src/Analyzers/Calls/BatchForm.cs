using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>The form of an API that takes a list of what a call sends one of: <c>GenerateAsync(values)</c> of <c>GenerateVectorAsync(value)</c>.</summary>
internal static class BatchForm
{
    private const string Batch = "Batch";

    /// <summary>The method that takes many; <see langword="null"/> where the call sends many already, or the API has none.</summary>
    public static IMethodSymbol? Of(IInvocationOperation call, SdkCall sdk, ReadScope scope) =>
        SendsOne(call, sdk, scope) ? Candidates(call).FirstOrDefault(m => TakesMany(m, call.TargetMethod, sdk.Operation, scope)) : null;

    private static bool SendsOne(IInvocationOperation call, SdkCall sdk, ReadScope scope)
    {
        foreach (var path in sdk.Prompt)
        {
            if (CallArguments.At(call, WithoutRole(path), scope).Value is { } value)
            {
                var item = Origin.Unwrap(value);
                return !IsMany(item.Type) || Origin.Of(item, scope).Value switch
                {
                    IArrayCreationOperation { Initializer.ElementValues: [_] } => true,
                    ICollectionExpressionOperation { Elements: [not ISpreadOperation] } => true,
                    IObjectCreationOperation { Initializer.Initializers: [IInvocationOperation { TargetMethod.Name: "Add" }], Arguments.IsEmpty: true } => true,
                    _ => false,
                };
            }
        }

        return false;
    }

    /// <summary>The methods beside the one that is called, and those of the client that an extension method is called on.</summary>
    private static IEnumerable<IMethodSymbol> Candidates(IInvocationOperation call)
    {
        var methods = call.TargetMethod.ContainingType.GetMembers().OfType<IMethodSymbol>();
        return call.TargetMethod is { IsExtensionMethod: true, Parameters: [{ Type: var client }, ..] }
            ? client.AllInterfaces.Prepend(client).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).Concat(methods)
            : methods;
    }

    private static bool TakesMany(IMethodSymbol method, IMethodSymbol called, string operation, ReadScope scope) =>
        Verb(method) == Verb(called) && IsTask(method) == IsTask(called) &&
        scope.Sdks.TryFindCall(method, out _, out var call) && call.Operation == operation &&
        call.Prompt.Any(path => IsMany(TypeAt(method, WithoutRole(path).Split('.'))));

    private static ITypeSymbol? TypeAt(IMethodSymbol method, string[] path)
    {
        var type = method.Parameters.FirstOrDefault(p => p.Name == path[0])?.Type;
        foreach (var member in path.Skip(1))
        {
            type = type?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        }

        return type;
    }

    private static bool IsMany(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => false,
        IArrayTypeSymbol => true,
        { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } => true,
        _ => type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T),
    };

    /// <summary>The first word of a method's name: what searches is no batch form of what stores.</summary>
    private static string Verb(IMethodSymbol method)
    {
        var name = method.Name.StartsWith(Batch, StringComparison.Ordinal) ? method.Name.Substring(Batch.Length) : method.Name;
        var end = 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return name.Substring(0, Math.Min(end, name.Length));
    }

    private static bool IsTask(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask";

    private static string WithoutRole(string path) => path.IndexOf(" as ", StringComparison.Ordinal) is >= 0 and var role ? path.Substring(0, role) : path;
}
