namespace Stoker.Core.Prices;

/// <summary>What a regional endpoint charges.</summary>
/// <param name="Region">The prefix that names it, without the dot (<c>us</c>); empty for the plain id, where it charges more than the global endpoint.</param>
/// <param name="Factor">Multiple of the row's ordinary prices.</param>
public sealed record RegionFactor(string Region, decimal Factor);
