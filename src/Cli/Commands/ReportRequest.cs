namespace Stoker.Cli.Commands;

/// <summary>What a command that shows reports was asked for.</summary>
/// <param name="Paths">Folder, solution, project, ledgers or reports, as typed.</param>
/// <param name="Format">Form on standard output.</param>
/// <param name="Configuration">Build configuration; <see langword="null"/> for the default.</param>
/// <param name="NoBuild">Whether the reports of the last build are shown as they are.</param>
/// <param name="Output">Directory for <c>report.json</c> and <c>report.md</c> of the whole; <see langword="null"/> for none.</param>
/// <param name="Verbose">Whether the build's output is shown.</param>
internal sealed record ReportRequest(IReadOnlyList<string> Paths, ReportFormat Format, string? Configuration, bool NoBuild, string? Output, bool Verbose);
