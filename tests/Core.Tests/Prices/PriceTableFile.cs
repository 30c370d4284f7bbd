namespace Stoker.Core.Tests.Prices;

/// <summary>Files of the repository that the price tests read.</summary>
internal static class PriceTableFile
{
    public static string Table => Read("pricing/models.json");

    public static string Schema => Read("pricing/models.schema.json");

    public static string TeamSchema => Read("pricing/stoker.prices.schema.json");

    public static string SdkModelIds => Read("tests/Core.Tests/Prices/sdk-model-ids.txt");

    private static string Read(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Linter.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, path));
    }
}
