using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stoker.Benchmarks.Corpus;

/// <summary>
/// What a project file says, read without MSBuild: nothing is restored and no SDK has to be installed. Properties, conditions of the
/// usual forms, imports inside the tree, <c>Directory.Build.*</c> and <c>Directory.Packages.props</c>; what it cannot evaluate it takes as true.
/// </summary>
internal sealed partial class ProjectFile
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Action, string Pattern, string Directory)> _compile = [];
    private readonly List<string> _usings = [];
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly string _root;

    private ProjectFile(string path, string root)
    {
        Path = path;
        _root = root;
        Directory = System.IO.Path.GetDirectoryName(path)!;
    }

    public string Path { get; }

    public string Directory { get; }

    /// <summary>Word of the project's SDK: <c>Web</c>, <c>Worker</c>, <c>Razor</c>, … or empty.</summary>
    public string Kind { get; private set; } = "";

    public string AssemblyName => Property("AssemblyName") is { Length: > 0 } name ? name : System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsApp => Kind is "Web" or "Worker" or "BlazorWebAssembly" || Property("OutputType").ToUpperInvariant() is "EXE" or "WINEXE";

    /// <summary>Whether MSBuild would see <c>IsTestProject</c> or <c>IsTestingPlatformApplication</c>: these packages set one of them.</summary>
    public bool IsTest => Property("IsTestProject") is { Length: > 0 } said
        ? said.Equals("true", StringComparison.OrdinalIgnoreCase)
        : Packages.Keys.Any(static p => p is "Microsoft.NET.Test.Sdk" or "MSTest" or "TUnit" || p.StartsWith("xunit.v3", StringComparison.OrdinalIgnoreCase));

    public bool IsNullable => Property("Nullable").ToUpperInvariant() is "ENABLE" or "WARNINGS";

    /// <summary>Package id → version; the version is empty where none is stated.</summary>
    public Dictionary<string, string> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> ProjectReferences { get; } = [];

    public IReadOnlyList<string> Usings => Property("ImplicitUsings").ToUpperInvariant() is "ENABLE" or "TRUE" ? [.. ImplicitUsings.Of(Kind), .. _usings] : _usings;

    /// <summary>Names of assemblies that see this project's internals.</summary>
    public List<string> Friends { get; } = [];

    public IEnumerable<string> Symbols
    {
        get
        {
            var framework = (Property("TargetFramework") is { Length: > 0 } one ? [one] : Property("TargetFrameworks").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal).LastOrDefault("net10.0");
            return [.. Property("DefineConstants").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), .. TargetSymbols(framework)];
        }
    }

    public static ProjectFile Read(string path, string root)
    {
        var file = new ProjectFile(path, root);
        file._properties["MSBuildProjectDirectory"] = file.Directory;
        file._properties["MSBuildProjectName"] = System.IO.Path.GetFileNameWithoutExtension(path);
        file._properties["Configuration"] = "Release";
        file._properties["OS"] = "Unix";
        file.Import(file.Above("Directory.Build.props"));
        file.Import(file.Above("Directory.Packages.props"));
        file.Import(path);
        file.Import(file.Above("Directory.Build.targets"));
        foreach (var (id, version) in file.Packages.ToList())
        {
            file.Packages[id] = version.Length > 0 ? version : file._versions.GetValueOrDefault(id, "");
        }

        return file;
    }

    /// <summary>The files it compiles: everything below it that belongs to no other project, and what it says besides.</summary>
    public IReadOnlyList<string> Sources(IReadOnlyList<string> all, IReadOnlySet<string> projectDirectories)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        if (Property("EnableDefaultCompileItems").ToUpperInvariant() != "FALSE")
        {
            chosen.UnionWith(all.Where(f => f.StartsWith(Directory + "/", StringComparison.Ordinal) && Owner(f) == Directory && !BuildOutput().IsMatch(f[Directory.Length..])));
        }

        foreach (var (action, pattern, directory) in _compile)
        {
            var matches = Matching(pattern, directory, all);
            if (action == "Include")
            {
                chosen.UnionWith(matches);
            }
            else
            {
                chosen.ExceptWith(matches);
            }
        }

        return [.. chosen.Order(StringComparer.Ordinal)];

        string Owner(string file)
        {
            var directory = System.IO.Path.GetDirectoryName(file)!;
            while (directory.Length > _root.Length && !projectDirectories.Contains(directory))
            {
                directory = System.IO.Path.GetDirectoryName(directory)!;
            }

            return directory;
        }
    }

    private static IEnumerable<string> Matching(string pattern, string directory, IReadOnlyList<string> all)
    {
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, pattern.Replace('\\', '/')));
        var expression = "^" + Regex.Escape(full).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$";
        return all.Where(f => Regex.IsMatch(f, expression, RegexOptions.IgnoreCase));
    }

    private string Property(string name) => _properties.GetValueOrDefault(name, "");

    private string? Above(string name)
    {
        for (var directory = Directory; directory.Length >= _root.Length; directory = System.IO.Path.GetDirectoryName(directory)!)
        {
            if (Existing(System.IO.Path.Combine(directory, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Repositories made on Windows are not strict about case.
    private static string? Existing(string path) =>
        File.Exists(path) ? path
        : System.IO.Path.GetDirectoryName(path) is { } directory && System.IO.Directory.Exists(directory)
            ? System.IO.Directory.EnumerateFiles(directory).FirstOrDefault(f => string.Equals(System.IO.Path.GetFileName(f), System.IO.Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
            : null;

    private void Import(string? path)
    {
        if (path is null || !path.StartsWith(_root, StringComparison.Ordinal) || !_imported.Add(path))
        {
            return;
        }

        XElement root;
        try
        {
            root = XElement.Load(path);
        }
        catch (System.Xml.XmlException)
        {
            return;
        }

        var here = System.IO.Path.GetDirectoryName(path)!;
        if (path == Path)
        {
            var sdk = (string?)root.Attribute("Sdk") ?? "";
            Kind = sdk.StartsWith("Microsoft.NET.Sdk.", StringComparison.Ordinal) ? sdk["Microsoft.NET.Sdk.".Length..].Split('/', ';')[0] : sdk.StartsWith("Aspire", StringComparison.Ordinal) ? "AppHost" : "";
        }

        foreach (var element in root.Elements().Where(Holds))
        {
            _properties["MSBuildThisFileDirectory"] = here + "/";
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    foreach (var property in element.Elements().Where(Holds))
                    {
                        _properties[property.Name.LocalName] = Expand(property.Value).Trim();
                    }

                    break;
                case "ItemGroup":
                    foreach (var item in element.Elements().Where(Holds))
                    {
                        Add(item, here);
                    }

                    break;
                case "Import":
                    var imported = Expand((string?)element.Attribute("Project") ?? "");
                    Import(imported.Contains("GetPathOfFileAbove", StringComparison.Ordinal)
                        ? AboveOf(here, imported)
                        : Existing(System.IO.Path.GetFullPath(System.IO.Path.Combine(here, imported.Replace('\\', '/')))));
                    break;
            }
        }
    }

    private string? AboveOf(string here, string call)
    {
        var name = FileName().Match(call).Value;
        for (var directory = System.IO.Path.GetDirectoryName(here)!; directory.Length >= _root.Length; directory = System.IO.Path.GetDirectoryName(directory)!)
        {
            if (Existing(System.IO.Path.Combine(directory, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void Add(XElement item, string here)
    {
        var (action, value) = new[] { "Include", "Update", "Remove" }.Select(a => (a, (string?)item.Attribute(a))).FirstOrDefault(static p => p.Item2 is not null);
        if (value is null)
        {
            return;
        }

        foreach (var name in Expand(value).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (item.Name.LocalName)
            {
                case "PackageReference" or "GlobalPackageReference" when action == "Include":
                    Packages[name] = Metadata(item, "VersionOverride") is { Length: > 0 } other ? other : Metadata(item, "Version");
                    break;
                case "PackageVersion":
                    _versions[name] = Metadata(item, "Version");
                    break;
                case "ProjectReference" when action == "Include":
                    ProjectReferences.Add(System.IO.Path.GetFullPath(System.IO.Path.Combine(here, name.Replace('\\', '/'))));
                    break;
                case "Compile" when action is "Include" or "Remove":
                    _compile.Add((action, name, value.Contains("$(MSBuildThisFileDirectory)", StringComparison.Ordinal) ? here : Directory));
                    break;
                case "Using" when action == "Include":
                    _usings.Add(Metadata(item, "Alias") is { Length: > 0 } alias ? $"{alias} = {name}" : Metadata(item, "Static").ToUpperInvariant() == "TRUE" ? $"static {name}" : name);
                    break;
                case "InternalsVisibleTo":
                    Friends.Add(name.Split(',')[0]);
                    break;
            }
        }
    }

    private string Metadata(XElement item, string name) => Expand((string?)item.Attribute(name) ?? (string?)item.Elements().FirstOrDefault(e => e.Name.LocalName == name) ?? "").Trim();

    private string Expand(string text)
    {
        for (var round = 0; round < 4 && text.Contains("$(", StringComparison.Ordinal); round++)
        {
            text = PropertyReference().Replace(text, m => Property(m.Groups[1].Value));
        }

        return text;
    }

    private bool Holds(XElement element) => (string?)element.Attribute("Condition") is not { } condition || Holds(Expand(condition));

    private static bool Holds(string condition)
    {
        var any = AnyWord().Split(condition);
        if (any.Length > 1)
        {
            return any.Any(Holds);
        }

        var all = AllWord().Split(condition);
        if (all.Length > 1)
        {
            return all.All(Holds);
        }

        return Comparison().Match(condition) is { Success: true } comparison
            ? string.Equals(comparison.Groups[1].Value, comparison.Groups[3].Value, StringComparison.OrdinalIgnoreCase) == (comparison.Groups[2].Value == "==")
            : !condition.TrimStart(' ', '(').StartsWith('!');
    }

    private static IEnumerable<string> TargetSymbols(string framework)
    {
        yield return "RELEASE";
        yield return "TRACE";
        if (NetVersion().Match(framework) is not { Success: true } net || !int.TryParse(net.Groups[1].Value, out var major) || major < 5)
        {
            yield return "NETSTANDARD";
            yield return "NETSTANDARD2_0";
            yield return "NETSTANDARD2_0_OR_GREATER";
            yield break;
        }

        yield return "NET";
        yield return $"NET{major}_0";
        for (var version = 5; version <= major; version++)
        {
            yield return $"NET{version}_0_OR_GREATER";
        }

        if (framework.Contains("windows", StringComparison.OrdinalIgnoreCase))
        {
            yield return "WINDOWS";
        }
    }

    [GeneratedRegex(@"\$\(([A-Za-z_][\w.]*)\)")]
    private static partial Regex PropertyReference();

    [GeneratedRegex(@"^[\s(]*'([^']*)'\s*(==|!=)\s*'([^']*)'[\s)]*$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\s+or\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AllWord();

    [GeneratedRegex(@"^net(\d+)\.")]
    private static partial Regex NetVersion();

    [GeneratedRegex(@"Directory\.[A-Za-z]+\.(props|targets)")]
    private static partial Regex FileName();

    [GeneratedRegex(@"/(bin|obj|node_modules)/", RegexOptions.IgnoreCase)]
    private static partial Regex BuildOutput();
}
