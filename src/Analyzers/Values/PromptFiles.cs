using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Values;

/// <summary>Files that the project hands to the compiler as additional files, so that a prompt read from one can be counted without I/O.</summary>
internal sealed class PromptFiles(ImmutableArray<AdditionalText> files)
{
    /// <summary>Text of the file that a path in the source means: the one additional file that ends in that path.</summary>
    /// <returns><see langword="null"/> when none or more than one matches.</returns>
    public string? TextOf(string path, CancellationToken cancellationToken)
    {
        var wanted = "/" + path.Replace('\\', '/').TrimStart('.', '/');
        AdditionalText? match = null;
        foreach (var file in files)
        {
            if (file.Path.Replace('\\', '/').EndsWith(wanted, StringComparison.OrdinalIgnoreCase))
            {
                if (match is not null)
                {
                    return null;
                }

                match = file;
            }
        }

        return match?.GetText(cancellationToken)?.ToString();
    }
}
