using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Comparisons that every verifier shares.</summary>
public static class IVerifierExtensions
{
    /// <summary>Fails with a line diff when the two texts differ.</summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        if (expected != actual)
            verifier.Fail($"{message ?? "The texts differ."}{Environment.NewLine}{LineDiff.Between(expected, actual)}");
    }
}
