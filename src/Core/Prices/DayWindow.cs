namespace Stoker.Core.Prices;

/// <summary>A span of every day, in minutes after midnight UTC.</summary>
/// <param name="FromMinute">First minute inside.</param>
/// <param name="ToMinute">First minute outside again; greater than <paramref name="FromMinute"/>.</param>
public readonly record struct DayWindow(int FromMinute, int ToMinute)
{
    /// <summary>Whether the time of day of a moment lies inside.</summary>
    public bool Contains(DateTime utc)
    {
        var minute = utc.TimeOfDay.TotalMinutes;
        return minute >= FromMinute && minute < ToMinute;
    }
}
