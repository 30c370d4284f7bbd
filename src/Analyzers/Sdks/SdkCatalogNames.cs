using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Stoker.Analyzers.Sdks;

/// <summary>Finds what a catalogue names and its assembly does not have. A catalogue may serve several versions of an assembly, so this is told and is no fault.</summary>
internal static class SdkCatalogNames
{
    /// <summary>What is missing, each with its value in the file.</summary>
    public static IEnumerable<(JToken Token, string Message)> Missing(JObject json, IAssemblySymbol assembly)
    {
        var where = $"{assembly.Identity.Name} {assembly.Identity.Version} has no";
        foreach (var entry in SdkCatalogWords.Entries(json))
        {
            var name = (string)entry["type"]!;
            if (assembly.GetTypeByMetadataName(name) is not { } type)
            {
                yield return (entry["type"]!, $"{where} type '{name}', so this entry finds nothing");
                continue;
            }

            var methods = new List<IMethodSymbol>();
            foreach (var method in entry["methods"]!)
            {
                var named = Methods(type, (string)method!).ToList();
                methods.AddRange(named);
                if (named.Count == 0)
                {
                    yield return (method, $"{where} method '{method}' in '{name}', so it finds nothing");
                }
            }

            foreach (var path in entry.Properties().Where(static p => p.Name is "model" or "prompt" or "cap" or "endpoint" or "through" or "rounds").SelectMany(static p => p.Value))
            {
                if (SdkCatalogWords.RootOf((string)path!) is { } root and not "receiver" && !(root == "body" && entry["body"] is not null) && methods.Count > 0 && !methods.Exists(m => m.Parameters.Any(p => p.Name == root)))
                {
                    yield return (path, $"no overload of '{methods[0].Name}' has a parameter '{root}', so this path leads nowhere");
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers(name).OfType<IMethodSymbol>())
            {
                yield return method;
            }
        }
    }
}
