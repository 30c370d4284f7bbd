namespace Stoker.Core.Prices;

/// <summary>A place in a file that people wrote.</summary>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column, from 1; 0 when the whole file is meant.</param>
public readonly record struct FilePlace(int Line, int Column)
{
    internal StrictJsonException Fault(string message) => new(message, Line, Column);
}
