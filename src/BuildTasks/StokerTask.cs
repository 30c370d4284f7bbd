using System.Security;
using Microsoft.Build.Framework;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>A task that never fails a build over broken input: it says what is wrong in one coded warning and goes on.</summary>
public abstract class StokerTask : Microsoft.Build.Utilities.Task
{
    /// <summary>Runs the task; true unless it was asked to fail the build.</summary>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException or ArithmeticException)
        {
            Warn(Codes.NoLedger, null, $"{GetType().Name} could not finish, so the report is not up to date: {e.Message}");
        }
        catch (LedgerFormatException e)
        {
            Warn(Codes.NoLedger, null, e.Message, e.Line, e.Column);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Does the work. What it throws for unreadable or unwritable files becomes one warning.</summary>
    private protected abstract void Run();

    /// <summary>Reports a coded warning, at a file and line where there is one.</summary>
    private protected void Warn(string code, string? file, string message, int line = 0, int column = 0) =>
        Log.LogWarning("Stoker", code, null, file, line, column, 0, 0, "{0}", message);

    /// <summary>Reports something a person reads in any build whose output is piped.</summary>
    private protected void Say(string text) => Log.LogMessage(MessageImportance.High, "{0}", text);
}
