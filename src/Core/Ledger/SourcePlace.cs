namespace Stoker.Core.Ledger;

/// <summary>A place in a source file as a reader sees it: mapped, so a call in a component is at its <c>.razor</c> line.</summary>
/// <param name="File">Path as the compiler saw it; reports make it relative.</param>
/// <param name="Line">Line, 1-based.</param>
/// <param name="Column">Column, 1-based.</param>
public sealed record SourcePlace(string File, int Line, int Column);
