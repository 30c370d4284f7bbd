namespace Stoker.Core.Ledger;

/// <summary>A place in a source file as a reader sees it: mapped, so a call in a component is at its <c>.razor</c> line.</summary>
/// <param name="File">Path as the compiler saw it; reports make it relative.</param>
/// <param name="Line">Line, 1-based.</param>
/// <param name="Column">Column, 1-based.</param>
public sealed record SourcePlace(string File, int Line, int Column)
{
    /// <summary>By file, line and column.</summary>
    public static IComparer<SourcePlace> Order { get; } = Comparer<SourcePlace>.Create(static (a, b) =>
        string.CompareOrdinal(a.File, b.File) is var byFile and not 0 ? byFile
        : a.Line != b.Line ? a.Line.CompareTo(b.Line)
        : a.Column.CompareTo(b.Column));

    /// <summary>File name and line for a sentence (<c>Program.cs:12</c>).</summary>
    [Newtonsoft.Json.JsonIgnore]
    public string Short => $"{File.Substring(File.LastIndexOfAny(['/', '\\']) + 1)}:{Line}";
}
