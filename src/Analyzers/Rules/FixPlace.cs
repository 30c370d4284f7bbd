using System.Globalization;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Rules;

/// <summary>A source place as a property of a finding: <c>line,column,file</c>, as the reader sees it.</summary>
public static class FixPlace
{
    /// <summary>The property's text.</summary>
    public static string Write(SourcePlace place) => string.Format(CultureInfo.InvariantCulture, "{0},{1},{2}", place.Line, place.Column, place.File);

    /// <summary>The place that a text names, or <see langword="null"/>.</summary>
    public static SourcePlace? Read(string? text) =>
        text?.Split([','], 3) is [var line, var column, var file] &&
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var atLine) &&
        int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var atColumn)
            ? new(file, atLine, atColumn)
            : null;
}
