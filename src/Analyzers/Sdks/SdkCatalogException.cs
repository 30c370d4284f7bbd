namespace Stoker.Analyzers.Sdks;

/// <summary>A catalogue that people wrote cannot be used; says where.</summary>
internal sealed class SdkCatalogException(string message, int line, int column) : FormatException(message)
{
    /// <summary>Line of the fault, from 1; 0 when the whole file is at fault.</summary>
    public int Line { get; } = line;

    /// <summary>Column at which what is at fault ends, from 1; 0 when the whole file is at fault.</summary>
    public int Column { get; } = column;
}
