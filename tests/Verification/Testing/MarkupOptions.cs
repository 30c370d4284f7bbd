namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary>The usual way.</summary>
    None = 0,

    /// <summary><c>[|…|]</c> stands for the analyzer's first descriptor when it has several.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is code, not a position.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
