using Microsoft.CodeAnalysis;

namespace Stoker.Tools.ModeConfigs;

/// <summary>A value of <c>StokerMode</c>.</summary>
/// <param name="Name">As it is written in a project.</param>
/// <param name="Description">One line for the head of the file.</param>
/// <param name="SeverityOf">The severity that the mode gives a rule, in the words of <c>.editorconfig</c>; <see langword="null"/> where the rule keeps its own.</param>
internal sealed record Mode(string Name, string Description, Func<DiagnosticDescriptor, string?> SeverityOf)
{
    // Says what a call costs wherever there is one. It finds no fault, so no mode makes a warning of it.
    private const string CallCost = "STK1001";

    /// <summary>Every mode.</summary>
    public static readonly IReadOnlyList<Mode> All =
    [
        new("none", "Stoker is off.", static _ => "none"),
        new("quiet", "Stoker never warns: its findings are shown in the IDE and in reports only.", static _ => "suggestion"),
        // Nothing is set: a rule that chooses its severity by what it found, and a team's own settings for all rules, would be overruled.
        new("default", "Every rule has its own severity.", static _ => null),
        new("strict", "Every finding is a warning.", static rule => rule.Id == CallCost ? null : "warning"),
    ];
}
