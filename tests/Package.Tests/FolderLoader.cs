using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Stoker.Package.Tests;

/// <summary>Loads analyzers as a host does: Roslyn is the host's own, all else comes from the analyzers' folder, apart from what the host itself uses.</summary>
internal sealed class FolderLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
