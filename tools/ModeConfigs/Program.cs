using Stoker.Analyzers;
using Stoker.Tools.ModeConfigs;

if (args is not [var directory])
{
    Console.Error.WriteLine("usage: ModeConfigs DIRECTORY");
    return 1;
}

Directory.CreateDirectory(directory);
var rules = new StokerAnalyzer().SupportedDiagnostics;
// The last one written tells the build whether all are there.
foreach (var mode in Mode.All)
{
    File.WriteAllText(Path.Combine(directory, $"stoker-{mode.Name}.globalconfig"), ModeConfig.Write(mode, rules));
}

return 0;
