namespace Stoker.Core.Prices;

/// <summary>A price file that people wrote cannot be used; says where.</summary>
public sealed class PriceFileException(string message, int line, int column) : FormatException(message)
{
    /// <summary>Line of the fault, from 1; 0 when the whole file is at fault.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the fault, from 1; 0 when the whole file is at fault.</summary>
    public int Column { get; } = column;
}
