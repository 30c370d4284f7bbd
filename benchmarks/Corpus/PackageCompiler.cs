using System.Reflection;
using System.Runtime.Loader;

namespace Stoker.Benchmarks.Corpus;

/// <summary>
/// Workspaces need the very compiler they were built with: the package's, which the build keeps in <c>package/</c> beside this program, not the
/// shipped one that took its place for the probes.
/// </summary>
internal sealed class PackageCompiler : AssemblyLoadContext
{
    /// <summary>Runs the corpus command among assemblies of the package.</summary>
    public static Task<int> Run(IReadOnlyList<string> arguments) =>
        (Task<int>)new PackageCompiler()
            .LoadFromAssemblyName(typeof(CorpusCommand).Assembly.GetName())
            .GetType(typeof(CorpusCommand).FullName!)!
            .GetMethod(nameof(CorpusCommand.Run))!
            .Invoke(null, [arguments])!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = assemblyName.Name + ".dll";
        var package = Path.Combine(AppContext.BaseDirectory, "package", file);
        return File.Exists(package) ? LoadFromAssemblyPath(package)
            : file.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) || file.StartsWith("Stoker.", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, file))
            : null;
    }
}
