namespace Stoker.BuildTasks.Tests;

public class CommonDirectoryTests
{
    private static string Rooted(string path) => Path.GetFullPath("/" + path);

    [Fact]
    public void Files_that_share_nothing_are_shown_from_the_first() =>
        Assert.Equal(Rooted("a"), CommonDirectory.Of([Rooted("a/App.csproj"), Rooted("b/Library.csproj")]));

    [Fact]
    public void A_name_that_only_begins_alike_is_not_shared() =>
        Assert.Equal(Rooted("src"), CommonDirectory.Of([Rooted("src/App/App.csproj"), Rooted("src/AppLibrary/Library.csproj")]));

    [Fact]
    public void One_file_is_shown_from_its_own_directory() =>
        Assert.Equal(Rooted("src/App"), CommonDirectory.Of([Rooted("src/App/App.csproj")]));
}
