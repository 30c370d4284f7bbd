namespace Stoker.Core.Prices;

/// <summary>A JSON file that people wrote (prices, traffic, baseline, hardware) cannot be used; says where.</summary>
public sealed class StrictJsonException(string message, int line, int column) : FormatException(message)
{
    /// <summary>Line of the fault, from 1; 0 when the whole file is at fault.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the fault, from 1; 0 when the whole file is at fault.</summary>
    public int Column { get; } = column;
}
