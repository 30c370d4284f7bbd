using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.PriceBookTool;

// compile TABLE.json OUT.bin                 at every build of Core: pricing/models.json to the embedded resource
// compile-hardware HARDWARE.json OPEN-MODELS.json THROUGHPUT.json OUT.bin   likewise: accelerators, open models and fitted constants
// import  PRICES.json TABLE.json YYYY-MM-DD  by hand: rows collected from public tables to pricing/models.json
// refresh TABLE.json REPORT.md SOURCE.json YYYY-MM-DD [SOURCE.json YYYY-MM-DD] [apply]   by hand: what downloaded tables would change, and with "apply" changes it
switch (args)
{
    case ["compile", var table, var output]:
        return Compile(table, output, () => PriceBookWriter.Write(PriceTable.Read(File.ReadAllText(table))));

    case ["compile-hardware", var hardware, var models, var throughput, var output]:
        return Compile(hardware, output, () => HardwareBookWriter.Write(HardwareTable.Read(File.ReadAllText(hardware), File.ReadAllText(models), File.ReadAllText(throughput))));

    case ["import", var prices, var table, var date]:
        File.WriteAllText(table, TableImport.Import(File.ReadAllText(prices), date, (JObject)TableJson.Read(File.ReadAllText(table))));
        return 0;

    case ["refresh", var table, var report, .. var sources, "apply"] when sources.Length is 2 or 4:
        return Refresh(table, report, sources, apply: true);

    case ["refresh", var table, var report, .. var sources] when sources.Length is 2 or 4:
        return Refresh(table, report, sources, apply: false);

    default:
        Console.Error.WriteLine("usage: PriceBook compile TABLE.json OUT.bin | compile-hardware HARDWARE.json OPEN-MODELS.json THROUGHPUT.json OUT.bin | import PRICES.json TABLE.json YYYY-MM-DD | refresh TABLE.json REPORT.md SOURCE.json YYYY-MM-DD [SOURCE.json YYYY-MM-DD] [apply]");
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
    catch (StrictJsonException fault)
    {
        Console.Error.WriteLine($"{table}({fault.Line},{fault.Column}): error : {fault.Message}");
        return 1;
    }
}

// The report is written even where the refresh is refused: it is what a person needs then.
static int Refresh(string table, string report, string[] sources, bool apply)
{
    try
    {
        var readings = sources.Chunk(2).Select(source => SourceReading.Of(TableJson.Read(File.ReadAllText(source[0])), source[1])).ToList();
        if (readings.Select(reading => reading.Source).Distinct().Count() < readings.Count)
        {
            Console.Error.WriteLine($"both files are of {readings[0].Source}");
            return 1;
        }

        var outcome = TableRefresh.Run((JObject)TableJson.Read(File.ReadAllText(table)), readings);
        File.WriteAllText(report, RefreshReport.Write(outcome));
        foreach (var source in outcome.Sources.Where(source => source.IsCutOff))
        {
            Console.Error.WriteLine(source.Refusal);
        }

        if (apply && !outcome.IsRefused)
        {
            var text = TableJson.Text(outcome.Table);
            PriceTable.Read(text);
            File.WriteAllText(table, text);
        }

        return outcome.IsRefused ? 1 : 0;
    }
    catch (Exception fault) when (fault is JsonException or IOException or StrictJsonException)
    {
        Console.Error.WriteLine(fault.Message);
        return 1;
    }
}
