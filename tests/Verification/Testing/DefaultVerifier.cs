using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A verifier that needs no test framework: every failure is an <see cref="InvalidOperationException"/>.</summary>
public class DefaultVerifier(ImmutableStack<string> context) : IVerifier
{
    /// <summary>A verifier outside any context.</summary>
    public DefaultVerifier()
        : this(ImmutableStack<string>.Empty)
    {
    }

    /// <summary>What is being verified, innermost first.</summary>
    protected ImmutableStack<string> Context { get; } = context;

    /// <inheritdoc/>
    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        var items = collection.ToList();
        True(items.Count == 0, $"'{collectionName}' should be empty, but holds: {string.Join(", ", items)}");
    }

    /// <inheritdoc/>
    public virtual void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Fail($"{message ?? "The values differ."}{Environment.NewLine}expected: {expected}{Environment.NewLine}  actual: {actual}");
    }

    /// <inheritdoc/>
    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
            Fail(message ?? "Expected the condition to hold.");
    }

    /// <inheritdoc/>
    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
            Fail(message ?? "Expected the condition not to hold.");
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public virtual void Fail(string? message = null) => throw new InvalidOperationException(CreateMessage(message));

    /// <inheritdoc/>
    public virtual void LanguageIsSupported(string language) =>
        True(language == LanguageNames.CSharp, $"The language '{language}' is not supported.");

    /// <inheritdoc/>
    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection) =>
        True(collection.Any(), $"'{collectionName}' should not be empty.");

    /// <inheritdoc/>
    public virtual void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null)
    {
        var expectedItems = expected.ToList();
        var actualItems = actual.ToList();
        if (!expectedItems.SequenceEqual(actualItems, equalityComparer))
        {
            Fail(
                $"{message ?? "The sequences differ."}{Environment.NewLine}" +
                $"expected: {string.Join(", ", expectedItems)}{Environment.NewLine}" +
                $"  actual: {string.Join(", ", actualItems)}");
        }
    }

    /// <inheritdoc/>
    public virtual IVerifier PushContext(string context) => new DefaultVerifier(Context.Push(context));

    /// <summary>The message with the contexts it arose in, outermost first.</summary>
    protected virtual string CreateMessage(string? message) =>
        string.Concat(Context.Reverse().Select(context => $"In {context}:{Environment.NewLine}")) + message;
}
