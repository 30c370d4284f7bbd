using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests;

/// <summary>
/// SDKs that cannot be restored where this project builds, as signatures without bodies (<c>References/*.cs</c>). Each file is compiled
/// to a metadata reference with the name of the real assembly. <c>Name@version.cs</c> is another generation of an assembly; a line
/// <c>// References: A, B</c> names the files a file builds on, <c>// Instead of: A</c> a package whose type names it takes.
/// </summary>
internal static class ReferenceSources
{
    private const string DependencyMark = "// References:";
    private const string ReplacementMark = "// Instead of:";

    private static readonly ConcurrentDictionary<string, Lazy<Task<MetadataReference>>> Built = new(StringComparer.Ordinal);

    /// <summary>References to the named files and everything they build on.</summary>
    public static async Task<IReadOnlyList<MetadataReference>> Get(params IEnumerable<string> names)
    {
        var all = new List<string>();
        foreach (var name in names)
        {
            Collect(name, all);
        }

        return await Task.WhenAll(all.Select(Build));
    }

    private static Task<MetadataReference> Build(string name) => Built.GetOrAdd(name, static n => new(() => Emit(n))).Value;

    /// <summary>Names of all files.</summary>
    public static IReadOnlySet<string> Names { get; } = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(static n => n.StartsWith("References/", StringComparison.Ordinal))
        .Select(static n => n["References/".Length..^".cs".Length])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a file declares the type names of a package, so that both cannot be referenced.</summary>
    public static bool ReplacesPackage(string name) => Marked(name, ReplacementMark).Any();

    /// <summary>The namespaces that a file declares.</summary>
    public static IReadOnlySet<string> Namespaces(string name) =>
        Source(name).Split('\n').Where(static l => l.StartsWith("namespace ", StringComparison.Ordinal)).Select(static l => l["namespace ".Length..].Split(' ', ';', '{')[0].Trim()).ToHashSet(StringComparer.Ordinal);

    private static async Task<MetadataReference> Emit(string name)
    {
        var framework = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            name.Split('@')[0],
            [CSharpSyntaxTree.ParseText(Source(name), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))],
            [.. framework, .. PackagesBeside(name), .. await Get(Dependencies(name))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, reportSuppressedDiagnostics: false)
                .WithSpecificDiagnosticOptions(SdkAssemblies.Experimental, ReportDiagnostic.Suppress));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException($"{name}: {string.Join("\n", result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error))}");
    }

    /// <summary>The restored packages that can stand beside the named files: some community SDKs declare the type names of the official one.</summary>
    public static IEnumerable<MetadataReference> PackagesBeside(params IEnumerable<string> names)
    {
        var replaced = names.SelectMany(static n => Marked(n, ReplacementMark)).ToHashSet(StringComparer.Ordinal);
        return SdkAssemblies.All.Where(r => !replaced.Contains(Path.GetFileNameWithoutExtension(r.Display!)));
    }

    private static void Collect(string name, List<string> into)
    {
        if (!into.Contains(name))
        {
            into.Add(name);
            foreach (var dependency in Dependencies(name))
            {
                Collect(dependency, into);
            }
        }
    }

    private static IEnumerable<string> Dependencies(string name) => Marked(name, DependencyMark);

    private static IEnumerable<string> Marked(string name, string mark) =>
        Source(name).Split('\n').Where(l => l.StartsWith(mark, StringComparison.Ordinal)).SelectMany(l => l[mark.Length..].Split(',', StringSplitOptions.TrimEntries));

    private static string Source(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"References/{name}.cs") ?? throw new ArgumentException($"There is no reference source '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
