namespace Stoker.Core.Projection;

/// <summary>What a team's <c>stoker.traffic.json</c> says: how often work is asked for, how long loops and texts are, how calls run. Names may hold <c>*</c>; a value that is not known is <see langword="null"/>.</summary>
/// <param name="EntryPoints">Requests per month of entry points.</param>
/// <param name="Loops">Rounds of loops, by what they run over.</param>
/// <param name="Texts">Tokens of texts that only the run knows.</param>
/// <param name="Calls">How call sites run, by method.</param>
public sealed record TeamTraffic(
    IReadOnlyList<NamedCount> EntryPoints,
    IReadOnlyList<NamedCount> Loops,
    IReadOnlyList<NamedCount> Texts,
    IReadOnlyList<CallHabits> Calls)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "stoker.traffic.json";

    /// <summary>The schema number this version reads and writes.</summary>
    public const int Schema = 1;

    /// <summary>Nothing said.</summary>
    public static TeamTraffic None { get; } = new([], [], [], []);
}

/// <summary>A number that the team gives to whatever a name or pattern means.</summary>
/// <param name="Name">Name or pattern as written.</param>
/// <param name="Count">Requests per month, rounds or tokens; <see langword="null"/> for not known.</param>
public sealed record NamedCount(string Name, long? Count);

/// <summary>How call sites run. What is <see langword="null"/> the file leaves as the code and the options have it.</summary>
/// <param name="Name">Method or pattern as written (<c>ReplyDrafter.DraftAsync</c>).</param>
/// <param name="OutputTokens">Output of one call to reckon with, in tokens.</param>
/// <param name="CacheHitShare">Share of the input tokens that are read from the provider's cache, 0 to 1.</param>
/// <param name="BatchShare">Share of the calls that go through the provider's batch API, 0 to 1.</param>
/// <param name="ToolRounds">Automatic tool rounds of one call to reckon with.</param>
public sealed record CallHabits(string Name, long? OutputTokens, decimal? CacheHitShare, decimal? BatchShare, long? ToolRounds = null);
