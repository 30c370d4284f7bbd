namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the checks that every test makes are left out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Do not check that the same source, marked as generated, reports nothing outside mapped places.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Do not check that <c>#pragma warning disable</c> silences what is reported.</summary>
    SkipSuppressionCheck = 2,
}
