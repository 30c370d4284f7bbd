using System.Security;
using Microsoft.Build.Framework;
using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>A task that says what is wrong with broken input in one coded warning and goes on. Only where a gate was asked for does it fail the build.</summary>
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
            CouldNot($"{GetType().Name} could not finish, so the report is not up to date: {e.Message}");
        }
        catch (LedgerFormatException e)
        {
            CouldNot(e.Message, e.Line, e.Column);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Whether a build must not pass when the task could not finish: a gate that did not judge is not open.</summary>
    private protected virtual bool MustFinish => false;

    /// <summary>Does the work. What it throws for unreadable or unwritable files becomes one warning.</summary>
    private protected abstract void Run();

    private void CouldNot(string message, int line = 0, int column = 0)
    {
        if (MustFinish)
        {
            Fail(Codes.NoLedger, null, message, line, column);
        }
        else
        {
            Warn(Codes.NoLedger, null, message, line, column);
        }
    }

    /// <summary>Reports a coded warning, at a file and line where there is one.</summary>
    private protected void Warn(string code, string? file, string message, int line = 0, int column = 0) =>
        Log.LogWarning("Stoker", code, null, file, line, column, 0, 0, "{0}", message);

    /// <summary>Reports a coded message that no build counts.</summary>
    private protected void Inform(string code, string? file, string message, int line, int column) =>
        Log.LogMessage("Stoker", code, null, file, line, column, 0, 0, MessageImportance.Normal, "{0}", message);

    /// <summary>Fails the build with a coded error: only a gate that was asked for does.</summary>
    private protected void Fail(string code, string? file, string message, int line, int column) =>
        Log.LogError("Stoker", code, null, file, line, column, 0, 0, "{0}", message);

    /// <summary>Reports something a person reads in any build whose output is piped.</summary>
    private protected void Say(string text) => Log.LogMessage(MessageImportance.High, "{0}", text);
}
