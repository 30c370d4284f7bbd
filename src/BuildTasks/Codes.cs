namespace Stoker.BuildTasks;

/// <summary>Codes of what the tasks report.</summary>
internal static class Codes
{
    /// <summary>A ledger is missing or older than its assembly, or too little of an app is known.</summary>
    public const string NoLedger = "STK9005";

    /// <summary>A file is there and is not valid: one that people write, a ledger, the compiler's log.</summary>
    public const string InvalidFile = "STK9006";

    /// <summary>An option of Stoker's does not have a value that it may have.</summary>
    public const string InvalidOption = "STK1006";

    /// <summary>The analyzer's carrier of the ledger; never shown to people.</summary>
    public const string Carrier = "STK1000";
}
