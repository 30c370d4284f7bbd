using Microsoft.CodeAnalysis.Text;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Source files of a test; those added without a name are called <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c> and so on.</summary>
public class SourceFileList(string defaultPrefix, string defaultExtension) : SourceFileCollection
{
    /// <summary>Adds a file under the next default name.</summary>
    public void Add(string content) => Add(TestFiles.Text(content));

    /// <summary>Adds a file under the next default name.</summary>
    public void Add(SourceText content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));
}
