namespace Stoker.Cli.Tests;

public sealed class ReportSourceTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_path_that_does_not_exist_is_refused() =>
        Assert.Contains("does not exist", Refused(_directory.PathOf("nowhere")), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_another_kind_is_refused() =>
        Assert.Contains("no C# project", Refused(_directory.Write("App.vbproj")), StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_is_refused() =>
        Assert.Contains("no ledger", Refused(_directory.Root), StringComparison.Ordinal);

    [Fact]
    public void Of_several_solutions_one_must_be_named()
    {
        _directory.Write("B.sln");
        _directory.Write("A.slnx");

        Assert.EndsWith("A.slnx, B.sln", Refused(_directory.Root), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_projects_one_must_be_named()
    {
        _directory.Write("A.csproj");
        _directory.Write("B.csproj");

        Assert.EndsWith("A.csproj, B.csproj", Refused(_directory.Root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Shop.sln", "src/Web/Web.csproj")]
    [InlineData("src/Web/Web.csproj", null)]
    public void The_one_solution_or_project_below_a_folder_is_meant(string meant, string? other)
    {
        var file = _directory.Write(meant);
        if (other is not null)
        {
            _directory.Write(other);
        }

        Assert.Equal(file, ReportSource.Find(_directory.Root).Build);
    }

    [Fact]
    public void Of_several_below_a_folder_one_must_be_named()
    {
        _directory.Write("a/A.csproj");
        _directory.Write("b/B.csproj");

        Assert.EndsWith($"name one: {Path.Combine("a", "A.csproj")}, {Path.Combine("b", "B.csproj")}", Refused(_directory.Root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shop.sln")]
    [InlineData("Shop.slnx")]
    [InlineData("Shop.csproj")]
    public void A_folder_means_the_one_solution_or_project_in_it(string name)
    {
        var file = _directory.Write(name);

        Assert.Equal(file, ReportSource.Find(_directory.Root).Build);
    }

    [Fact]
    public void A_solution_goes_before_a_project_and_a_filter_counts_only_when_named()
    {
        var solution = _directory.Write("Shop.sln");
        var filter = _directory.Write("Web.slnf");
        _directory.Write("Shop.csproj");

        Assert.Equal(solution, ReportSource.Find(_directory.Root).Build);
        Assert.Equal(filter, ReportSource.Find(filter).Build);
    }

    [Fact]
    public void A_folder_without_a_solution_means_the_ledgers_below_it_each_once()
    {
        var web = _directory.Write("web/obj/stoker.ledger.json");
        var worker = _directory.Write("worker.ledger.json");

        var source = ReportSource.Find(_directory.Root);

        Assert.Null(source.Build);
        Assert.Equal([web, worker], source.Files);
    }

    [Fact]
    public void A_json_file_is_taken_for_a_ledger()
    {
        var ledger = _directory.Write("any.json");

        Assert.Equal([ledger], ReportSource.Find(ledger).Files);
    }

    [Fact]
    public void Something_to_build_stands_alone()
    {
        var solution = _directory.Write("Shop.sln");
        var ledger = _directory.Write("web.ledger.json");

        Assert.Contains("Shop.sln has to be built", Assert.Throws<InputException>(() => ReportSource.Find([solution, ledger])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_paths_mean_all_their_files_each_once()
    {
        var web = _directory.Write("web/report.json");
        var worker = _directory.Write("worker.ledger.json");

        Assert.Equal([web, worker], ReportSource.Find([web, worker, _directory.PathOf("web")]).Files);
    }

    [Fact]
    public void A_folder_without_ledgers_means_the_reports_below_it()
    {
        var web = _directory.Write("web/report.json");
        var worker = _directory.Write("worker/report.json");

        Assert.Equal([web, worker], ReportSource.Find(_directory.Root).Files);
    }

    private static string Refused(string path) => Assert.Throws<InputException>(() => ReportSource.Find(path)).Message;
}
