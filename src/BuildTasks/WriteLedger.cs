using Microsoft.Build.Framework;
using Newtonsoft.Json;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>Right after a compile: takes the ledger out of the compiler's log and writes the project's ledger file.</summary>
public sealed class WriteLedger : StokerTask
{
    /// <summary>Value of <c>$(ErrorLog)</c> that the compile ran with.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>Whether the log is the user's, who must not find STK1000 in it.</summary>
    public bool ForeignLog { get; set; }

    /// <summary>Whether this compile ran without analyzers.</summary>
    public bool AnalyzersSkipped { get; set; }

    /// <summary>Absolute path of the ledger file.</summary>
    [Required]
    public string LedgerFile { get; set; } = "";

    /// <summary>Absolute path of the assembly that the compile wrote.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>Simple name of the assembly.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>Absolute path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Target framework of this compile.</summary>
    public string? TargetFramework { get; set; }

    /// <summary>Whether the project makes an executable.</summary>
    public bool IsApp { get; set; }

    private protected override void Run()
    {
        var ledger = AnalyzersSkipped ? KeepLast("analyzers were skipped") : FromLog();
        WholeFile.Replace(LedgerFile, LedgerJson.Write(ledger));
    }

    private ProjectLedger FromLog()
    {
        var directory = Path.GetDirectoryName(ProjectFile)!;
        var path = CompilerLogFile.PathOf(ErrorLog, directory);
        CompilerLog log;
        try
        {
            using var text = new StreamReader(path ?? throw new FileNotFoundException("$(ErrorLog) names no file"));
            log = CompilerLogReader.Read(text, directory);
        }
        catch (CompilerLogFormatException e)
        {
            Warn(Codes.InvalidFile, path, $"the compiler's log cannot be read, so the costs of {AssemblyName} may be out of date: {e.Message}", e.Line, e.Column);
            return KeepLast("the compiler's log could not be read");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Warn(Codes.NoLedger, path ?? ProjectFile, $"the compiler's log cannot be read, so the costs of {AssemblyName} may be out of date: {e.Message}");
            return KeepLast("the compiler's log could not be read");
        }

        var ledger = FromLog(log, path, out var isOurs);
        if (isOurs && log.HasCarrier && ForeignLog)
        {
            Clean(path);
        }

        return ledger;
    }

    private ProjectLedger FromLog(CompilerLog log, string path, out bool isOurs)
    {
        isOurs = true;
        if (log.Failure is not null && log.Ledger is null)
        {
            Warn(Codes.NoLedger, ProjectFile, $"Stoker's analyzer failed in {AssemblyName}: {log.Failure}");
            return KeepLast("the analyzer failed");
        }

        if (log.AnalyzerRan == false)
        {
            Warn(Codes.NoLedger, ProjectFile, $"Stoker's analyzer did not run in {AssemblyName}, so its calls are not counted");
            return KeepLast("the analyzer did not run");
        }

        try
        {
            var ledger = log.Ledger is null ? new ProjectLedger { Assembly = AssemblyName } : LedgerJson.Read(log.Ledger);
            if (!IsOurs(ledger.Assembly))
            {
                // Its own project has yet to read it, so it stays in the log.
                isOurs = false;
                Warn(Codes.NoLedger, path, $"the log holds the ledger of {ledger.Assembly} where that of {AssemblyName} was expected: projects that are built at the same time need logs of their own");
                return KeepLast("another project wrote the compiler's log");
            }

            return Complete(ledger with { Findings = log.Findings, Stale = log.Failure is null ? null : "the analyzer failed in part of the project" });
        }
        catch (LedgerFormatException e)
        {
            Warn(Codes.InvalidFile, path, $"the ledger of {AssemblyName} in the compiler's log cannot be read: {e.Message}");
            return KeepLast("the ledger in the compiler's log could not be read");
        }
    }

    // The compiler takes the assembly's name from the file it writes, and $(TargetName) may differ from $(AssemblyName).
    private bool IsOurs(string assembly) => assembly == AssemblyName || assembly == Path.GetFileNameWithoutExtension(AssemblyFile);

    private ProjectLedger Complete(ProjectLedger ledger) => ledger with
    {
        Schema = ProjectLedger.CurrentSchema,
        Assembly = AssemblyName,
        IsApp = IsApp,
        TargetFramework = string.IsNullOrEmpty(TargetFramework) ? null : TargetFramework,
        Project = ProjectFile,
        ModuleVersionId = BuildTasks.AssemblyFile.Read(AssemblyFile)?.ModuleVersionId,
    };

    // The file is written even when there is nothing to keep: a missing ledger would make every later build compile.
    private ProjectLedger KeepLast(string reason)
    {
        try
        {
            return LedgerJson.Read(File.ReadAllText(LedgerFile)) with { Stale = reason };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or LedgerFormatException)
        {
            return Complete(new ProjectLedger { Assembly = AssemblyName, Stale = reason });
        }
    }

    private void Clean(string path)
    {
        try
        {
            CompilerLogFile.Clean(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            Warn(Codes.NoLedger, path, $"STK1000 could not be taken out of the log: {e.Message}");
        }
    }
}
