namespace Stoker.Benchmarks.Corpus;

/// <summary>Namespaces that the .NET SDK imports by itself (documentation of <c>ImplicitUsings</c>).</summary>
internal static class ImplicitUsings
{
    private static readonly string[] Common = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
    private static readonly string[] Hosted = ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];
    private static readonly string[] Web = ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing"];

    /// <param name="kind">Word of the project's SDK: <c>Web</c>, <c>Worker</c>, ….</param>
    public static IEnumerable<string> Of(string kind) => kind switch
    {
        "Web" => [.. Common, .. Hosted, .. Web],
        "Worker" => [.. Common, .. Hosted],
        _ => Common,
    };
}
