namespace Stoker.Package.Tests;

/// <summary>The analyzer checks the options that people write, so it is given their files.</summary>
public sealed class ConfigFileTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task It_gets_what_people_wrote_each_file_once_and_nothing_that_the_sdk_or_the_build_made()
    {
        _shop.App(items: Shop.Reference + "<AdditionalFiles Include=\"../.editorconfig\" /><AdditionalFiles Include=\"notes.txt\" />")
            .Write("App/.editorconfig", "[*.cs]\nstoker.default_model = gpt-5.4-mini\n")
            .Write("App/Deep/.editorconfig", "[*.cs]\nstoker.max_usd_per_call = 0.01\n")
            .Write("App/Deep/Empty.cs", "")
            .Write("App/notes.txt", "")
            .Write(".globalconfig", "is_global = true\nstoker.economy_model = gpt-5.4-mini\n");

        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App", "-p:GenerateMSBuildEditorConfigFile=true", "-p:AnalysisLevel=latest");

        Assert.Equal(
            [".editorconfig", ".globalconfig", "App/.editorconfig", "App/Deep/.editorconfig", "App/notes.txt"],
            arguments.AdditionalFiles.Select(Relative).Order(StringComparer.Ordinal));
        Assert.Contains(arguments.Configs, path => path.EndsWith("config/stoker-default.globalconfig", StringComparison.Ordinal));
        Assert.Contains(arguments.Configs, path => path.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_without_an_sdk_keeps_them_to_itself()
    {
        _shop.App(Code.NoCall, openAI: false).Write("App/.editorconfig", "[*.cs]\nindent_size = 4\n");

        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App");

        Assert.Empty(arguments.AdditionalFiles);
    }

    [Fact]
    public async Task A_misspelt_key_and_a_value_that_is_cut_are_told_at_their_lines_once()
    {
        _shop.App().Write("App/.editorconfig", "[*.cs]\nstoker.defualt_model = gpt-5.4-mini\nstoker.budget = support #1\n");

        var build = await _shop.Sandbox.BuildAsync("App");

        build.MustSucceed();
        var lines = build.LinesWith("warning STK1006").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("App/.editorconfig(2,", lines[0], StringComparison.Ordinal);
        Assert.Contains("App/.editorconfig(3,", lines[1], StringComparison.Ordinal);
    }

    private string Relative(string path) =>
        Path.GetRelativePath(_shop.Sandbox.Root, Path.GetFullPath(path, _shop.Sandbox.PathOf("App"))).Replace('\\', '/');
}
