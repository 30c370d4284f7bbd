using Stoker.Core.Ledger;

namespace Stoker.BuildTasks;

/// <summary>What Stoker's analyzer left in the compiler's SARIF log.</summary>
internal sealed record CompilerLog
{
    /// <summary>The ledger's JSON, carried by STK1000; <see langword="null"/> when the analyzer found no call site or did not run.</summary>
    public string? Ledger { get; init; }

    /// <summary>Whether STK1000 is in the log, so that a log that is the user's must be cleaned of it.</summary>
    public bool HasCarrier { get; init; }

    /// <summary>Whether the analyzer was among those that ran; <see langword="null"/> where the log cannot say (SARIF 1.0 names only rules with results).</summary>
    public bool? AnalyzerRan { get; init; }

    /// <summary>Stoker's findings, the carrier left out, in the order of the log.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the compiler says when Stoker's analyzer threw (AD0001) or could not be loaded; <see langword="null"/> when neither.</summary>
    public string? Failure { get; init; }
}
