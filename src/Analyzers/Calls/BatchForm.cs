using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>The form of an API that takes a list of what a call sends one of: <c>GenerateAsync(values)</c> of <c>GenerateVectorAsync(value)</c>.</summary>
/// <param name="Method">The method that takes many.</param>
/// <param name="Item">Path of the one item in the call.</param>
/// <param name="List">Path of the list in a call of the method.</param>
/// <param name="Model">How a request for the method names the model that the client has selected (<c>Model=SelectedModel</c>); <see langword="null"/> where it need not or cannot.</param>
internal sealed record BatchForm(IMethodSymbol Method, string Item, string List, string? Model)
{
    private const string Batch = "Batch";
    private const string OfClient = CallArguments.Receiver + ".";

    /// <summary>The method that takes many; <see langword="null"/> where the call sends many already, or the API has none.</summary>
    public static BatchForm? Of(IInvocationOperation call, SdkCall sdk, ReadScope scope) => ItemOf(call, sdk, scope) is { } item
        ? Candidates(call)
            .Select(m => TakesMany(m, call.TargetMethod, sdk.Operation, scope) is var (many, list) ? new BatchForm(m, item, list, ModelOf(sdk, many, list)) : null)
            .OfType<BatchForm>()
            .OrderBy(static form => AnswersMany(form.Method.ReturnType) ? 0 : 1)
            .FirstOrDefault()
        : null;

    /// <summary>Path of what the call sends one of.</summary>
    private static string? ItemOf(IInvocationOperation call, SdkCall sdk, ReadScope scope)
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
                } ? WithoutRole(path) : null;
            }
        }

        return null;
    }

    /// <summary>The methods beside the one that is called, and those of the client that an extension method is called on.</summary>
    private static IEnumerable<IMethodSymbol> Candidates(IInvocationOperation call)
    {
        var methods = call.TargetMethod.ContainingType.GetMembers().OfType<IMethodSymbol>();
        return call.TargetMethod is { IsExtensionMethod: true, Parameters: [{ Type: var client }, ..] }
            ? client.AllInterfaces.Prepend(client).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).Concat(methods)
            : methods;
    }

    private static (SdkCall Call, string List)? TakesMany(IMethodSymbol method, IMethodSymbol called, string operation, ReadScope scope) =>
        Verb(method) == Verb(called) && IsTask(method) == IsTask(called) &&
        scope.Sdks.TryFindCall(method, out _, out var call) && call.Operation == operation &&
        call.Prompt.Select(WithoutRole).FirstOrDefault(path => IsMany(TypeAt(method, path.Split('.')))) is { } list
            ? (call, list)
            : null;

    /// <summary>Whether what a method gives holds a list: else it takes the parts of one thing.</summary>
    private static bool AnswersMany(ITypeSymbol answer) =>
        answer is INamedTypeSymbol { Name: "Task" or "ValueTask" or "ClientResult" or "Response", TypeArguments: [var held] } ? AnswersMany(held)
        : IsMany(answer) || answer.GetMembers().OfType<IPropertySymbol>().Any(static p => IsMany(p.Type));

    private static string? ModelOf(SdkCall one, SdkCall many, string list)
    {
        var request = list.Split('.')[0] + ".";
        return list.Contains('.') && one.Model.FirstOrDefault(static path => path.StartsWith(OfClient, StringComparison.Ordinal)) is { } selected &&
            many.Model.FirstOrDefault(path => path.StartsWith(request, StringComparison.Ordinal)) is { } set
                ? $"{set.Substring(request.Length)}={selected.Substring(OfClient.Length)}"
                : null;
    }

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
