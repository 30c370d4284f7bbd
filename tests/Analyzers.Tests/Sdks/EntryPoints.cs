using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Newtonsoft.Json.Linq;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>One generation of a catalogued assembly, the real package or a reference source, with a minimal program for all that spends in it.</summary>
internal sealed class EntryPoints
{
    private const string Header = """
        #nullable disable
        USINGS
        public class Note { KEY public string Text { get; set; } }
        public static class Program
        {

        """;

    private readonly IReadOnlyList<string> _references;
    private readonly IAssemblySymbol _assembly;
    private readonly Compilation _surface;
    private readonly List<(string Method, SdkCall Call, string Api)> _written = [];

    private EntryPoints(SdkCatalog sdk, IReadOnlyList<string> references, Compilation surface, IAssemblySymbol assembly)
    {
        Sdk = sdk;
        _references = references;
        _surface = surface;
        _assembly = assembly;
    }

    /// <summary>The catalogue.</summary>
    public SdkCatalog Sdk { get; }

    /// <summary>Generations of an assembly that stand for it in tests: names of reference sources, and <see langword="null"/> for the package.</summary>
    public static IReadOnlyList<string?> GenerationsOf(string assembly) =>
    [
        .. SdkAssemblies.All.Where(r => Path.GetFileNameWithoutExtension(r.Display) == assembly).Select(static _ => (string?)null),
        .. ReferenceSources.Names.Where(n => n.Split('@')[0] == assembly).Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads one generation.</summary>
    public static async Task<EntryPoints> Read(SdkCatalog sdk, string? generation)
    {
        IReadOnlyList<string> references = generation is null ? [] : [generation];
        var framework = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        var surface = CSharpCompilation.Create("Surface", [], [.. framework, .. ReferenceSources.PackagesBeside(references), .. await ReferenceSources.Get(references)]);
        return new(sdk, references, surface, surface.SourceModule.ReferencedAssemblySymbols.Single(a => a.Identity.Name == sdk.Assembly));
    }

    /// <summary>What the catalogue says under a key of the file (<c>calls</c>, <c>clients</c>) and this generation lacks: type and value.</summary>
    public IEnumerable<string> Missing(JObject json, string key) => SdkCatalogNames.Missing(json, _assembly)
        .Where(m => m.Token.Path.StartsWith($"{key}[", StringComparison.Ordinal))
        .Select(static m => (Type: (string)m.Token.Ancestors().OfType<JObject>().First()["type"]!, Value: (string)m.Token!))
        .Select(static m => m.Type == m.Value ? m.Type : $"{m.Type}: {m.Value}");

    /// <summary>Public overloads of a catalogued method, in the type the catalogue names.</summary>
    public IEnumerable<IMethodSymbol> Overloads(string type, string method) =>
        _assembly.GetTypeByMetadataName(type)?.GetMembers(method).OfType<IMethodSymbol>().Where(static m => m.DeclaredAccessibility == Accessibility.Public) ?? [];

    /// <summary>What the analyzer makes of a minimal call of every overload, extension methods in both forms: the lines that are not as they should be.</summary>
    public async Task<IReadOnlyList<string>> Mismatches()
    {
        var code = Code();
        var found = (await LedgerOf.Code(_references, code)).Calls.ToLookup(static c => c.Method.Split('(')[0].Split('.')[^1], StringComparer.Ordinal);
        return [.. _written.SelectMany(w => Mismatch(w, [.. found[w.Method]])).Distinct()];
    }

    private IEnumerable<string> Mismatch((string Method, SdkCall Call, string Api) written, IReadOnlyList<Core.Ledger.LedgerCall> found)
    {
        if (found is not [var call])
        {
            yield return $"{written.Method} {written.Api}: {found.Count} calls found";
        }
        else if ((call.Api, call.Operation, call.Batch) != (written.Api, written.Call.Operation, written.Call.Batch))
        {
            yield return $"{written.Method} {written.Api}: found {call.Api} {call.Operation}, not {written.Call.Operation}";
        }
        else if (Sdk.Provider is { } provider && call.Model.Provider is { } other && other != provider)
        {
            yield return $"{written.Method} {written.Api}: provider {other}, not {provider}";
        }
    }

    /// <summary>A program with one method for each overload and form.</summary>
    public string Code()
    {
        _written.Clear();
        var vector = _surface.GetTypeByMetadataName("Microsoft.Extensions.VectorData.VectorStoreVectorAttribute") is { } attribute ? $"[global::{attribute.ToDisplayString()}(8)]" : "";
        var extended = Sdk.Calls.Where(c => _assembly.GetTypeByMetadataName(c.Type) is { IsStatic: true, ContainingNamespace.IsGlobalNamespace: false }).Select(c => $"using {_assembly.GetTypeByMetadataName(c.Type)!.ContainingNamespace};").Distinct();
        var code = new StringBuilder(Header.Replace("USINGS", string.Join('\n', extended), StringComparison.Ordinal).Replace("KEY", vector, StringComparison.Ordinal));
        foreach (var call in Sdk.Calls)
        {
            foreach (var method in call.Methods.SelectMany(m => Overloads(call.Type, m)))
            {
                Write(code, call, Closed(method, call), asExtension: false);
                if (method.IsExtensionMethod)
                {
                    Write(code, call, Closed(method, call), asExtension: true);
                }
            }
        }

        return code.Append("}\n").ToString();
    }

    private void Write(StringBuilder code, SdkCall call, IMethodSymbol method, bool asExtension)
    {
        var name = $"M{_written.Count}";
        var parameters = method.Parameters.Select((p, i) => $"{Text(p.Type)} p{i}").ToList();
        var arguments = method.Parameters.Select((p, i) => p.RefKind == RefKind.Ref ? $"ref p{i}" : $"p{i}").ToList();
        var receiver = method.IsStatic ? Text(method.ContainingType) : "target";
        if (!method.IsStatic)
        {
            parameters.Insert(0, $"{Text(method.ContainingType)} target");
        }

        if (asExtension)
        {
            receiver = arguments[0];
            arguments.RemoveAt(0);
        }

        var types = method.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", method.TypeArguments.Select(Text))}>";
        code.Append(System.Globalization.CultureInfo.InvariantCulture, $"    public static void {name}({string.Join(", ", parameters)}) {{ {receiver}.{method.Name}{types}({string.Join(", ", arguments)}); }}\n");
        _written.Add((name, call, $"{method.ContainingType.Name}.{method.Name}"));
    }

    /// <summary>The method with a type for each type parameter, of its own and of its type, that its constraints and the catalogue's conditions allow.</summary>
    private IMethodSymbol Closed(IMethodSymbol method, SdkCall call)
    {
        if (method.ContainingType.IsGenericType)
        {
            var type = method.ContainingType.Construct([.. method.ContainingType.TypeParameters.Select(p => Argument(p, call))]);
            method = type.GetMembers(method.Name).OfType<IMethodSymbol>().Single(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method));
        }

        return method.IsGenericMethod ? method.Construct([.. method.TypeParameters.Select(p => Argument(p, call))]) : method;
    }

    private ITypeSymbol Argument(ITypeParameterSymbol parameter, SdkCall call)
    {
        if (call.When.TryGetValue(parameter.Name, out var condition) && condition == "auto_embedded")
        {
            return _surface.CreateErrorTypeSymbol(null, "Note", 0);
        }

        return parameter switch
        {
            { ConstraintTypes: [ITypeParameterSymbol other, ..] } => Argument(other, call),
            { ConstraintTypes: [var type, ..], HasConstructorConstraint: true } => Made(_assembly.GlobalNamespace, type),
            { ConstraintTypes: [var type, ..] } => type,
            { HasValueTypeConstraint: true } => _surface.GetSpecialType(SpecialType.System_Int32),
            { HasConstructorConstraint: true } => _surface.GetSpecialType(SpecialType.System_Object),
            _ => _surface.GetSpecialType(SpecialType.System_String),
        };
    }

    /// <summary>A class of the assembly that is of a type and can be made without arguments.</summary>
    private static ITypeSymbol Made(INamespaceSymbol space, ITypeSymbol type) =>
        space.GetTypeMembers().FirstOrDefault(t => !t.IsAbstract && t.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) && t.InstanceConstructors.Any(static c => c.Parameters.IsEmpty))
            ?? space.GetNamespaceMembers().Select(n => Made(n, type)).FirstOrDefault(static t => t is not null)!;

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
