using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>One part of what a call sends.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tokens">Its tokens in the model's own tokenizer.</param>
/// <param name="Role">Role of its message; <see langword="null"/> when not seen.</param>
/// <param name="Name">Name of a hole or a file.</param>
public sealed record PromptPart(SegmentKind Kind, TokenRange Tokens, string? Role = null, string? Name = null);
