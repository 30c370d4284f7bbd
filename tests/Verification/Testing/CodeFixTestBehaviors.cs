namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the checks that every code fix test makes are left out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Do not check Fix All in a document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Do not check Fix All in a project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Do not check Fix All in the solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Do not check Fix All at all.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Apply the fix to the first diagnostic only.</summary>
    FixOne = 8,
}
