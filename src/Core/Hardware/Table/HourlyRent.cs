namespace Stoker.Core.Hardware;

/// <summary>What clouds ask for one accelerator, on demand, in USD per hour.</summary>
/// <param name="Low">The cheapest offer.</param>
/// <param name="Median">The median over clouds.</param>
/// <param name="High">The dearest offer.</param>
/// <param name="Offers">How many clouds were seen.</param>
/// <param name="Date">Day (UTC) of the newest offer; <see langword="null"/> where no source dates it.</param>
public sealed record HourlyRent(decimal Low, decimal Median, decimal High, int Offers, DateTime? Date);
