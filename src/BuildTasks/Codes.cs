namespace Stoker.BuildTasks;

/// <summary>Codes of what the tasks report.</summary>
internal static class Codes
{
    /// <summary>A ledger is missing, cannot be read, or is older than its assembly.</summary>
    public const string NoLedger = "STK9005";

    /// <summary>A file that people write is not valid.</summary>
    public const string InvalidFile = "STK9006";

    /// <summary>An option of Stoker's does not have a value that it may have.</summary>
    public const string InvalidOption = "STK1006";

    /// <summary>The analyzer's carrier of the ledger; never shown to people.</summary>
    public const string Carrier = "STK1000";
}
