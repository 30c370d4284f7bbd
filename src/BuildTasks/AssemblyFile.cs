using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Stoker.BuildTasks;

/// <summary>What the tasks need to know of a compiled assembly, read without loading it.</summary>
/// <param name="ModuleVersionId">Changes with each compile that changes the code.</param>
/// <param name="References">Simple names of the assemblies it uses; the compiler leaves out those it only could use.</param>
internal sealed record AssemblyFile(string ModuleVersionId, IReadOnlyList<string> References)
{
    /// <summary>Reads an assembly; <see langword="null"/> when the file is missing or is no managed assembly.</summary>
    public static AssemblyFile? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var image = new PEReader(File.OpenRead(path));
            if (!image.HasMetadata)
            {
                return null;
            }

            var metadata = image.GetMetadataReader();
            var mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
            var references = metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .ToList();
            return new AssemblyFile(mvid.ToString("D"), references);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
