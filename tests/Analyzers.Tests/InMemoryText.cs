using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Analyzers.Tests;

/// <summary>An additional file that is nowhere on disk.</summary>
internal sealed class InMemoryText(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
