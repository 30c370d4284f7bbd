using Stoker.Analyzers.Sdks;

// Usage: SdkCatalogs OUTPUT_FOLDER CATALOGUE.json…   Writes OUTPUT_FOLDER/<assembly>.sdk for each. Exit code 1 names the broken file.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: SdkCatalogs OUTPUT_FOLDER CATALOGUE.json...");
    return 1;
}

Directory.CreateDirectory(args[0]);
foreach (var path in args.Skip(1))
{
    SdkCatalog catalog;
    try
    {
        catalog = SdkCatalogJson.Read(File.ReadAllText(path));
    }
    catch (SdkCatalogException e)
    {
        Console.Error.WriteLine($"{path}({e.Line},{e.Column}): error STK1006: {e.Message}");
        return 1;
    }

    if (catalog.Assembly != Path.GetFileNameWithoutExtension(path))
    {
        Console.Error.WriteLine($"{path}: error STK1006: the file must be named after its assembly, {catalog.Assembly}.json");
        return 1;
    }

    using var stream = File.Create(Path.Combine(args[0], catalog.Assembly + ".sdk"));
    SdkCatalogBinary.Write(catalog, stream);
}

return 0;
