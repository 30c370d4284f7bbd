using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stoker.Package.Tests;

/// <summary>Another analyzer package that brings a Newtonsoft.Json of its own.</summary>
public sealed class OtherPackageTests(PackageFeed feed) : IDisposable
{
    // Reads JSON in the compiler, so that a copy that does not fit it or us would be seen.
    private const string Analyzer = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Neighbour : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("NB0001", "Neighbour", "Neighbour reads {0}", "Test", DiagnosticSeverity.Warning, true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.EnableConcurrentExecution();
                context.RegisterCompilationAction(c => c.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, Newtonsoft.Json.Linq.JObject.Parse("{\"answer\":42}")["answer"])));
            }
        }
        """;

    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("9.0.1")]
    [InlineData("13.0.4")]
    public async Task Both_work_whichever_copy_is_the_newer(string newtonsoft)
    {
        var json = Path.Combine(PackageFeed.MachinePackages, "newtonsoft.json", newtonsoft, "lib", newtonsoft == "9.0.1" ? "netstandard1.0" : "netstandard2.0", "Newtonsoft.Json.dll");
        var version = $"1.0.0-with-{newtonsoft.Replace('.', '-')}";
        feed.Add("Stoker.Neighbour", version, new() { ["analyzers/dotnet/cs/Neighbour.dll"] = Compile(json), ["analyzers/dotnet/cs/Newtonsoft.Json.dll"] = File.ReadAllBytes(json) });
        _shop.App(items: $"{Shop.Reference}<PackageReference Include=\"Stoker.Neighbour\" Version=\"{version}\" PrivateAssets=\"all\" />");

        var build = await _shop.ReportAsync("App");

        build.MustSucceed();
        Assert.Contains("Neighbour reads 42", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", build.All, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8", build.All, StringComparison.Ordinal);
        _shop.MustReportOneCall();
    }

    private static byte[] Compile(string json)
    {
        // What the tests run on serves: the compiler that loads the neighbour runs on the same .NET.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "Newtonsoft.Json.dll")
            .Append(json);
        var compilation = CSharpCompilation.Create(
            "Neighbour", [CSharpSyntaxTree.ParseText(Analyzer)], references.Select(path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
