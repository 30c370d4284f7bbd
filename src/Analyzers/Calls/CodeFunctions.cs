using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Functions of a kernel that are made of code, not of a prompt: a call that runs one (<c>kernel.InvokeAsync(plugin["Today"])</c>) asks no model
/// by itself; what its code asks is found in it.
/// </summary>
internal sealed class CodeFunctions(SdkIndex sdks, Compilation compilation)
{
    private const string Async = "Async";

    private HashSet<string>? _marked;

    /// <summary>Whether a call runs such a function. One that cannot be seen may be a prompt.</summary>
    public bool IsRunBy(IInvocationOperation call, SdkCall sdk, ReadScope scope)
    {
        foreach (var path in sdk.Runs)
        {
            if (CallArguments.At(call, path, scope).Value is { } function)
            {
                return IsCode(function, scope);
            }
        }

        return false;
    }

    private bool IsCode(IOperation function, ReadScope scope) => Origin.Of(function, scope).Value switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => IsMarked(name),
        IInvocationOperation made when sdks.IsCode(made.TargetMethod) => true,
        IInvocationOperation got when CallArguments.ArgumentFor(got, "functionName") is { Value: var name } => IsNamed(name, scope),
        IPropertyReferenceOperation { Instance: { } plugin, Arguments: [{ Value: var name }] } => IsCode(plugin, scope) || IsNamed(name, scope),
        _ => false,
    };

    private bool IsNamed(IOperation name, ReadScope scope) => TextParts.Known(name, scope) is { } known && IsMarked(known);

    /// <summary>Whether a method of this compilation is marked as a kernel's function of that name.</summary>
    private bool IsMarked(string name) => (_marked ??= [.. Types(compilation.Assembly.GlobalNamespace).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).SelectMany(NamesOf)]).Contains(name);

    private IEnumerable<string> NamesOf(IMethodSymbol method) => method.GetAttributes()
        .Where(a => a.AttributeClass is { } type && sdks.IsCode(type))
        .Select(a => a.ConstructorArguments is [{ Value: string given }] ? given
            : method.Name.EndsWith(Async, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - Async.Length)
            : method.Name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol space) =>
        space.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static m => m is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(m));
}
