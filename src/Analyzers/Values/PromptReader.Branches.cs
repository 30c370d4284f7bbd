using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Values;

/// <content>Messages of which one choice is sent: the branches joined as a range.</content>
internal sealed partial class PromptReader
{
    /// <summary>Assignments to one variable that are joined; more is past what code shows.</summary>
    private const int MaxBranches = 4;

    /// <summary>Reads each branch apart and adds one segment that spans them; <see langword="false"/> when the expression does not branch or a branch cannot be counted.</summary>
    private bool ReadBranches(IOperation operation, int depth)
    {
        if (IsSchema || !scope.Step())
        {
            return false;
        }

        List<IOperation> branches = [.. Branches(operation).Where(static branch => Origin.Unwrap(branch) is not IThrowOperation)];
        if (branches.Count < 2)
        {
            return false;
        }

        var read = branches.ConvertAll(branch => ReadApart(branch, depth));
        if (read.Exists(static branch => branch._segments.Exists(static s => s.Image is not null)))
        {
            return false;
        }

        _messages += read.Max(static branch => branch._messages);
        var tokens = read.Select(static branch => branch._segments.Select(TokensOf).Aggregate(TokenRange.Zero, static (a, b) => a.Plus(b))).Aggregate(static (a, b) => a.Or(b));
        AddHole(operation, tokens.Cause is null && tokens.Low != tokens.High ? tokens with { Cause = $"'{HoleEstimate.NameOf(operation)}'" } : tokens);
        return true;
    }

    private IEnumerable<IOperation> Branches(IOperation operation) => operation switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => [conditional.WhenTrue, whenFalse],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation { Arms: var arms } => arms.Select(static arm => arm.Value),
        ILocalReferenceOperation { Local: var local } when scope.Bodies.FactsAround(operation).WritesTo(local) is { Count: <= MaxBranches } writes && writes.All(w => w.Value is not null && !Uses(w.Value, local)) =>
            writes.Select(static w => w.Value!),
        _ => [],
    };

    private static bool Uses(IOperation value, ILocalSymbol local) =>
        value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private PromptReader ReadApart(IOperation branch, int depth)
    {
        var reader = new PromptReader(scope, call) { _role = _role, _kind = _kind };
        reader.Read(branch, depth + 1);
        return reader;
    }

    private static TokenRange TokensOf(PromptSegment segment) =>
        segment.Text is { } text ? new(Math.Min(text.O200k, text.Cl100k), text.O200k, Math.Max(text.O200k, text.Cl100k), Provenance.Exact)
        : segment.Tokens ?? TokenRange.Zero with { High = null, Provenance = Provenance.Unbounded, Cause = segment.Name };
}
