using System.Reflection;

namespace Stoker.Package.Tests;

/// <summary><c>dotnet format</c> in a consuming project: it applies whatever fixes a whole solution, which only fixes after which the answers are the same do.</summary>
public sealed class FormatTests(PackageFeed feed) : IDisposable
{
    private const string Pipeline = "UseFunctionInvocation().UseDistributedCache(cache)";
    private const string Reordered = "UseDistributedCache(cache).UseFunctionInvocation()";
    private const string Indented = "WriteIndented = true";
    private const string Compact = "WriteIndented = false";

    // A frontier model in a loop, without a limit, on indented JSON, and a cache in the wrong place: mechanical and other fixes side by side.
    private const string Desk = $$"""
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;

        internal sealed class Desk
        {
            private readonly OpenAI.Chat.ChatClient _chat = new("gpt-6.1-sol", "key");

            public async Task RunAsync(IChatClient inner, AIFunction look, IDistributedCache cache, object[] orders)
            {
                IChatClient client = inner.AsBuilder().{{Pipeline}}.Build();
                await client.GetResponseAsync("Where is my order?", new ChatOptions { Tools = [look] });
                foreach (var order in orders)
                {
                    await _chat.CompleteChatAsync("Classify: " + JsonSerializer.Serialize(order, new JsonSerializerOptions { {{Indented}} }));
                }
            }
        }

        """;

    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Plain_format_moves_the_cache_that_of_informations_compacts_JSON_too_and_both_leave_models_and_limits_alone()
    {
        await WriteAsync();

        Assert.Equal(Desk.Replace(Pipeline, Reordered, StringComparison.Ordinal), await FormattedAsync());

        _shop.Write("App/Desk.cs", Desk);
        Assert.Equal(Desk.Replace(Pipeline, Reordered, StringComparison.Ordinal).Replace(Indented, Compact, StringComparison.Ordinal), await FormattedAsync("analyzers", "--severity", "info"));
    }

    private async Task WriteAsync()
    {
        const string abstractions = "<PackageReference Include=\"Microsoft.Extensions.AI.Abstractions\" Version=\"10.11.0\" />";
        const string framework = "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />";
        _shop.Write("Pipeline/Pipeline.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <!-- MEAI001: the package marks some types that these signatures name as experimental. -->
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><AssemblyName>Microsoft.Extensions.AI</AssemblyName><NoWarn>$(NoWarn);MEAI001</NoWarn></PropertyGroup>
              <ItemGroup>{abstractions}{framework}</ItemGroup>
            </Project>
            """);
        _shop.Write("Pipeline/Pipeline.cs", await File.ReadAllTextAsync(Path.Combine(References, "Microsoft.Extensions.AI.cs"), TestContext.Current.CancellationToken));
        _shop.App("return;\n", items: $"{Shop.Reference}{abstractions}{framework}<ProjectReference Include=\"../Pipeline/Pipeline.csproj\" />");
        _shop.Write("App/Desk.cs", Desk);
        (await _shop.Sandbox.RunAsync("dotnet", ["restore", "App"])).MustSucceed();
    }

    private async Task<string> FormattedAsync(params string[] how)
    {
        (await _shop.Sandbox.RunAsync("dotnet", ["format", .. how, "App/App.csproj", "--no-restore"])).MustSucceed();
        return _shop.Sandbox.Read("App/Desk.cs");
    }

    private static string References { get; } =
        typeof(FormatTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "References").Value!;
}
