using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.PriceBookTool;

// compile TABLE.json OUT.bin                 at every build of Core: pricing/models.json to the embedded resource
// compile-hardware HARDWARE.json OPEN-MODELS.json THROUGHPUT.json OUT.bin   likewise: accelerators, open models and fitted constants
// import  PRICES.json TABLE.json YYYY-MM-DD  by hand: rows collected from public tables to pricing/models.json
switch (args)
{
    case ["compile", var table, var output]:
        return Compile(table, output, () => PriceBookWriter.Write(PriceTable.Read(File.ReadAllText(table))));

    case ["compile-hardware", var hardware, var models, var throughput, var output]:
        return Compile(hardware, output, () => HardwareBookWriter.Write(HardwareTable.Read(File.ReadAllText(hardware), File.ReadAllText(models), File.ReadAllText(throughput))));

    case ["import", var prices, var table, var date]:
        File.WriteAllText(table, TableImport.Import(File.ReadAllText(prices), date));
        return 0;

    default:
        Console.Error.WriteLine("usage: PriceBook compile TABLE.json OUT.bin | import PRICES.json TABLE.json YYYY-MM-DD");
        return 1;
}

static int Compile(string table, string output, Func<byte[]> write)
{
    try
    {
        var bytes = write();
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
}
