namespace Stoker.Core.Reports;

/// <summary>How a report is shown. Changes no number.</summary>
public sealed record ReportOptions
{
    /// <summary>Narrowest table that is written; a narrower terminal wraps it.</summary>
    public const int NarrowestWidth = 80;

    /// <summary>Widest table that is written: longer lines are hard to follow with the eye.</summary>
    public const int WidestWidth = 160;

    /// <summary>Folder that paths are shown relative to, with <c>/</c>; <see langword="null"/> shows them as the compiler saw them.</summary>
    public string? BaseDirectory { get; init; }

    /// <summary>Columns of the terminal; kept between <see cref="NarrowestWidth"/> and <see cref="WidestWidth"/>.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether the table may use ANSI colours.</summary>
    public bool Color { get; init; }

    /// <summary>Calls shown before the details of a Markdown report.</summary>
    public int DearestCalls { get; init; } = 5;

    /// <summary>Most characters of a Markdown report; what does not fit is left out with a notice. GitHub takes 65,536 characters a comment.</summary>
    public int MaxCharacters { get; init; } = 60_000;
}
