using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>
/// What an app was accepted to spend: quantities, models and shapes, never dollars, so that both sides of a comparison are priced with one table.
/// Expressions are over names that are unique in the baseline; they are for people, and no comparison rests on them.
/// </summary>
public sealed record Baseline
{
    /// <summary>Name of the file, one beside each app's project.</summary>
    public const string FileName = "stoker.baseline.json";

    /// <summary>The schema number this version reads and writes.</summary>
    public const int Schema = 1;

    /// <summary>Assembly name of the app.</summary>
    public required string App { get; init; }

    /// <summary>Entry points, ordered by name.</summary>
    public IReadOnlyList<BaselineEntryPoint> EntryPoints { get; init; } = [];

    /// <summary>Call sites, ordered by assembly and id.</summary>
    public IReadOnlyList<BaselineCall> Calls { get; init; } = [];

    /// <summary>Sizes of symbols that are known, by name.</summary>
    public IReadOnlyList<BaselineSize> Sizes { get; init; } = [];

    /// <summary>Findings that people accept, in their order.</summary>
    public IReadOnlyList<Acceptance> Accepted { get; init; } = [];
}

/// <summary>An entry point of a baseline.</summary>
/// <param name="Name">Its name; unique in the baseline.</param>
/// <param name="Kind">What starts it.</param>
/// <param name="RequestsPerMonth">Requests a month; <see langword="null"/> when nothing said.</param>
/// <param name="Calls">Calls of one request.</param>
/// <param name="Input">Input tokens of one request.</param>
/// <param name="Output">Output tokens of one request.</param>
public sealed record BaselineEntryPoint(string Name, string Kind, long? RequestsPerMonth, CostExpression Calls, CostExpression Input, CostExpression Output);

/// <summary>A call site of a baseline.</summary>
public sealed record BaselineCall
{
    /// <summary>Identity in its assembly.</summary>
    public required string Id { get; init; }

    /// <summary>Assembly it stands in.</summary>
    public required string Assembly { get; init; }

    /// <summary>The caller that passes model or prompt to a call behind a wrapper; <see langword="null"/> for a call as it stands.</summary>
    public string? By { get; init; }

    /// <summary>Operation word.</summary>
    public required string Operation { get; init; }

    /// <summary>Provider word; <see langword="null"/> when unknown.</summary>
    public string? Provider { get; init; }

    /// <summary>Model id; <see langword="null"/> when unknown.</summary>
    public string? Model { get; init; }

    /// <summary>Tokens of one call to reckon with, and its share of batch runs.</summary>
    public required RunUsage Usage { get; init; }

    /// <summary>Hardware of the team's own it runs on.</summary>
    public HardwareOptions? Hardware { get; init; }

    /// <summary>How often one request of each entry point that reaches it makes it, ordered by entry point.</summary>
    public IReadOnlyList<BaselineReach> Reached { get; init; } = [];
}

/// <summary>How often an entry point makes a call.</summary>
/// <param name="EntryPoint"><see cref="BaselineEntryPoint.Name"/>.</param>
/// <param name="PerRequest">Calls of one request.</param>
/// <param name="Resent">Input tokens of one request that a growing conversation sends again; <see langword="null"/> when it does not grow.</param>
public sealed record BaselineReach(string EntryPoint, CostExpression PerRequest, CostExpression? Resent = null);

/// <summary>The size of a symbol.</summary>
/// <param name="Name">The symbol.</param>
/// <param name="Size">Items, rounds or levels.</param>
public sealed record BaselineSize(string Name, decimal Size);
