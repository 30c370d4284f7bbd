namespace Stoker.PriceBookTool;

/// <summary>A refresh that would do harm; the message says which.</summary>
internal sealed class RefreshRefusedException(string message) : Exception(message);
