namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How closely the syntax tree a fix builds must match the tree its own text parses to.</summary>
public enum CodeActionValidationMode
{
    /// <summary>Not compared.</summary>
    None,

    /// <summary>The same nodes and tokens.</summary>
    SemanticStructure,

    /// <summary>The same nodes, tokens and trivia.</summary>
    Full,
}
