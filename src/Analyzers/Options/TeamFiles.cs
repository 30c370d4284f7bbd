using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Options;

/// <summary>Files of one kind that a team put among the additional files.</summary>
internal static class TeamFiles
{
    /// <summary>Those whose path is wanted, the one in force first: a workspace hands files over in any order, and which one is in force must not hang on it.</summary>
    /// <param name="files">The additional files.</param>
    /// <param name="isWanted">Whether a file is of the kind, by its path.</param>
    public static ImmutableArray<AdditionalText> Of(ImmutableArray<AdditionalText> files, Func<string, bool> isWanted)
    {
        foreach (var file in files)
        {
            if (isWanted(file.Path))
            {
                return Sorted(files, isWanted);
            }
        }

        return [];
    }

    private static ImmutableArray<AdditionalText> Sorted(ImmutableArray<AdditionalText> files, Func<string, bool> isWanted) =>
        [.. files.Where(file => isWanted(file.Path)).OrderBy(static file => file.Path.Length).ThenBy(static file => file.Path, StringComparer.Ordinal)];
}
