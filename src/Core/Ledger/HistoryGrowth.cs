using Stoker.Core.Costs;

namespace Stoker.Core.Ledger;

/// <summary>A conversation that is appended to in a loop and sent again whole in every round, so that its tokens grow with the square of the rounds.</summary>
/// <param name="Loop">Which of the call's loops appends to it, from 0 for the outermost.</param>
/// <param name="Tokens">Tokens that a round appends, the answer aside.</param>
/// <param name="KeepsAnswer">Whether a round appends the answer too.</param>
public sealed record HistoryGrowth(int Loop, TokenRange Tokens, bool KeepsAnswer);
