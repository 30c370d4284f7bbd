using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Stoker.Tools.ModeConfigs;

/// <summary>The text of a mode's global config.</summary>
internal static class ModeConfig
{
    /// <summary>Writes a mode's severities, one rule to a line in order of id.</summary>
    public static string Write(Mode mode, IEnumerable<DiagnosticDescriptor> rules)
    {
        var text = new StringBuilder()
            .Append("is_global = true\n")
            // Below the 100 of a .globalconfig, so that whatever a team sets wins.
            .Append("global_level = -100\n\n")
            .Append(CultureInfo.InvariantCulture, $"# StokerMode = {mode.Name}. {mode.Description}\n");
        foreach (var rule in rules.Where(IsConfigurable).OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            var line = mode.SeverityOf(rule) is { } severity
                ? $"dotnet_diagnostic.{rule.Id}.severity = {severity}"
                : $"# dotnet_diagnostic.{rule.Id}.severity = {Own(rule)}";
            text.Append(CultureInfo.InvariantCulture, $"\n# {rule.Title}\n{line}\n");
        }

        return text.ToString();
    }

    private static bool IsConfigurable(DiagnosticDescriptor rule) => !rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static string Own(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };
}
