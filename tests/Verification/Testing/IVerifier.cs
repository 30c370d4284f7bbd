using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How a test says that something does not hold; a bridge to the assertions of a test framework.</summary>
public interface IVerifier
{
    /// <summary>Fails when the collection holds anything.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails when the two values differ.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails when the condition does not hold.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Fails when the condition holds.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails always.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>Fails when the language is not one that the tests know.</summary>
    void LanguageIsSupported(string language);

    /// <summary>Fails when the collection is empty.</summary>
    void NotEmpty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails when the sequences differ in length, order or content.</summary>
    void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null);

    /// <summary>A verifier whose failures also name the given context.</summary>
    IVerifier PushContext(string context);
}
