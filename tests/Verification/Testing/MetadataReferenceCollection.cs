using System.Reflection;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>References of a test compilation beyond the framework's. A file is read once per process.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>References an assembly that is loaded here.</summary>
    public void Add(Assembly assembly) => Add(assembly.Location);

    /// <summary>References an assembly file.</summary>
    public void Add(string path) => Add(CachedReferences.Of(path));
}
