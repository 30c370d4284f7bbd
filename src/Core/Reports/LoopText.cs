using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>How the loops around a call are written for people.</summary>
internal static class LoopText
{
    /// <summary><c>batch tickets ×200 › agent rounds ×?</c>, outermost first.</summary>
    public static string Of(CallReport call) => string.Join(" › ", call.Loops.Select(Of));

    private static string Of(LoopContext loop)
    {
        var times = loop.Iterations is { } iterations ? Amounts.Tokens(iterations) : "?";
        var symbol = Plain.Text(loop.Symbol);
        return symbol.Length == 0 ? $"{Role(loop)} ×{times}" : $"{Role(loop)} {symbol} ×{times}";
    }

    private static string Role(LoopContext loop) => loop.Role == LoopRole.Other
        ? loop.Kind switch
        {
            LoopKind.For => "for",
            LoopKind.ForEach => "foreach",
            LoopKind.While => "while",
            LoopKind.Linq => "LINQ",
            LoopKind.Callback => "callback",
            _ => "recursion",
        }
        : loop.Role switch
        {
            LoopRole.Interactive => "interactive",
            LoopRole.Batch => "batch",
            LoopRole.Agent => "agent",
            _ => "retry",
        };
}
