using System.Reflection;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>References to real SDKs. Not in the package Microsoft.CodeAnalysis.Testing, which downloads packages instead.</summary>
public static class SdkReferences
{
    /// <summary>References an assembly and those it needs, as far as they lie beside it.</summary>
    public static void AddWithDependencies(this MetadataReferenceCollection references, Assembly assembly)
    {
        var folder = Path.GetDirectoryName(assembly.Location)!;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([assembly.Location]);
        while (pending.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;

            references.Add(path);
            foreach (var needed in Assembly.LoadFrom(path).GetReferencedAssemblies())
            {
                var neededPath = Path.Combine(folder, needed.Name + ".dll");
                if (File.Exists(neededPath))
                    pending.Enqueue(neededPath);
            }
        }
    }
}
