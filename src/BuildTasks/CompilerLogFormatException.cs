namespace Stoker.BuildTasks;

/// <summary>A compiler log that cannot be read.</summary>
internal sealed class CompilerLogFormatException(string message, int line, int column) : Exception(message)
{
    /// <summary>Line of the error, 1-based; 0 when there is none.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the error, 1-based; 0 when there is none.</summary>
    public int Column { get; } = column;
}
