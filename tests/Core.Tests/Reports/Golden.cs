using System.Runtime.CompilerServices;

namespace Stoker.Core.Tests.Reports;

/// <summary>Compares an output with a committed file. <c>STOKER_UPDATE_GOLDEN=1</c> writes the files anew: look at the diff before committing it.</summary>
internal static class Golden
{
    public static void Holds(string name, string actual, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("STOKER_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : $"no golden file {name}", actual);
    }
}
