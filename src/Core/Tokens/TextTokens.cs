namespace Stoker.Core.Tokens;

public enum TextKind { Prose, Code, Json, Cjk }

public readonly record struct TextTokens(int O200k, int Cl100k, TextKind Kind, int Characters);
