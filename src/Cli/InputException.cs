namespace Stoker.Cli;

/// <summary>Input the CLI cannot work with; the message is all that a person needs.</summary>
internal sealed class InputException(string message) : Exception(message);
