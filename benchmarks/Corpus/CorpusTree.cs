using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Tests;

namespace Stoker.Benchmarks.Corpus;

/// <summary>A checked-out repository as compilations: one for each project, one for each file that belongs to none. Errors are allowed.</summary>
internal sealed partial class CorpusTree
{
    private readonly Dictionary<string, ProjectFile> _files;
    private readonly Dictionary<string, IReadOnlyList<string>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<CSharpCompilation>> _compilations = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _all;

    private CorpusTree(string root)
    {
        Root = root;
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(static f => f.Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        _all = [.. files.Where(static f => f.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))];
        _files = files.Where(static f => f.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)).ToDictionary(static f => f, f => ProjectFile.Read(f, root), StringComparer.Ordinal);
        var directories = _files.Values.Select(static f => f.Directory).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, file) in _files)
        {
            _sources[path] = file.Sources(_all, directories);
        }

        var owned = _sources.Values.SelectMany(static s => s).ToHashSet(StringComparer.Ordinal);
        Projects =
        [
            .. _files.Values.Select(Project),
            .. _all.Where(f => !owned.Contains(f)).Select(static f => new CorpusProject(f, Path.GetFileNameWithoutExtension(f), true, false, [f], [])),
        ];
    }

    public string Root { get; }

    /// <summary>Projects and loose files, by path.</summary>
    public IReadOnlyList<CorpusProject> Projects { get; }

    public static CorpusTree Read(string root) => new(root.Replace('\\', '/').TrimEnd('/'));

    /// <summary>The projects a project references, directly or not.</summary>
    public IReadOnlyList<CorpusProject> Closure(CorpusProject project) => [.. ClosureFiles(project.Path).Select(Project)];

    /// <summary>Whether an SDK can be in sight of a project: its own, or one the repository itself builds; or whether it posts requests, as if it had set <c>StokerRawHttp</c>.</summary>
    public bool MayUseSdk(CorpusProject project)
    {
        var names = References(project.Path);
        return !_files.ContainsKey(project.Path) || project.Sources.Any(static s => File.Exists(s) && File.ReadAllText(s) is var text && (text.Contains(".PostAs", StringComparison.Ordinal) || text.Contains(".SendAsync(", StringComparison.Ordinal))) || names.Count > 0 || PackagesOf(project.Path).Keys.Any(static p => SdkAssemblies.All.Any(a => Path.GetFileNameWithoutExtension(a.Display) == p)) ||
            ClosureFiles(project.Path).Any(f => Path.GetFileNameWithoutExtension(f.Path) is var name && (Stoker.Analyzers.Sdks.BuiltInCatalogs.Find(f.AssemblyName) ?? Stoker.Analyzers.Sdks.BuiltInCatalogs.Find(name)) is not null);
    }

    public Task<CSharpCompilation> Compile(CorpusProject project)
    {
        if (!_compilations.TryGetValue(project.Path, out var compilation))
        {
            _compilations[project.Path] = compilation = Create(project);
        }

        return compilation;
    }

    private CorpusProject Project(ProjectFile file) => new(file.Path, file.AssemblyName, file.IsApp, file.IsTest, _sources[file.Path], Settings(file.Directory));

    private static IReadOnlyList<string> Settings(string directory) => [.. Directory.GetFiles(directory, "appsettings*.json").Order(StringComparer.Ordinal)];

    private List<ProjectFile> ClosureFiles(string path)
    {
        var found = new List<ProjectFile>();
        var pending = new Queue<string>(_files.TryGetValue(path, out var start) ? start.ProjectReferences : []);
        while (pending.TryDequeue(out var next))
        {
            if (_files.TryGetValue(next, out var file) && next != path && !found.Contains(file))
            {
                found.Add(file);
                file.ProjectReferences.ForEach(pending.Enqueue);
            }
        }

        return found;
    }

    private Dictionary<string, string> PackagesOf(string path)
    {
        var packages = new Dictionary<string, string>(_files[path].Packages, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, version) in ClosureFiles(path).SelectMany(static f => f.Packages))
        {
            packages.TryAdd(id, version);
        }

        return packages;
    }

    private IReadOnlyList<string> References(string path)
    {
        if (_files.ContainsKey(path))
        {
            return SdkPackages.ReferencesOf(PackagesOf(path));
        }

        var text = File.ReadAllText(path);
        var stated = PackageDirective().Matches(text).ToDictionary(static m => m.Groups[1].Value, static m => m.Groups[2].Value, StringComparer.OrdinalIgnoreCase);
        return stated.Count > 0 ? SdkPackages.ReferencesOf(stated) : SdkPackages.ReferencesFor(Import().Matches(text).Select(static m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal));
    }

    private async Task<CSharpCompilation> Create(CorpusProject project)
    {
        var file = _files.GetValueOrDefault(project.Path);
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols(file?.Symbols ?? []);
        if (file is null)
        {
            parse = parse.WithFeatures([new("FileBasedProgram", "true")]);
        }

        var usings = file?.Usings ?? [.. ImplicitUsings.Of("")];
        var trees = project.Sources.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f).Replace("\uFEFF", "", StringComparison.Ordinal)), parse, f)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(
            string.Concat(usings.Distinct().Select(static u => $"global using {u};\n")) +
            string.Concat((file?.Friends ?? []).Select(static f => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{f}\")]\n")),
            parse,
            Path.Combine(Path.GetDirectoryName(project.Path)!, "obj", "GlobalUsings.g.cs")));

        var projects = Closure(project);
        var names = References(project.Path);
        IEnumerable<MetadataReference> references =
        [
            .. await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, CancellationToken.None),
            .. ReferenceSources.PackagesBeside(names),
            .. await ReferenceSources.Get(names),
            .. _files.ContainsKey(project.Path) ? OtherPackages(PackagesOf(project.Path).Keys) : [],
        ];

        // What the repository builds itself takes the place of a package of that name.
        var own = projects.Select(static p => p.AssemblyName).Append(project.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        references = references.Where(r => !own.Contains(NameOf(r)));
        var beside = new List<MetadataReference>();
        foreach (var other in projects)
        {
            beside.Add((await Compile(other)).ToMetadataReference());
        }

        return CSharpCompilation.Create(
            project.AssemblyName,
            trees,
            [.. references, .. beside],
            new CSharpCompilationOptions(
                project.IsApp ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: file?.IsNullable != false ? NullableContextOptions.Enable : NullableContextOptions.Disable));
    }

    /// <summary>Packages that this program itself comes with.</summary>
    private static IEnumerable<MetadataReference> OtherPackages(IEnumerable<string> packages) =>
        packages.Select(static p => Path.Combine(AppContext.BaseDirectory, (p.StartsWith("Spectre.Console", StringComparison.Ordinal) ? "Spectre.Console" : p) + ".dll"))
            .Where(static f => File.Exists(f) && !SdkAssemblies.All.Any(s => Path.GetFileName(s.Display) == Path.GetFileName(f)))
            .Distinct()
            .Select(static f => MetadataReference.CreateFromFile(f));

    // A reference made of an image in memory has no path; its display text is the assembly's name.
    private static string NameOf(MetadataReference reference) => reference.Display is { } display && display.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        ? Path.GetFileNameWithoutExtension(display)
        : (((PortableExecutableReference)reference).GetMetadata() as AssemblyMetadata)?.GetModules()[0].Name is { } name ? Path.GetFileNameWithoutExtension(name) : "";

    [GeneratedRegex(@"^\s*(?:global )?using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^#:package\s+([\w.-]+)(?:@(\S+))?", RegexOptions.Multiline)]
    private static partial Regex PackageDirective();
}

/// <summary>One project of a tree, or one file that belongs to none.</summary>
/// <param name="Path">Path of the project file, or of the loose file.</param>
/// <param name="AssemblyName">Name of its assembly.</param>
/// <param name="IsApp">Whether it is a program.</param>
/// <param name="IsTest">Whether it is a test project.</param>
/// <param name="Sources">Paths of its source files.</param>
/// <param name="Settings">Paths of its settings files.</param>
internal sealed record CorpusProject(string Path, string AssemblyName, bool IsApp, bool IsTest, IReadOnlyList<string> Sources, IReadOnlyList<string> Settings);
