using Stoker.Core.Costs;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>Compares shapes: a higher degree has grown, whatever the symbols are called.</summary>
internal static class ShapeComparison
{
    /// <summary>The shape for people.</summary>
    public static string Text(CostExpression expression) => CostText.Shape(expression, static name => name);

    /// <summary>What grew in an entry point that both sides have: calls that both have, else its calls or tokens as a whole.</summary>
    public static IReadOnlyList<ShapeGrowth> Of(BaselineEntryPoint before, BaselineEntryPoint after, IReadOnlyList<(ComparedCall Call, Run Run)> runs, Head head)
    {
        var ofCalls = runs
            .Where(pair => pair.Run is { Before: { } was, After: { } now } && now.Degree > was.Degree)
            .Select(pair => new ShapeGrowth("calls", Text(pair.Run.Before!), Text(pair.Run.After!), Because(pair.Run.Before!, pair.Run.After!, head), pair.Call.After!.Id, head.ApiOf(pair.Call.After), head.PlaceOfCall(pair.Call.After)))
            .ToList();
        if (ofCalls.Count > 0)
        {
            return ofCalls;
        }

        var place = head.PlaceOfEntry(after.Name);
        foreach (var (what, was, now) in new[] { ("calls", before.Calls, after.Calls), ("input tokens", before.Input, after.Input), ("output tokens", before.Output, after.Output) })
        {
            if (now.Degree > was.Degree)
            {
                return [new ShapeGrowth(what, Text(was), Text(now), Because(was, now, head), Place: place)];
            }
        }

        return [];
    }

    private static string Because(CostExpression before, CostExpression after, Head head)
    {
        if (after.Blame is { } blame)
        {
            return blame.ToString();
        }

        // Loops that are new; where all were there before, they are nested more deeply.
        var known = Sizes.Renamed(before, after).Values;
        var come = after.Symbols.Except(known).ToList();
        return string.Join(" and ", (come.Count > 0 ? come : after.Symbols).Select(head.Loop));
    }
}
