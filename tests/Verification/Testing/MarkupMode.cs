namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What the markup in a state's files means.</summary>
public enum MarkupMode
{
    /// <summary>There is no markup: the text is taken as it is.</summary>
    None,

    /// <summary>Markup is removed and declares nothing.</summary>
    Ignore,

    /// <summary>Markup is removed and declares the diagnostics that no fix under test handles.</summary>
    IgnoreFixable,

    /// <summary>Markup is removed and declares diagnostics.</summary>
    Allow,
}
