using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes.Options;

/// <summary>How an option of one call is set.</summary>
/// <param name="Edits">The edits.</param>
/// <param name="SharedBy">Name of the options object that other calls use too; <see langword="null"/> when only this call is changed.</param>
internal sealed record OptionSetting(IReadOnlyList<SourceEdit> Edits, string? SharedBy)
{
    /// <summary>The setting by edits, where there are any.</summary>
    public static OptionSetting? Of(IReadOnlyList<SourceEdit>? edits, string? sharedBy = null) => edits is null ? null : new(edits, sharedBy);
}
