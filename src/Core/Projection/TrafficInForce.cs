using Stoker.Core.Ledger;
using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>The traffic a report is made with: the team's file where there is one and it can be read.</summary>
/// <param name="Traffic">What the file says; nothing where there is none.</param>
/// <param name="Problem">Why the file does not count (STK9006); <see langword="null"/> when it does or there is none.</param>
public sealed record TrafficInForce(TeamTraffic Traffic, Finding? Problem)
{
    /// <summary>Reads the team's file. One that is broken counts not at all: half a traffic misleads.</summary>
    /// <param name="path">Absolute path of the file; <see langword="null"/> or empty when the team has none.</param>
    /// <param name="read">Reads a file's text.</param>
    public static TrafficInForce Of(string? path, Func<string, string> read)
    {
        if (string.IsNullOrEmpty(path))
        {
            return new(TeamTraffic.None, null);
        }

        try
        {
            return new(TeamTrafficFile.Read(read(path!)), null);
        }
        catch (StrictJsonException e)
        {
            return Broken(e.Message, e.Line, e.Column);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Broken(e.Message, 0, 0);
        }

        TrafficInForce Broken(string message, int line, int column) => new(TeamTraffic.None, new Finding(
            GateRules.InvalidFile,
            "warning",
            $"The team's traffic does not count, so no requests are known from it: {message.TrimEnd('.')}.",
            new SourcePlace(path!, line, column)));
    }
}
