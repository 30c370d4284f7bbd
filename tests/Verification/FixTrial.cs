namespace Stoker.Verification;

/// <summary>One offered fix, applied alone.</summary>
/// <param name="Rule">Id of the finding.</param>
/// <param name="Fix">Name of the fix's provider.</param>
/// <param name="Title">What it offered.</param>
/// <param name="File">File of the finding.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Diff">The changed lines.</param>
/// <param name="Failures">What is wrong with it; empty when it holds.</param>
public sealed record FixTrial(string Rule, string Fix, string Title, string File, int Line, string Diff, IReadOnlyList<string> Failures);
