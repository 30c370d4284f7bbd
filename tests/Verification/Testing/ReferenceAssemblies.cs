using System.Collections.Immutable;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that test code is compiled against, taken from the targeting packs of the .NET SDK that built the tests.</summary>
public sealed class ReferenceAssemblies(string targetFramework, PackageIdentity referenceAssemblyPackage, string referenceAssemblyPath)
{
    /// <summary>What a test uses when it says nothing.</summary>
    public static ReferenceAssemblies Default => Net.Net100;

    /// <summary>The target framework's short name, such as <c>net10.0</c>.</summary>
    public string TargetFramework { get; } = targetFramework;

    /// <summary>The targeting pack; its version is the lowest that will do.</summary>
    public PackageIdentity ReferenceAssemblyPackage { get; } = referenceAssemblyPackage;

    /// <summary>The folder of the reference assemblies in the pack.</summary>
    public string ReferenceAssemblyPath { get; } = referenceAssemblyPath;

    /// <summary>Further targeting packs.</summary>
    public ImmutableArray<PackageIdentity> Packages { get; private init; } = [];

    /// <summary>Adds targeting packs, such as <c>Microsoft.AspNetCore.App.Ref</c>.</summary>
    public ReferenceAssemblies AddPackages(ImmutableArray<PackageIdentity> packages) =>
        new(TargetFramework, ReferenceAssemblyPackage, ReferenceAssemblyPath) { Packages = Packages.AddRange(packages) };

    /// <summary>The references.</summary>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(CachedReferences.OfPacks([ReferenceAssemblyPackage, .. Packages], ReferenceAssemblyPath));

    /// <summary>.NET 5 and later.</summary>
    public static class Net
    {
        /// <summary>.NET 10.</summary>
        public static ReferenceAssemblies Net100 { get; } =
            new("net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.0"), "ref/net10.0");

        /// <summary>.NET 10 with ASP.NET Core. Not a member of the real package, where it is <see cref="AddPackages"/>.</summary>
        public static ReferenceAssemblies Net100AspNetCore { get; } =
            Net100.AddPackages([new PackageIdentity("Microsoft.AspNetCore.App.Ref", "10.0.0")]);
    }
}
