using Microsoft.CodeAnalysis.Text;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Named files of a test. A name that is not rooted lies below <c>/0/</c>.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    /// <summary>Adds a file by name and text.</summary>
    public void Add((string filename, string content) file) =>
        Add((file.filename, TestFiles.Text(file.content)));
}
