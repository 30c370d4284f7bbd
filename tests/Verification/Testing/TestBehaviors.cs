namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the checks that every test makes are left out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Do not check that the same source, marked as generated, reports nothing outside mapped places.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Stands for a check of the real package that is never made here: the compiler sees to <c>#pragma warning disable</c>.</summary>
    SkipSuppressionCheck = 2,
}
