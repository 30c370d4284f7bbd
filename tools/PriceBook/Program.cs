using Newtonsoft.Json.Linq;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.PriceBookTool;

// compile TABLE.json OUT.bin                 at every build of Core: pricing/models.json to the embedded resource
// compile-hardware HARDWARE.json OPEN-MODELS.json THROUGHPUT.json OUT.bin   likewise: accelerators, open models and fitted constants
// import  PRICES.json TABLE.json YYYY-MM-DD  by hand: rows collected from public tables to pricing/models.json
// refresh TABLE.json REPORT.md GENAI.json YYYY-MM-DD MODELS-DEV.json YYYY-MM-DD [apply]   by hand: what downloaded tables would change, and with "apply" changes it
switch (args)
{
    case ["compile", var table, var output]:
        return Compile(table, output, () => PriceBookWriter.Write(PriceTable.Read(File.ReadAllText(table))));

    case ["compile-hardware", var hardware, var models, var throughput, var output]:
        return Compile(hardware, output, () => HardwareBookWriter.Write(HardwareTable.Read(File.ReadAllText(hardware), File.ReadAllText(models), File.ReadAllText(throughput))));

    case ["import", var prices, var table, var date]:
        File.WriteAllText(table, TableImport.Import(File.ReadAllText(prices), date));
        return 0;

    case ["refresh", var table, var report, var genai, var genaiDay, var modelsDev, var modelsDevDay, .. var rest] when rest is [] or ["apply"]:
        try
        {
            SourcePrice[] prices = [.. GenaiPrices.Read(TableJson.Read(File.ReadAllText(genai)), genaiDay), .. ModelsDev.Read(TableJson.Read(File.ReadAllText(modelsDev)), modelsDevDay)];
            var (refreshed, lines) = TableRefresh.Run((JObject)TableJson.Read(File.ReadAllText(table)), prices);
            File.WriteAllText(report, RefreshReport.Write(lines));
            if (rest is ["apply"])
            {
                var text = TableJson.Text(refreshed);
                PriceTable.Read(text);
                File.WriteAllText(table, text);
            }

            return 0;
        }
        catch (RefreshRefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return 1;
        }

    default:
        Console.Error.WriteLine("usage: PriceBook compile TABLE.json OUT.bin | compile-hardware HARDWARE.json OPEN-MODELS.json THROUGHPUT.json OUT.bin | import PRICES.json TABLE.json YYYY-MM-DD | refresh TABLE.json REPORT.md GENAI.json YYYY-MM-DD MODELS-DEV.json YYYY-MM-DD [apply]");
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
