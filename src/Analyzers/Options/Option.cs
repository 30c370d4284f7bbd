namespace Stoker.Analyzers.Options;

/// <summary>One option that a team may set for the files of a section.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">What its value looks like.</param>
/// <param name="Meaning">What it says, with its unit, for people.</param>
/// <param name="PerProvider">Whether the key may carry a provider of the price book (<c>stoker.economy_model.openai</c>).</param>
internal sealed record Option(string Key, OptionKind Kind, string Meaning, bool PerProvider = false);
