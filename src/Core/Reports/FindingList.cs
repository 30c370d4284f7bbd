using System.Text;

namespace Stoker.Core.Reports;

/// <summary>Findings as plain text, the gravest first.</summary>
internal static class FindingList
{
    private const int MessageIndent = 11;

    public static void Write(StringBuilder output, string title, ReportFindings findings, ReportOptions options, int width, Ansi ansi)
    {
        output.Append(ansi.Paint($"{title}: {findings.Summary}", Tone.Strong)).Append('\n');
        foreach (var group in findings.Groups)
        {
            var tone = group.Key switch { "error" => Tone.Error, "warning" => Tone.Warning, _ => Tone.Info };
            foreach (var finding in group)
            {
                output
                    .Append("  ")
                    .Append(ansi.Paint($"{Plain.Text(finding.Severity),-7}  {Plain.Text(finding.Rule)}", tone))
                    .Append(finding.Place is { } place ? $"  {PlaceText.Full(place, options)}" : "")
                    .Append('\n');
                TextBlock.Write(output, Plain.Text(finding.Message), width, MessageIndent);
            }
        }

        output.Append('\n');
    }
}
