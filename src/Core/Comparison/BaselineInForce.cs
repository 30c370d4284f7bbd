using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Core.Comparison;

/// <summary>The baseline an app is compared with.</summary>
/// <param name="Baseline">The baseline; <see langword="null"/> when there is none that can be read, and then nothing is compared: a baseline that is missing is never one of zero.</param>
/// <param name="Problem">Why the file does not count (STK9006); <see langword="null"/> when it does or there is none.</param>
public sealed record BaselineInForce(Baseline? Baseline, Finding? Problem)
{
    /// <summary>Reads an app's baseline.</summary>
    /// <param name="path">Absolute path of the file; <see langword="null"/> or empty when the app has none.</param>
    /// <param name="read">Reads a file's text.</param>
    public static BaselineInForce Of(string? path, Func<string, string> read)
    {
        if (string.IsNullOrEmpty(path))
        {
            return new(null, null);
        }

        try
        {
            return new(BaselineFile.Read(read(path!)), null);
        }
        catch (StrictJsonException e)
        {
            return Broken(e.Message, e.Line, e.Column);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Broken(e.Message, 0, 0);
        }

        BaselineInForce Broken(string message, int line, int column) => new(null, new Finding(
            GateRules.InvalidFile,
            "warning",
            $"The baseline cannot be read, so nothing is compared with it: {message.TrimEnd('.')}.",
            new SourcePlace(path!, line, column)));
    }
}
