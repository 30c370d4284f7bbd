using Stoker.Core.Projection;

namespace Stoker.Cli;

/// <summary>Input the CLI cannot work with; the message is all that a person needs.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>A file that is there and is not valid (STK9006).</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="line">Line, 1-based; 0 when there is none.</param>
    /// <param name="column">Column, 1-based; 0 when there is none.</param>
    /// <param name="message">What is wrong with it.</param>
    public static InputException InFile(string path, int line, int column, string message) => new($"{path}({line},{column}): {GateRules.InvalidFile}: {message}");
}
