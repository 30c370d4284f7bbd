using Stoker.Core.Prices;
using Stoker.PriceBookTool;

// compile TABLE.json OUT.bin                 at every build of Core: pricing/models.json to the embedded resource
// import  PRICES.json TABLE.json YYYY-MM-DD  by hand: rows collected from public tables to pricing/models.json
switch (args)
{
    case ["compile", var table, var output]:
        try
        {
            var bytes = PriceBookWriter.Write(PriceTable.Read(File.ReadAllText(table)));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            var unfinished = output + "." + Environment.ProcessId;
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, output, overwrite: true);
            return 0;
        }
        catch (PriceFileException fault)
        {
            Console.Error.WriteLine($"{table}({fault.Line},{fault.Column}): error : {fault.Message}");
            return 1;
        }

    case ["import", var prices, var table, var date]:
        File.WriteAllText(table, TableImport.Import(File.ReadAllText(prices), date));
        return 0;

    default:
        Console.Error.WriteLine("usage: PriceBook compile TABLE.json OUT.bin | import PRICES.json TABLE.json YYYY-MM-DD");
        return 1;
}
