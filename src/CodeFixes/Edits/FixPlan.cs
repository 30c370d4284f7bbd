namespace Stoker.CodeFixes.Edits;

/// <summary>What a fix would do about one finding: either all of its edits are made or none.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Edits">The edits, in any documents of the project.</param>
internal sealed record FixPlan(string Title, IReadOnlyList<SourceEdit> Edits);
