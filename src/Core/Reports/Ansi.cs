namespace Stoker.Core.Reports;

/// <summary>How a piece of text stands out.</summary>
internal enum Tone
{
    Normal,
    Strong,
    Faint,
    Error,
    Warning,
    Info,
}

/// <summary>Colours text where the options allow it.</summary>
internal readonly struct Ansi(bool enabled)
{
    public string Paint(string text, Tone tone) => !enabled || tone == Tone.Normal || text.Length == 0
        ? text
        : $"\u001b[{Code(tone)}m{text}\u001b[0m";

    private static string Code(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Faint => "2",
        Tone.Error => "31;1",
        Tone.Warning => "33",
        _ => "36",
    };
}
