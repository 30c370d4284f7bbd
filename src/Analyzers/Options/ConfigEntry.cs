using Microsoft.CodeAnalysis.Text;

namespace Stoker.Analyzers.Options;

/// <summary>One line of a configuration file that is meant for Stoker.</summary>
/// <param name="Section">Ordinal of its section; 0 before the first header.</param>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value as a reader gives it; <see langword="null"/> when the line is no <c>key = value</c>, which a reader skips.</param>
/// <param name="ValueSpan">Where the value stands; right behind the key where there is none.</param>
/// <param name="CutSpan">What a reader cuts off behind the value; empty when nothing.</param>
internal sealed record ConfigEntry(int Section, string Key, TextSpan KeySpan, string? Value, TextSpan ValueSpan, TextSpan CutSpan);
