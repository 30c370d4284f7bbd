using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>A state of a test, its markup read, with what was reported on it.</summary>
internal sealed record AnalyzedState(SolutionState State, Project Project, ImmutableArray<Diagnostic> Diagnostics);
